#pragma once

#include "core/insight/customerorders.h"
#include "core/lifecycle/lifecyclerules.h"

#include <QTimeZone>

namespace crm {

class Connection;

/// Dated facts of customers, one entry each, in any order of rows.
struct LifecycleFacts
{
    std::vector<qint32> customer = {}; ///< row of CustomerOrders
    std::vector<qint32> day = {};
    std::vector<LifecycleFactKind> kind = {};
};

/// The SQL behind what is worked out about customers; reads columns, not records.
class InsightRepository
{
public:
    InsightRepository(const Connection &db, const QTimeZone &zone);

    CustomerOrders orders() const;
    /// What moves customers from stage to stage, orders included.
    LifecycleFacts facts(const CustomerOrders &orders) const;

private:
    qint32 dayOf(qint64 instant) const;

    const Connection &m_db;
    const QTimeZone m_zone;
};

} // namespace crm
