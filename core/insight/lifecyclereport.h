#pragma once

#include "core/insight/insightrepository.h"
#include "core/lifecycle/lifecyclecolumnrules.h"

#include <QDate>

namespace crm {

/// How many customers went from one stage to another, for one reason.
struct LifecycleMoveRow
{
    LifecycleStage from = LifecycleStage::None;
    LifecycleStage to = LifecycleStage::None;
    LifecycleReason reason = LifecycleReason::Created;
    qint64 customers = 0;

    friend bool operator==(const LifecycleMoveRow &, const LifecycleMoveRow &) = default;
};

/// Where customers stand (S-040 to S-046), and how they came there.
struct LifecycleReport
{
    QDate at = {};
    LifecycleHistory history = {}; ///< by row of CustomerOrders
    std::vector<quint8> stage = {}; ///< LifecycleStage at the end of the day, by row
    std::array<qint64, kLifecycleStages> stages = {}; ///< customers in each
    std::vector<LifecycleMoveRow> moves = {}; ///< from `since` on; the most frequent first
};

LifecycleReport lifecycleReport(const LifecycleFacts &facts, size_t customers, QDate since, QDate at,
                                const LifecycleRules &rules = {});

/// How many customers went from each stage to each other one between the ends of two days.
using LifecycleMigration = std::array<std::array<qint64, kLifecycleStages>, kLifecycleStages>;
LifecycleMigration lifecycleMigration(const LifecycleReport &report, QDate from, QDate to);
/// The rows of the customers in one cell of it.
std::vector<quint32> lifecycleMigrated(const LifecycleReport &report, QDate from, QDate to,
                                       LifecycleStage before, LifecycleStage after);

QString toKey(LifecycleStage stage);
QString displayName(LifecycleStage stage);
QString toKey(LifecycleReason reason);
QString displayName(LifecycleReason reason);

} // namespace crm
