#include "core/exchange/export/calendartable.h"

#include "core/activity/activity.h"
#include "core/base/tr.h"
#include "core/exchange/export/contentline.h"

using namespace Qt::StringLiterals;

namespace crm {

CalendarTable::CalendarTable(const QString &path, const std::vector<ExportColumn> &columns, QString base,
                             const QDateTime &now)
    : RecordTable(path, columns)
    , m_base(std::move(base))
    , m_now(now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s))
{
    line(u"BEGIN", u"VCALENDAR"_s);
    line(u"VERSION", u"2.0"_s);
    line(u"PRODID", u"-//Kingfisher//Kingfisher//EN"_s);
    line(u"CALSCALE", u"GREGORIAN"_s);
    line(u"METHOD", u"PUBLISH"_s);
}

QStringList CalendarTable::fields()
{
    return {u"id"_s,      u"customer"_s, u"kind"_s,   u"state"_s,   u"at"_s,
            u"minutes"_s, u"text"_s,     u"result"_s, u"next_at"_s, u"owner"_s};
}

void CalendarTable::takeRow()
{
    const QString number = u"kingfisher:%1:activity:%2"_s.arg(m_base, cell("id"_L1));
    if (!cell("at"_L1).isEmpty())
        event(number, cell("at"_L1), cell("state"_L1) == displayName(ActivityState::Planned),
              cell("minutes"_L1).toInt());
    if (!cell("next_at"_L1).isEmpty())
        event(number + u":next"_s, cell("next_at"_L1), true);
}

void CalendarTable::event(const QString &number, const QString &at, bool isPlanned, int minutes)
{
    QStringList said;
    for (const auto field : {"text"_L1, "result"_L1})
        if (!cell(field).isEmpty())
            said << cell(field);
    const auto summary = Tr::tr("%1: %2").arg(cell("kind"_L1), cell("customer"_L1));
    line(u"BEGIN", u"VEVENT"_s);
    line(u"UID", number);
    line(u"DTSTAMP", m_now);
    line(u"DTSTART", at);
    if (minutes > 0)
        line(u"DURATION", u"PT%1M"_s.arg(minutes));
    line(u"SUMMARY", escapedText(summary));
    line(u"DESCRIPTION", escapedText(said.join(u'\n')));
    if (!cell("owner"_L1).isEmpty())
        line(u"X-OWNER", escapedText(cell("owner"_L1)));
    if (cell("state"_L1) == displayName(ActivityState::Cancelled))
        line(u"STATUS", u"CANCELLED"_s);
    else if (isPlanned) {
        line(u"BEGIN", u"VALARM"_s);
        line(u"ACTION", u"DISPLAY"_s);
        line(u"DESCRIPTION", escapedText(summary));
        line(u"TRIGGER", u"-PT15M"_s);
        line(u"END", u"VALARM"_s);
    }
    line(u"END", u"VEVENT"_s);
}

void CalendarTable::finish()
{
    line(u"END", u"VCALENDAR"_s);
    RecordTable::finish();
}

} // namespace crm
