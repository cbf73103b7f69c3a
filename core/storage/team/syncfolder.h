#pragma once

#include <QString>

namespace crm {

/// The name of the service (Dropbox, 坚果云 ...) that keeps the folder of a file equal on several machines,
/// or an empty text. Such a service copies a file while it is written to: a team cannot write one there.
QString syncServiceOf(const QString &path);

/// A copy beside the file that such a service made of two that both changed, or an empty text.
QString conflictedCopyOf(const QString &path);

} // namespace crm
