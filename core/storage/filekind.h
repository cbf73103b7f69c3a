#pragma once

#include <QString>

namespace crm {

/// Refuses what cannot be a base, with what it is instead: a folder, an empty file, a picture, a spreadsheet,
/// another program's database. Throws Error::Code::Storage or NotFound. To be called before any connection to
/// the file exists: closing a second descriptor would drop the locks of the first.
void requireBaseFile(const QString &path);

/// Whether the file keeps its changes in a WAL beside it, which no other machine can see. As above: before
/// any connection to it exists.
bool usesWal(const QString &path);

/// Why nothing can be written there, or an empty text: read-only file, read-only folder.
QString whyReadOnly(const QString &path);

} // namespace crm
