#pragma once

#include "core/privacy/personpackage.h"

namespace crm {

/// What is known about a person as one page of HTML that reads and prints by itself, in the language of the
/// program.
QString personPage(const PersonPackage &package);

} // namespace crm
