#pragma once

#include "core/security/user.h"

namespace crm::ui {

/// What somebody in this role may do, as one sentence.
QString roleNote(Role role);

} // namespace crm::ui
