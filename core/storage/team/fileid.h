#pragma once

#include <QString>

#include <optional>

namespace crm {

/// Which file lies at a path, whatever its name: two paths with one identity are one file.
struct FileId
{
    quint64 device = 0;
    quint64 file = 0;

    friend bool operator==(const FileId &, const FileId &) = default;
};

/// Nothing where no file is there. Never opens it: closing a second descriptor would drop the locks of the
/// first.
std::optional<FileId> fileIdOf(const QString &path);

/// How many names the file has; 0 where there is none.
quint64 hardLinksOf(const QString &path);

} // namespace crm
