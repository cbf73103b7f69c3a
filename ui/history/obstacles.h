#pragma once

#include "core/operation/undoservice.h"

namespace crm {
class Session;
}

namespace crm::ui {

/// Why an operation cannot be taken back, for people: each of the first records that stand in the way, and
/// what was changed of it since, by whom, from what to what.
QString obstaclesTo(Session &session, qint64 operation, const std::vector<UndoConflict> &conflicts);

} // namespace crm::ui
