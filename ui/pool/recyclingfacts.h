#pragma once

#include "core/recycling/recycling.h"
#include "ui/pool/audienceedit.h"

#include <QHash>

namespace crm {
class Session;
struct DirectoryLists;
struct Pool;
} // namespace crm

namespace crm::ui {

/// What the page of recycling shows: the rules, and who goes next.
struct RecyclingFacts
{
    std::vector<RecycleRule> rules = {}; ///< that hold tomorrow
    std::vector<RecycleRule> ending = {}; ///< that hold today for the last time
    std::vector<RecycleEntry> next = {}; ///< within kHorizon days, by deadline
    RecycleDoubt doubt = RecycleDoubt::None; ///< of a run now
    RecyclingSettings settings = {};
    std::vector<Pool> pools = {};
    QHash<qint64, QString> people = {};
    QDate today = {};
    bool mayManage = false;

    static constexpr int kHorizon = 30;

    qint64 dueWithin(int days) const;
    qint64 dueWithin(int days, const RecycleRule &rule) const;
    QString poolName(PoolId pool) const;
};

/// For a thread of the workspace.
RecyclingFacts readRecycling(Session &session, const std::shared_ptr<const DirectorySnapshot> &customers);

} // namespace crm::ui
