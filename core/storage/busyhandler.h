#pragma once

struct sqlite3;

namespace crm {

/// Waits for other writers with growing, jittered pauses (storage.md, "Busy handler"), at most about 15 s.
void installBusyHandler(sqlite3 *db);

} // namespace crm
