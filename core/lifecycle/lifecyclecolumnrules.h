#pragma once

#include "core/lifecycle/lifecyclerules.h"

namespace crm {

/// Facts of many customers in columns of the same length, in any order of rows.
struct LifecycleFactColumns
{
    std::span<const qint32> customer = {}; ///< 0 to customers - 1
    std::span<const qint32> day = {};
    std::span<const LifecycleFactKind> kind = {};
};

/// The moves of every customer: those of customer i are moves[start[i]] up to moves[start[i + 1]].
struct LifecycleHistory
{
    std::vector<size_t> start = {}; ///< customers + 1
    std::vector<LifecycleMove> moves = {};

    std::span<const LifecycleMove> of(size_t customer) const
    {
        return std::span(moves).subspan(start[customer], start[customer + 1] - start[customer]);
    }
    /// Of every customer at the end of a day: what a migration matrix is made of.
    std::vector<quint8> stagesOn(qint32 day) const;
};

/// lifecycleMoves() of everybody in one pass, linear but for sorting the facts of a customer. Several groups
/// of columns (orders, activities, contracts) need not be joined before.
LifecycleHistory lifecycleHistory(std::span<const LifecycleFactColumns> facts, size_t customers, qint32 asOf,
                                  const LifecycleRules &rules = {});

} // namespace crm
