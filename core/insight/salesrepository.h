#pragma once

#include "core/insight/salesreport.h"

namespace crm {

class Connection;

/// Sums over orders and their lines.
class SalesRepository
{
public:
    explicit SalesRepository(const Connection &db);

    SalesReport report(const SalesQuery &query) const;
    /// The customers behind one row.
    std::vector<CustomerId> customersBehind(const SalesQuery &query, const SalesRow &row) const;

private:
    QString commonestCurrency(const DateRange &dates) const;

    const Connection &m_db;
};

} // namespace crm
