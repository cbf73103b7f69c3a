#include "core/insight/salesservice.h"

#include "core/operation/operations.h"

namespace crm {

SalesService::SalesService(Operations &operations, std::shared_ptr<SharedSales> shared)
    : m_operations(operations)
    , m_sales(operations.db())
    , m_shared(std::move(shared))
{
}

SalesReport SalesService::report(const SalesQuery &query) const
{
    return reports({query}).front();
}

std::vector<SalesReport> SalesService::reports(const std::vector<SalesQuery> &queries) const
{
    m_operations.actor().require(Permission::View);
    return m_shared ? m_shared->reports(m_sales, queries) : m_sales.reports(queries);
}

QDate SalesService::today() const
{
    return m_operations.today();
}

std::vector<CustomerId> SalesService::customersBehind(const SalesQuery &query, const SalesRow &row) const
{
    m_operations.actor().require(Permission::View);
    return m_shared ? m_shared->customersBehind(m_sales, query, row) : m_sales.customersBehind(query, row);
}

} // namespace crm
