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

FactRepository InsightService::factsOfConditions() const
{
    m_operations.actor().require(Permission::View);
    return FactRepository(m_operations.db());
}

qint64 InsightService::state() const
{
    return FactRepository(m_operations.db()).state();
}

QTimeZone InsightService::zone() const
{
    return m_operations.zone();
}

QDate InsightService::today() const
{
    return m_operations.today();
}

} // namespace crm
