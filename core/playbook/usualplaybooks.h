#pragma once

#include "core/playbook/playbook.h"

#include <vector>

namespace crm {

/// Playbooks to begin with, in the language of whoever works: one for each stage at which something is to be
/// done. They are for those who come in from `since` on.
std::vector<Playbook> usualPlaybooks(QDate since);

} // namespace crm
