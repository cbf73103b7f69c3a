#pragma once

#include "core/storage/encryption/pagecipher.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3;

namespace crm {

/// A layer below SQLite that keeps the pages of a file, of its journal and of its WAL encrypted on the disk;
/// the format is KeyHeader's and PageCipher's. SQLite's own notes between the pages (headers, page numbers,
/// checksums) stay in the clear: they tell how large the file is and which pages were written, not what is in
/// them. What it would spill into temporary files it keeps in memory (temp_store). It stands on whatever the
/// default layer is at the moment a file is opened, and passes through files whose key nobody gave.
///
/// A page is read and written as a whole. A torn one, or one that was changed, does not pass its
/// authentication and is an I/O error, where SQLite alone would have gone on with what it holds. What can be
/// done against it: an older state of the whole file or of single pages cannot be told from the present one.
class EncryptingVfs
{
public:
    /// The name under which files of this path are to be opened; null where no key of it is known.
    static const char *nameFor(const QString &path);
    static constexpr auto kName = "kingfisher";

    /// From now on, until forget(), the file of this path is opened with this key. Counted.
    static void know(const QString &path, const DataKey &key, const QByteArray &header);
    static void forget(const QString &path);
    static std::optional<DataKey> keyOf(const QString &path);
    /// The path as the engine names it, links resolved.
    static QString fullPath(const QString &path);

    /// The header of the file that a connection has open; empty where that is not encrypted.
    static QByteArray header(sqlite3 *db);
    /// Writes one copy after the other, each brought to the disk before the next. Throws Storage.
    static void setHeader(sqlite3 *db, const QByteArray &header);
    /// Tells SQLite to leave room for nonce and tag in what is made from now on.
    static void reserve(sqlite3 *db);
    /// Makes the layer known to SQLite. Once is enough.
    static void install();
};

} // namespace crm
