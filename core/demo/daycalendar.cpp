#include "core/demo/daycalendar.h"

#include <QDateTime>

namespace crm::demo {

DayCalendar::DayCalendar(QDate today, const QTimeZone &zone)
    : m_today(today)
{
    for (int day = -kBack; day <= kAhead; ++day) {
        m_iso.push_back(date(day).toString(Qt::ISODate).toStdString());
        m_start.push_back(date(day).startOfDay(zone).toMSecsSinceEpoch());
    }
}

} // namespace crm::demo
