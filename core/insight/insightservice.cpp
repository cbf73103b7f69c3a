#include "core/insight/insightservice.h"

#include "core/operation/operations.h"

namespace crm {

InsightService::InsightService(Operations &operations)
    : m_operations(operations)
{
}

CustomerOrders InsightService::orders() const
{
    m_operations.actor().require(Permission::View);
    return InsightRepository(m_operations.db(), m_operations.zone()).orders();
}

LifecycleFacts InsightService::facts(const CustomerOrders &orders) const
{
    m_operations.actor().require(Permission::View);
    return InsightRepository(m_operations.db(), m_operations.zone()).facts(orders);
}

QDate InsightService::today() const
{
    return m_operations.today();
}

} // namespace crm
