#pragma once

namespace crm {

class Session;
class Workspace;

/// Takes away what this machine keeps beside a base and no longer may, because of what was done on another
/// one: whom colleagues erased there, and of a base that was encrypted there whatever can be read without its
/// key (the copy, the notes of changes, drafts; backups stay). To be called when a base was opened, and when
/// others erased somebody; costs next to nothing where there is nothing new.
void tidyThisMachine(Session &session);
/// The same aside; where it fails, the next time makes it up.
void tidyThisMachine(Workspace &workspace);

} // namespace crm
