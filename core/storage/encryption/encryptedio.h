#pragma once

#include "core/storage/encryption/pagecipher.h"

#include <QByteArray>

struct sqlite3_file;
struct sqlite3_vfs;

namespace crm {

/// One encrypted file as SQLite reads and writes it: the file itself behind its header, a journal, or a WAL.
class EncryptedIo
{
public:
    using Place = PageCipher::Place;

    /// Custom codes of sqlite3_file_control(); the argument is a QByteArray.
    static constexpr int kReadHeader = 0x4B460001;
    static constexpr int kWriteHeader = 0x4B460002;

    /// How much memory SQLite has to give for an open file, and how much of it the layer below may want.
    static int bytes();
    static constexpr int kMostBelow = 8192;

    /// `header` is written where the file itself is new.
    static int open(sqlite3_vfs *below, const char *name, sqlite3_file *file, int flags, int *given,
                    Place place, const DataKey &key, const QByteArray &header);
};

} // namespace crm
