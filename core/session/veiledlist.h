#pragma once

#include "core/directory/visibility.h"
#include "core/pool/poolveil.h"

namespace crm {

/// A veil as the list of customers asks for it.
Visibility visibilityOf(const PoolVeil &veil);

} // namespace crm
