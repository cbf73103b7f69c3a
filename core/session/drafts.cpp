#include "core/session/drafts.h"

#include "core/storage/encryption/encryptingvfs.h"

namespace crm {

DraftFolder draftsOf(const QString &base)
{
    return EncryptingVfs::nameFor(base) ? DraftFolder(base, DraftFolder::rootsInMemory()) : DraftFolder(base);
}

} // namespace crm
