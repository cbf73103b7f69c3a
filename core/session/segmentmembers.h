#pragma once

#include "core/base/idset.h"
#include "core/insight/salesgroups.h"

#include <memory>

namespace crm {

class DirectorySnapshot;
class Session;

/// Whom a condition means, as whoever works in the session may see it. Throws Invalid where it cannot be read
/// or answered.
IdSet customersMeant(Session &session, std::shared_ptr<const DirectorySnapshot> customers,
                     const QString &expression);

/// The saved segments, by name; those that cannot be read any more are left out.
std::shared_ptr<const SalesGroups> segmentGroups(Session &session,
                                                 const std::shared_ptr<const DirectorySnapshot> &customers);

} // namespace crm
