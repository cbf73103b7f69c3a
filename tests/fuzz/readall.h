#pragma once

#include "core/base/error.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/importpreview.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

/// What the fuzzers share: everything that the import does with a file before it is accepted. Whatever the
/// bytes are, it ends in rows or in crm::Error, and the rows add up.
namespace fuzz {

/// A folder in memory, for as long as the process lives.
inline const QTemporaryDir &folder()
{
    static const QTemporaryDir made(QStringLiteral("/dev/shm/kingfisher-fuzz-XXXXXX"));
    return made;
}

inline QString write(const QString &name, const QByteArray &bytes)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
    return file.fileName();
}

inline void read(const QString &path, crm::ImportKind kind)
{
    auto shape = crm::inspectSheet(path, kind);
    auto mapping = crm::guessMapping(kind, shape);
    for (const int column : crm::settleColumns(path, kind, shape, mapping))
        mapping.dateOrders.try_emplace(column, crm::DateOrder::DayMonthYear);
    const auto preview = crm::previewImport(path, kind, shape, mapping, QTimeZone("Asia/Shanghai"));
    if (preview.rejected > preview.rows || qint64(preview.problems.kept.size()) > preview.problems.total)
        std::abort();
}

inline void readAll(const QString &path)
{
    using enum crm::ImportKind;
    for (const auto kind : {Customers, Contacts, Orders, Activities}) {
        try {
            read(path, kind);
        } catch (const crm::Error &) { // refused with a reason
        }
    }
}

} // namespace fuzz
