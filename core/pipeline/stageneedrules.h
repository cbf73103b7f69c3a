#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

namespace crm {

enum class NeedKind { Field, Activity, Approval };

/// What must be there before a deal enters a stage.
struct StageNeed
{
    NeedKind kind = NeedKind::Field;
    QString subject = {}; ///< the key of the field, or of the kind of activity; empty: any follow-up
    int count = 1; ///< of activities

    friend bool operator==(const StageNeed &, const StageNeed &) = default;
};

/// What there is of a deal.
struct DealFacts
{
    QSet<QString> filled = {}; ///< keys of fields
    QHash<QString, int> activities = {}; ///< by kind, done with the customer since the deal was opened
    QSet<qint64> approved = {}; ///< ids of stages
    bool mayApprove = false; ///< who moves it decides by moving
};

/// Of the activities that a need asks for, those that were done.
inline int doneOf(const StageNeed &need, const DealFacts &facts)
{
    if (!need.subject.isEmpty())
        return facts.activities.value(need.subject);
    int done = 0;
    for (const int ofKind : facts.activities)
        done += ofKind;
    return done;
}

inline bool isMet(const StageNeed &need, const DealFacts &facts, qint64 stage)
{
    switch (need.kind) {
    case NeedKind::Field: return facts.filled.contains(need.subject);
    case NeedKind::Activity: return doneOf(need, facts) >= need.count;
    case NeedKind::Approval: return facts.mayApprove || facts.approved.contains(stage);
    }
    return false;
}

/// Those that a deal lacks for a stage, in their order.
inline std::vector<StageNeed> lacking(const std::vector<StageNeed> &needs, const DealFacts &facts,
                                      qint64 stage)
{
    std::vector<StageNeed> found;
    std::ranges::copy_if(needs, std::back_inserter(found),
                         [&](const StageNeed &need) { return !isMet(need, facts, stage); });
    return found;
}

/// Whether the needs of an open stage count for a deal that goes from one place of a pipeline to another: it
/// enters that stage, or passes it on the way forward. Who goes back, or gives up, passes nothing.
constexpr bool countsOnTheWay(int from, int stage, int to)
{
    return stage > from && stage <= to;
}

} // namespace crm
