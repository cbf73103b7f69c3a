#pragma once

#include "core/activity/activity.h"

namespace crm::ui {

/// The icon of a kind of activity.
const char *iconOf(ActivityKind kind);

} // namespace crm::ui
