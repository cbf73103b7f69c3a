#include "ui/customer/foldsection.h"

#include "ui/common/draw.h"
#include "ui/common/formvalues.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

namespace crm::ui {

FoldHead::FoldHead(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setProperty(kNoValue, true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldHead::setSummary(const QString &summary)
{
    m_summary = summary;
    setAccessibleDescription(summary);
    update();
}

QSize FoldHead::sizeHint() const
{
    return {Theme::px(120), Theme::px(36)};
}

void FoldHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const QRectF r = rect();
    if (underMouse())
        draw::fill(painter, r.adjusted(-8, 2, 8, -2), radius::m, t.hover);
    const double side = Theme::px(16);
    drawIcon(painter, QRectF(0, (r.height() - side) / 2, side, side), isChecked() ? "down" : "right",
             t.text2);
    const QFont strong = Theme::font(type::body, true);
    const double left = side + 8;
    draw::text(painter, r.adjusted(left, 0, 0, 0), text(), strong, t.text1);
    const double used = left + QFontMetricsF(strong).horizontalAdvance(text()) + 12;
    if (!isChecked())
        draw::text(painter, r.adjusted(used, 0, 0, 0), m_summary, Theme::font(type::caption), t.text3);
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, r, radius::s);
}

FoldSection::FoldSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new FoldHead(title))
    , m_body(new QWidget)
    , m_content(new QVBoxLayout(m_body))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_body);
    m_content->setContentsMargins(0, 4, 0, 4);
    m_content->setSpacing(6);
    m_body->hide();
    connect(m_head, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
}

void FoldSection::setSummary(const QString &summary)
{
    m_head->setSummary(summary);
}

void FoldSection::setOpen(bool open)
{
    m_head->setChecked(open);
}

bool FoldSection::isOpen() const
{
    return m_head->isChecked();
}

} // namespace crm::ui
