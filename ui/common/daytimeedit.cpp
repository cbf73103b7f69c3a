#include "ui/common/daytimeedit.h"

#include "ui/common/calendar.h"
#include "ui/common/kit.h"

#include <QPainter>

namespace crm::ui {
namespace {

constexpr int kButton = 28; ///< as wide as the style sheet makes it
constexpr int kMargins = 28; ///< left and right of the text, with the frame and the cursor

} // namespace

DayTimeEdit::DayTimeEdit(const QString &format, QWidget *parent)
    : QDateTimeEdit(parent)
{
    setCalendarPopup(true);
    setCalendarWidget(new Calendar(this));
    setDisplayFormat(format);
}

/// Qt leaves no room for the button; all digits are as wide as the widest.
QSize DayTimeEdit::sizeHint() const
{
    const QFontMetrics metrics(font());
    int digit = 0;
    for (char c = '0'; c <= '9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QLatin1Char(c)));
    int width = 0;
    for (const QChar c : displayFormat())
        width += c.isLetter() ? digit : metrics.horizontalAdvance(c);
    return {width + kMargins + kButton, QDateTimeEdit::sizeHint().height()};
}

void DayTimeEdit::paintEvent(QPaintEvent *event)
{
    QDateTimeEdit::paintEvent(event);
    QPainter painter(this);
    const double side = Theme::px(16);
    drawIcon(painter, {this->width() - kButton / 2.0 - side / 2, (height() - side) / 2, side, side},
             "calendar", isEnabled() ? Theme::t().text2 : Theme::t().text3);
}

} // namespace crm::ui
