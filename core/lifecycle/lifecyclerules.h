#pragma once

#include <QtGlobal>

#include <functional>
#include <span>
#include <vector>

namespace crm {

/// Where a customer stands. `None`: not a customer yet.
enum class LifecycleStage : quint8 {
    None,
    Lead,
    Prospect,
    FirstPurchase,
    Repeat,
    Loyal,
    AtRisk,
    Dormant,
    Lost,
    WonBack,
};
constexpr size_t kLifecycleStages = 10;

/// What happened to a customer on a day. Facts of one day take effect in this order.
enum class LifecycleFactKind : quint8 {
    Created,
    Answered, ///< a follow-up that got an answer
    OpportunityOpened,
    ContractStarted, ///< its first day
    Ordered,
    TopClassEntered,
    TopClassLeft,
    ContractEnded, ///< its last day
    MarkedLost, ///< by somebody, with a reason
    LostRevoked,
};

struct LifecycleFact
{
    qint32 day = 0; ///< since any epoch
    LifecycleFactKind kind = LifecycleFactKind::Created;

    friend auto operator<=>(const LifecycleFact &, const LifecycleFact &) = default;
};

/// Why a customer moved.
enum class LifecycleReason : quint8 {
    Created,
    Answered,
    OpportunityOpened,
    ContractStarted,
    FirstOrder,
    RepeatOrder,
    ManyOrders, ///< enough of them to be loyal
    TopClass,
    LeftTopClass,
    SilentIntervals, ///< for more than so many of its own intervals
    SilentDays, ///< for longer than allowed where there is no interval, or for a customer of any kind
    UnlikelyAlive, ///< P(alive) fell below the limit
    ContractEnded, ///< without renewal
    MarkedLost,
    LostRevoked,
    OrderAfterSilence,
    Renewed, ///< a contract after having been lost
};

/// From the end of the day before to the end of `day`.
struct LifecycleMove
{
    qint32 day = 0;
    LifecycleStage from = LifecycleStage::None;
    LifecycleStage to = LifecycleStage::None;
    LifecycleReason reason = LifecycleReason::Created;

    friend bool operator==(const LifecycleMove &, const LifecycleMove &) = default;
};

/// Days of silence after the last purchase at which P(alive) falls below the limits; < 0: never.
struct AliveLimits
{
    qint32 atRisk = -1;
    qint32 dormant = -1;
};
/// By the days with a purchase after the first one and the days from the first purchase to the last.
using AliveLimitsOf = std::function<AliveLimits(qint32 frequency, qint32 recency)>;

/// The conditions of the stages, to be edited.
struct LifecycleRules
{
    qint32 loyalPurchases = 4; ///< or membership of the top class
    double atRiskIntervals = 2; ///< more silence than so many of the customer's own median intervals
    double dormantIntervals = 4;
    qint32 shortestInterval = 1; ///< days: a shorter median counts as this
    qint32 dormantDays = 180; ///< from here on, where there is no interval yet
    qint32 lostDays = 365; ///< from here on, whatever the interval
    qint32 renewalDays = 0; ///< a contract may be renewed so many days after the day after its end
    AliveLimitsOf aliveLimits = {}; ///< also move customers when a model takes them for gone
};

/// Every move of a customer up to and including the day `asOf`, from facts in any order.
///
/// A stage is what holds at the end of a day, so that there is at most one move a day. The orders of one day
/// are one purchase. Only dated facts decide, never when somebody looked: the same facts give the same moves,
/// and those up to an earlier day are the beginning of those up to a later one. While a contract runs,
/// silence says nothing.
std::vector<LifecycleMove> lifecycleMoves(std::span<const LifecycleFact> facts, qint32 asOf,
                                          const LifecycleRules &rules = {});

/// The stage at the end of a day.
LifecycleStage stageOn(std::span<const LifecycleMove> moves, qint32 day);

} // namespace crm
