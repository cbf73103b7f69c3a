#include "ui/common/calendar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QMenu>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace crm::ui {

Calendar::Calendar(QWidget *parent)
    : QCalendarWidget(parent)
{
    const auto &t = Theme::t();
    setVerticalHeaderFormat(NoVerticalHeader);
    setFirstDayOfWeek(Theme::appearance().weekStart);
    QTextCharFormat weekday;
    weekday.setForeground(t.text2);
    weekday.setBackground(t.raised);
    setHeaderTextFormat(weekday);
    QTextCharFormat day;
    day.setForeground(t.text1);
    for (int i = Qt::Monday; i <= Qt::Sunday; ++i)
        setWeekdayTextFormat(Qt::DayOfWeek(i), day); // red would say that something is wrong
    for (const auto &[name, picture] :
         {std::pair("qt_calendar_prevmonth", "left"), std::pair("qt_calendar_nextmonth", "right")})
        if (auto *button = findChild<QToolButton *>(QLatin1StringView(name)))
            button->setIcon(icon(picture, t.text2));
    if (auto *days = findChild<QTableView *>(u"qt_calendar_calendarview"_s))
        days->setFrameShape(QFrame::NoFrame);
}

void Calendar::pick(QWidget *field, QDate shown, const std::function<void(QDate)> &chosen)
{
    auto *menu = new QMenu(field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new Calendar;
    calendar->setSelectedDate(shown.isValid() ? shown : QDate::currentDate());
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [menu, chosen](QDate day) {
        chosen(day);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, field, take);
    connect(calendar, &QCalendarWidget::activated, field, take);
    menu->popup(field->mapToGlobal(QPoint(0, field->height() + 4)));
    calendar->setFocus();
}

} // namespace crm::ui
