#include "ui/exchange/importnotice.h"

#include <QHBoxLayout>

namespace crm::ui {

ImportNotice::ImportNotice(draw::Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_text(label({}))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(Theme::px(36), 6, 8, 6);
    m_row->setSpacing(8);
    m_text->setWordWrap(true);
    m_row->addWidget(m_text, 1);
    setMinimumHeight(Theme::px(36));
    hide();
}

void ImportNotice::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

Button *ImportNotice::addAction(const QString &text, const char *name)
{
    auto *button = new Button(text, "ghost");
    button->setObjectName(QString::fromLatin1(name));
    m_row->addWidget(button);
    return button;
}

void ImportNotice::paintEvent(QPaintEvent *)
{
    const auto ink = draw::ink(m_tone);
    QPainter painter(this);
    draw::fill(painter, rect(), radius::m, ink.fill);
    const double side = Theme::px(16);
    drawIcon(painter, QRectF(Theme::px(12), (height() - side) / 2, side, side),
             m_tone == draw::Tone::Warn || m_tone == draw::Tone::Danger ? "alert" : "info", ink.text);
}

} // namespace crm::ui
