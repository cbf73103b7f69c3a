#pragma once

#include "core/analytics/valueclasses.h"
#include "core/directory/factsource.h"
#include "core/insight/factrepository.h"
#include "core/insight/lifecyclereport.h"
#include "core/insight/rfmreport.h"
#include "core/insight/valuereport.h"

namespace crm {

class InsightService;

/// Answers conditions on what is no column of the list, of one state of the file on one day. What it needs
/// is worked out when a condition first asks for it. On one thread at a time.
class CustomerFacts
{
public:
    CustomerFacts(qint64 state, QDate today)
        : m_state(state)
        , m_today(today)
    {
    }
    qint64 state() const { return m_state; }
    QDate today() const { return m_today; }

    /// For whom a condition of kind Fact holds; see FactSource.
    CustomerSet where(const FilterRule &condition, const InsightService &source);

    /// By row of orders(); days since 1970.
    const CustomerOrders &orders(const InsightService &source);
    const RfmReport &rfm(const InsightService &source);
    const RfmReport &cells(const InsightService &source);
    const LifecycleReport &lifecycle(const InsightService &source);
    const ValueModelFit &fit(const InsightService &source);
    const ValuePredictions &value(const InsightService &source);
    const std::vector<ValueClass> &valueClass(const InsightService &source);
    const std::vector<BehaviourClass> &behaviour(const InsightService &source);
    /// The customers' own median intervals in days; 0 where they bought on one day only, or never.
    const std::vector<qint32> &intervals(const InsightService &source);

private:
    using Numbers = std::vector<qint64>; ///< by row, kNoValue for none
    CustomerSet whoBought(const FilterRule &condition, const InsightService &source);
    CustomerSet whoseTextIs(const FilterRule &condition, const InsightService &source);
    CustomerSet byChoice(const FilterRule &condition, const InsightService &source);
    CustomerSet byNumber(const FilterRule &condition, const InsightService &source);
    Numbers numbers(const FilterRule &condition, const InsightService &source);
    Numbers orderNumbers(const FilterRule &condition, const InsightService &source);
    Numbers modelNumbers(FilterFact fact, const InsightService &source);
    Numbers priorityNumbers(const InsightService &source);
    Numbers scores(FilterFact fact, const InsightService &source);
    QStringList choices(FilterFact fact, const InsightService &source); ///< by row
    Numbers counts(const FactRepository::Figures &figures, const InsightService &source);

    qint64 m_state;
    QDate m_today;
    std::optional<CustomerOrders> m_orders = {};
    std::optional<RfmReport> m_rfm = {};
    std::optional<RfmReport> m_cells = {};
    std::optional<LifecycleReport> m_lifecycle = {};
    std::optional<ValueModelFit> m_fit = {};
    std::optional<ValuePredictions> m_value = {};
    std::optional<std::vector<ValueClass>> m_valueClass = {};
    std::optional<std::vector<BehaviourClass>> m_behaviour = {};
    std::optional<std::vector<qint32>> m_intervals = {};
};

/// "high", "medium", "low"; "high_frequency", "low_frequency", "potential", and nothing for None.
QString toKey(ValueClass value);
QString toKey(BehaviourClass behaviour);
QString displayName(ValueClass value);
QString displayName(BehaviourClass behaviour);

} // namespace crm
