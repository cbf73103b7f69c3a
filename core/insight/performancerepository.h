#pragma once

#include "core/base/daterange.h"
#include "core/pipeline/target.h"

#include <QHash>
#include <QTimeZone>

namespace crm {

class Connection;

/// The SQL behind what people reached.
class PerformanceRepository
{
public:
    /// Amounts in another currency bring nothing; instants become days of `zone`.
    PerformanceRepository(const Connection &db, const QTimeZone &zone, QString currency = {});

    /// By owner; 0 for what has none.
    QHash<qint64, Amount> sums(Measure measure, const DateRange &dates) const;
    /// Who is behind it, ascending; of these owners, or of all where there are none.
    std::vector<qint64> customers(Measure measure, const DateRange &dates,
                                  const std::vector<UserId> &owners) const;
    QString usualCurrency() const; ///< of orders; empty without any

private:
    const Connection &m_db;
    QTimeZone m_zone;
    QString m_currency;
};

} // namespace crm
