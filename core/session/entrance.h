#pragma once

#include "core/session/session.h"

namespace crm {

/// What somebody has to say before a file opens.
struct Entrance
{
    bool needsPassword = false;
    bool isEncrypted = false; ///< then a recovery key is a password, too: an administrator's
    QStringList names = {}; ///< who may try, in the order in which they were made
};

/// Throws nothing: what is wrong with a file is said when it is opened.
Entrance entranceOf(const QString &path);

/// Checks the password of `options.userName`, or of the first administrator, and gives the options with which
/// sessions open. Where nobody has a password they come back as they are. The log tells of it. Throws Denied
/// for a wrong one, and whatever opening throws.
SessionOptions enter(SessionOptions options, const Secret &password);

} // namespace crm
