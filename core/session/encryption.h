#pragma once

#include "core/base/secret.h"
#include "core/session/session.h"

namespace crm {

/// What came of encrypting a file.
struct Encrypted
{
    QString recoveryKey = {}; ///< to be printed and put away; nothing keeps it
    qint64 plainBackups = 0; ///< made before, and not encrypted
};

/// Encrypts the file for the person of the options, who has to be an administrator and to give the password
/// by which it opens from then on: the one of their sign-in, where they have one. Nobody may have the file
/// open. The copy of it on this machine, and what this machine noted of its changes, go. Throws Conflict
/// where it is encrypted already or in use, Invalid for a weak password, Denied.
Encrypted encryptBase(const SessionOptions &options, const Secret &password);

/// The same the other way; the key of the options must open it, and be held by nobody else.
void decryptBase(SessionOptions options);

/// Encrypts a backup of a file that is not encrypted, in its place: it opens with this password from then on,
/// or with the recovery key that is given back. Throws Invalid for a weak password, Conflict where it is
/// encrypted already.
QString encryptBackup(const QString &path, const QString &name, const Secret &password);

} // namespace crm
