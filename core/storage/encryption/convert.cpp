#include "core/storage/encryption/convert.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/connection.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/filelocks.h"
#include "core/storage/integrity.h"
#include "core/storage/partfile.h"
#include "core/storage/rawstatement.h"
#include "core/storage/storageerror.h"
#include "core/storage/synctodisk.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

/// Alone with the file until it is closed.
Handle openAlone(const QString &path)
{
    EncryptingVfs::install();
    keepLocksOverCloses();
    sqlite3 *db = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, EncryptingVfs::kName);
    Handle handle(db, &sqlite3_close_v2);
    if (code != SQLITE_OK)
        throw storageError(code, path);
    sqlite3_extended_result_codes(db, 1);
    const int alone = sqlite3_exec(db,
                                   "PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE; "
                                   "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; COMMIT",
                                   nullptr, nullptr, nullptr);
    if ((alone & 0xff) == SQLITE_BUSY || (alone & 0xff) == SQLITE_LOCKED)
        throw Error(Error::Code::Conflict,
                    Tr::tr("Somebody has the file open. Close it everywhere, then try again."));
    if (alone != SQLITE_OK)
        throw storageError(alone, path);
    return handle;
}

void copyInto(sqlite3 *db, const QString &target)
{
    RawStatement vacuum(db, "VACUUM INTO ?1");
    vacuum.bind(1, target);
    vacuum.step();
}

void requireSound(const QString &path)
{
    const Connection copy(path, Connection::Access::Immutable);
    if (const auto problems = integrityProblems(copy, CheckDepth::Full); !problems.isEmpty())
        throw Error(Error::Code::Storage,
                    Tr::tr("The copy did not pass its check: %1").arg(problems.first()));
}

/// `key`: of what is made; null for a plain file.
void convert(const QString &path, const DataKey *key, const QByteArray &header)
{
    const auto file = QFileInfo(path).canonicalFilePath();
    PartFile part(file, PartFile::Target::Replaced);
    const auto source = openAlone(file);
    std::unique_ptr<FileKey> partKey;
    if (key) {
        partKey = std::make_unique<FileKey>(part.path(), *key, header);
        EncryptingVfs::reserve(source.get());
    }
    copyInto(source.get(), part.path());
    syncToDisk(part.path());
    requireSound(part.path());
    QFile::setPermissions(part.path(), QFile::permissions(file));
    part.finish();
    for (const auto &left : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + left);
    syncToDisk(QFileInfo(file).absolutePath());
}

} // namespace

void encryptFile(const QString &path, const DataKey &key, const KeyHeader &header)
{
    convert(path, &key, header.bytes());
}

void decryptFile(const QString &path)
{
    convert(path, nullptr, {});
}

} // namespace crm
