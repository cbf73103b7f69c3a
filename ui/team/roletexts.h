#pragma once

#include "core/operation/permission.h"

namespace crm::ui {

/// What somebody in this role may do, as one sentence.
QString roleNote(Role role);

} // namespace crm::ui
