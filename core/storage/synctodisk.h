#pragma once

class QString;

namespace crm {

/// Waits until a file, or the names in a folder, are on the disk itself. Throws Error::Code::Storage. Never
/// on a base that is open: closing a second descriptor would drop the locks of the first.
void syncToDisk(const QString &path);

/// Within a folder. False where it cannot be done or there is a file of the new name, which stays as it is,
/// whoever made it and when.
bool renameWithoutOverwriting(const QString &from, const QString &to);
/// Within a folder, in the place of what has the new name: at every moment one of the two has it.
bool renameOver(const QString &from, const QString &to);

} // namespace crm
