#pragma once

#include "core/allocation/allocationrule.h"
#include "ui/pool/audienceedit.h"

namespace crm {
class Session;
struct Pool;
} // namespace crm

namespace crm::ui {

/// What the page of allocation shows: the rules, what waits for them, and among whom they choose.
struct AllocationFacts
{
    std::vector<AllocationRule> rules = {};
    AllocationNames names = {};
    People people = {};
    std::vector<WorkProfile> profiles = {}; ///< of everybody, by id
    std::vector<Pool> pools = {}; ///< enabled ones
    std::vector<AllocationDecision> waiting = {}; ///< who would get what waits, the first kMostShown
    qint64 waits = 0; ///< how many do
    QHash<CustomerId, QString> customers = {}; ///< the names of those
    bool mayManage = false;
    bool mayAssign = false;
    bool mayEditPeople = false;

    static constexpr qsizetype kMostShown = 500;

    WorkProfile profileOf(UserId user) const;
};

/// For a thread of the workspace.
AllocationFacts readAllocation(Session &session);

} // namespace crm::ui
