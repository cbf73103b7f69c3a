#pragma once

struct sqlite3;

namespace crm {

/// Gives a connection the function masked(field, value) of core/base/mask.h, for views that show less than
/// their tables hold. No schema of a file uses it.
void registerMasks(sqlite3 *db);

} // namespace crm
