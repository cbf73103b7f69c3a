#pragma once

#include "core/privacy/erasureservice.h"

namespace crm {

class Session;

/// What erasePerson() would come to; changes nothing.
ErasureReport previewErasure(Session &session, const ErasureOrder &order);

/// Takes a person out of the file and of everything else on this machine: drafts, what this machine noted of
/// its changes, the copy for days without a network, unused places of the file, its journal. Backups stay,
/// and the report says until when. Cannot be undone.
ErasureReport erasePerson(Session &session, const ErasureOrder &order);

/// Whom colleagues erased on other machines goes from this one, too. To be called when a team's file was
/// opened, and when others changed it; looks only at what is new. How many they were.
int forgetErasedHere(Session &session);

/// Erases in a file that was restored, on nobody's behalf, who was erased in the one it is to replace since
/// the backup was made. How many.
int repeatErasures(const Connection &db, Operations &restored);

/// Rewrites the file without its unused places, and empties what lies beside it; false where others use it.
bool compactBase(Session &session);

} // namespace crm
