#pragma once

#include "core/base/secret.h"

namespace crm {

/// Argon2id (libsodium) with 64 MiB of memory, two passes and a new salt: a text that holds all three. Takes
/// about a third of a second. Throws Error::Code::Storage where there is not so much memory.
QString passwordHash(const Secret &password);
bool isPassword(const Secret &password, const QString &hash);
/// Whether today's parameters ask for more than the hash was made with.
bool isOutdated(const QString &hash);

/// What speaks against it, for people: too short, too common, the name itself. Empty where nothing does.
QString whyWeak(const Secret &password, const QString &userName);

} // namespace crm
