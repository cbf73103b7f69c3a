#pragma once

#include "core/insight/sharedsales.h"

#include <memory>

namespace crm {

class Operations;

/// The sales report (S-083).
class SalesService
{
public:
    /// Without `shared` each question reads the orders itself.
    explicit SalesService(Operations &operations, std::shared_ptr<SharedSales> shared = {});

    SalesReport report(const SalesQuery &query) const;
    /// Several at once cost one reading of the orders. All are in the currency of the first.
    std::vector<SalesReport> reports(const std::vector<SalesQuery> &queries) const;
    std::vector<CustomerId> customersBehind(const SalesQuery &query, const SalesRow &row) const;
    std::optional<QDate> firstDay() const { return m_sales.firstDay(); } ///< of the first order that counts
    QDate today() const; ///< in the zone of the team

private:
    Operations &m_operations;
    SalesRepository m_sales;
    std::shared_ptr<SharedSales> m_shared;
};

} // namespace crm
