#pragma once

#include <QString>

namespace crm {

/// What a file holds, told by its first bytes and not by its name.
enum class SourceKind { Text, Xlsx, Xls, Ods, VCard };

/// Looks at a file before anything reads it. Throws Error{Invalid} with a sentence that names what the file
/// is and what to do instead: folders, pipes, devices, loops of links, empty files, programs, pictures,
/// archives.
SourceKind inspectSource(const QString &path);

/// Becomes another one whenever the file is written or another one takes its place. Empty where there is
/// none.
QString sourceStamp(const QString &path);

} // namespace crm
