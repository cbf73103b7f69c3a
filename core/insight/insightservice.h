#pragma once

#include "core/insight/factrepository.h"
#include "core/insight/insightrepository.h"
#include "core/insight/leadscore.h"
#include "core/insight/lifecyclereport.h"
#include "core/insight/mixrepository.h"
#include "core/insight/rfmreport.h"
#include "core/insight/valuereport.h"

namespace crm {

class Operations;

/// What orders and other dated facts say about customers. Always worked out from what is stored now; nothing
/// is kept in the base.
class InsightService
{
public:
    explicit InsightService(Operations &operations);

    CustomerOrders orders() const;
    LifecycleFacts facts(const CustomerOrders &orders) const;
    QDate today() const; ///< in the zone of the team
    QTimeZone zone() const;
    /// What was bought together, and what one customer bought.
    Baskets baskets() const;
    std::vector<BoughtProduct> boughtBy(CustomerId customer) const;
    std::vector<std::pair<qint64, QString>> mainKinds() const; ///< customer, and what most was spent on
    /// What conditions ask of customers besides columns.
    FactRepository factsOfConditions() const;
    /// What is foretold of leads, and from what: an operation, so that it is the team's.
    ScoreQuery scoreQuery() const;
    void setScoreQuery(const ScoreQuery &query);
    /// By which scores a customer is in which segment: the usual grid unless the team has its own.
    RfmGrid rfmGrid() const;
    void setRfmGrid(const RfmGrid &grid); ///< an operation; the usual one is stored as nothing
    /// The share of customers that may leave in a quarter, as the team aims at; nothing where it has no aim.
    std::optional<double> churnTarget() const;
    void setChurnTarget(std::optional<double> share); ///< an operation; Invalid where it is no share
    /// Rises with every operation: what was worked out before is out of date then.
    qint64 state() const;
    qint64 lastOperation() const;
    bool ordersChangedSince(qint64 operation) const;

private:
    Operations &m_operations;
};

} // namespace crm
