#pragma once

#include <QString>

namespace crm {

/// Whether two paths lead to one file: links, other spellings.
bool isSameFile(const QString &a, const QString &b);

/// Refuses to write over the base that is open, or over what SQLite keeps beside it.
void refuseToReplaceBase(const QString &target, const QString &base);

} // namespace crm
