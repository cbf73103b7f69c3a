#pragma once

#include "core/storage/encryption/keyheader.h"

namespace crm {

/// Puts an encrypted copy of the file, checked in full, into its place. Nobody may have it open: throws
/// Conflict otherwise, leaving everything as it was, as wherever it fails. Backups and copies made before
/// stay as they are, and so do the blocks of the disk in which the plain file lay.
void encryptFile(const QString &path, const DataKey &key, const KeyHeader &header);

/// The same the other way. The key of the file must be known.
void decryptFile(const QString &path);

} // namespace crm
