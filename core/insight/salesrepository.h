#pragma once

#include "core/insight/salesreport.h"

namespace crm {

class Connection;

/// Sums over orders and their lines.
class SalesRepository
{
public:
    explicit SalesRepository(const Connection &db);

    /// Reads once for all the queries, which share the currency of the first.
    std::vector<SalesReport> reports(const std::vector<SalesQuery> &queries) const;
    /// The customers behind one row, the best ones first.
    std::vector<CustomerId> customersBehind(const SalesQuery &query, const SalesRow &row) const;
    /// Of the first order that counts; nothing where there is none.
    std::optional<QDate> firstDay() const;

private:
    QString commonestCurrency(const DateRange &dates) const;
    void nameRows(SalesReport &report) const;

    const Connection &m_db;
};

} // namespace crm
