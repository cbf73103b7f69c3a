#include "ui/common/noticebars.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

class Bar : public QWidget
{
public:
    explicit Bar(draw::Tone tone)
        : m_tone(tone)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto ink = draw::ink(m_tone);
        draw::fill(painter, rect(), radius::m, ink.fill);
        const double side = Theme::px(16);
        const bool isCalm = m_tone == draw::Tone::Accent || m_tone == draw::Tone::Neutral;
        drawIcon(painter, QRectF(12, 10 + (Theme::px(20) - side) / 2, side, side), isCalm ? "info" : "alert",
                 ink.text);
    }

private:
    draw::Tone m_tone;
};

} // namespace

NoticeBars::NoticeBars(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    hide();
}

void NoticeBars::set(const QList<Notice> &notices)
{
    if (notices == m_notices)
        return;
    const auto before = std::exchange(m_notices, notices);
    while (auto *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be its own button that asked
        delete item;
    }
    for (const auto &notice : notices) {
        auto *bar = makeBar(notice);
        layout()->addWidget(bar);
        if (before.contains(notice))
            continue;
        QAccessibleEvent announcement(bar, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
    setVisible(!notices.isEmpty());
}

QWidget *NoticeBars::makeBar(const Notice &notice)
{
    auto *bar = new Bar(notice.tone);
    bar->setObjectName(u"notice-"_s + notice.key);
    bar->setAccessibleName(notice.text);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12 + Theme::px(16) + 10, 6, 8, 6);
    row->setSpacing(8);
    auto *text = label(notice.text);
    text->setObjectName(u"noticeText"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, 1);
    if (!notice.act.isEmpty()) {
        auto *act = new Button(notice.act);
        act->setObjectName(u"noticeAct"_s);
        row->addWidget(act, 0, Qt::AlignVCenter);
        connect(act, &QPushButton::clicked, this, [this, key = notice.key] { emit acted(key); });
    }
    for (const auto &[key, text] : notice.further) {
        auto *act = new Button(text, "ghost");
        act->setObjectName(u"notice-"_s + key);
        row->addWidget(act, 0, Qt::AlignVCenter);
        connect(act, &QPushButton::clicked, this, [this, key] { emit acted(key); });
    }
    if (notice.canBeClosed) {
        auto *close = new IconButton("close", tr("Close"));
        close->setObjectName(u"noticeClose"_s);
        row->addWidget(close, 0, Qt::AlignVCenter);
        connect(close, &IconButton::clicked, this, [this, key = notice.key] { emit closed(key); });
    }
    return bar;
}

} // namespace crm::ui
