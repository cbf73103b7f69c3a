#pragma once

#include "core/exchange/export/recordtable.h"

namespace crm {

/// Activities as events of a calendar (iCalendar, RFC 5545): what was done and what is planned, each at its
/// time, and the next step of a row as an event of its own. What is planned reminds a quarter of an hour
/// before.
class CalendarTable : public RecordTable
{
public:
    /// `base`: the number of the base. `now`: when the events are written down.
    CalendarTable(const QString &path, const std::vector<ExportColumn> &columns, QString base,
                  const QDateTime &now);

    /// The columns that an event is made of.
    static QStringList fields();

    void finish() override;

protected:
    void takeRow() override;

private:
    void event(const QString &number, const QString &at, bool isPlanned, int minutes = 0);

    QString m_base;
    QString m_now;
};

} // namespace crm
