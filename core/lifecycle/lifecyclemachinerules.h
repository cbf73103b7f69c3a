#pragma once

#include "core/lifecycle/lifecyclerules.h"

namespace crm {

/// Carries one customer after the other from stage to stage, reusing its memory.
class LifecycleMachine
{
public:
    LifecycleMachine(const LifecycleRules &rules, qint32 asOf)
        : m_rules(rules)
        , m_asOf(asOf)
    {
    }

    /// Appends the moves of a customer whose facts are sorted.
    void run(std::span<const LifecycleFact> facts, std::vector<LifecycleMove> &moves);

private:
    /// What is known at the end of a day.
    struct Customer
    {
        bool exists = false;
        bool answered = false;
        bool opportunity = false;
        bool topClass = false;
        bool markedLost = false;

        bool wonBack = false; ///< since the last purchase
        qint32 contracts = 0; ///< that run
        qint32 contractEnd = 0; ///< last day of the last one
        bool contractEnded = false; ///< and none has run since
        qint32 purchases = 0;
        qint32 firstPurchase = 0;
        qint32 lastPurchase = 0;
    };
    /// The first days of silence's stages, while nothing else happens.
    struct Deadlines
    {
        qint64 atRisk;
        qint64 dormant;
        qint64 lost;
        LifecycleReason atRiskReason;
        LifecycleReason dormantReason;
    };
    struct Standing
    {
        LifecycleStage stage = LifecycleStage::None;
        LifecycleReason reason = LifecycleReason::Created;
    };

    void apply(const LifecycleFact &fact);
    void buy(qint32 day);
    void addInterval(qint32 days);
    void setDeadlines();
    void passTime(qint64 last, std::vector<LifecycleMove> &moves);
    void moveTo(qint64 day, const Standing &standing, std::vector<LifecycleMove> &moves);
    Standing standing(qint64 day) const;
    Standing buyer() const;
    bool isAway() const { return m_stage == LifecycleStage::Dormant || m_stage == LifecycleStage::Lost; }

    const LifecycleRules &m_rules;
    qint32 m_asOf;
    Customer m_customer = {};
    Deadlines m_deadlines = {};
    LifecycleStage m_stage = LifecycleStage::None;
    qint64 m_day = 0; // up to which everything is told
    std::vector<qint32> m_intervals = {}; // sorted
};

} // namespace crm
