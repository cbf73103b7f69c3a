#include "core/storage/encryption/encryptingvfs.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/encryptedio.h"
#include "core/storage/storageerror.h"

#include <map>
#include <mutex>
#include <new>

#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Known
{
    DataKey key;
    QByteArray header;
    int count = 0;
};

/// SQLite knows files by their paths alone, and its layers are the process's: so are their keys.
struct Keys
{
    std::mutex mutex;
    std::map<QByteArray, Known> byPath;
};

Keys &keys()
{
    static Keys keys;
    return keys;
}

/// What stands below: looked up each time, so that tests can put a layer of their own there.
sqlite3_vfs *below()
{
    return sqlite3_vfs_find(nullptr);
}

std::optional<Known> find(const QByteArray &path)
{
    const std::lock_guard lock(keys().mutex);
    const auto it = keys().byPath.find(path);
    return it == keys().byPath.end() ? std::nullopt : std::optional(it->second);
}

EncryptedIo::Place placeOf(int flags)
{
    if (flags & SQLITE_OPEN_MAIN_JOURNAL)
        return PageCipher::Place::Journal;
    return flags & SQLITE_OPEN_WAL ? PageCipher::Place::Wal : PageCipher::Place::File;
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    constexpr int kOurs = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
    file->pMethods = nullptr;
    if (below()->szOsFile > EncryptedIo::kMostBelow)
        return SQLITE_CANTOPEN;
    if (!name || !(flags & kOurs))
        return below()->xOpen(below(), name, file, flags, given);
    const auto known = find(flags & SQLITE_OPEN_MAIN_DB ? name : sqlite3_filename_database(name));
    if (!known)
        return below()->xOpen(below(), name, file, flags, given);
    return EncryptedIo::open(below(), name, file, flags, given, placeOf(flags), known->key, known->header);
}

QByteArray enginePath(const QString &path)
{
    QByteArray full(below()->mxPathname + 1, '\0');
    if (below()->xFullPathname(below(), path.toUtf8().constData(), int(full.size()), full.data())
        & ~SQLITE_OK_SYMLINK)
        return path.toUtf8();
    return full.constData();
}

} // namespace

void EncryptingVfs::install()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *sqlite3_vfs_find(nullptr);
        made.szOsFile = EncryptedIo::bytes();
        made.pNext = nullptr;
        made.zName = kName;
        made.xOpen = &open;
        made.xDelete = [](sqlite3_vfs *, const char *name, int sync) {
            return below()->xDelete(below(), name, sync);
        };
        made.xAccess = [](sqlite3_vfs *, const char *name, int flags, int *result) {
            return below()->xAccess(below(), name, flags, result);
        };
        made.xFullPathname = [](sqlite3_vfs *, const char *name, int size, char *full) {
            return below()->xFullPathname(below(), name, size, full);
        };
        return made;
    }();
    static std::once_flag once;
    std::call_once(once, [] {
        if (sodium_init() < 0 || sqlite3_vfs_register(&vfs, 0) != SQLITE_OK)
            throw Error(Error::Code::Storage, Tr::tr("The library for encryption does not work here."));
    });
}

const char *EncryptingVfs::nameFor(const QString &path)
{
    {
        const std::lock_guard lock(keys().mutex);
        if (keys().byPath.empty())
            return nullptr;
    }
    return find(enginePath(path)) ? kName : nullptr;
}

void EncryptingVfs::know(const QString &path, const DataKey &key, const QByteArray &header)
{
    install();
    const std::lock_guard lock(keys().mutex);
    auto &known = keys().byPath[enginePath(path)];
    if (known.count++ > 0)
        return;
    known.key = key;
    known.header = header;
    sodium_mlock(known.key.data(), known.key.size());
}

void EncryptingVfs::forget(const QString &path)
{
    const std::lock_guard lock(keys().mutex);
    const auto it = keys().byPath.find(path.toUtf8());
    if (it == keys().byPath.end() || --it->second.count > 0)
        return;
    sodium_munlock(it->second.key.data(), it->second.key.size()); // and clears it
    keys().byPath.erase(it);
}

std::optional<DataKey> EncryptingVfs::keyOf(const QString &path)
{
    const auto known = find(enginePath(path));
    return known ? std::optional(known->key) : std::nullopt;
}

QString EncryptingVfs::fullPath(const QString &path)
{
    return QString::fromUtf8(enginePath(path));
}

QByteArray EncryptingVfs::header(sqlite3 *db)
{
    QByteArray header;
    const int code = sqlite3_file_control(db, "main", EncryptedIo::kReadHeader, &header);
    return code == SQLITE_OK ? header : QByteArray();
}

void EncryptingVfs::setHeader(sqlite3 *db, const QByteArray &header)
{
    QByteArray bytes = header;
    const int code = sqlite3_file_control(db, "main", EncryptedIo::kWriteHeader, &bytes);
    if (code != SQLITE_OK)
        throw storageError(code, u"header"_s);
}

void EncryptingVfs::reserve(sqlite3 *db)
{
    int bytes = PageCipher::kReserve;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

} // namespace crm
