#pragma once

#include "core/automation/automationrules.h"

namespace crm {

class ChangeReader;

/// What happened to customers, opportunities, orders, contracts, activities and complaints by an operation,
/// as the journal tells it, row by row.
std::vector<AutomationHappening> happeningsOf(const ChangeReader &changes, qint64 operation);

/// The table of the records about which an event is; empty for what comes with time.
QString tableOf(AutomationEvent event);

} // namespace crm
