#include "core/storage/team/localcopy.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/filelocks.h"
#include "core/storage/storageerror.h"
#include "core/storage/synctodisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <sqlite3.h>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kPagesOfAStep = 256;
constexpr unsigned long kPause = 10; // milliseconds
constexpr int kMostBeginnings = 20; ///< each write of a colleague makes SQLite begin anew

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

Handle makeFile(const QString &path)
{
    keepLocksOverCloses();
    sqlite3 *db = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        EncryptingVfs::nameFor(path));
    Handle handle(db, &sqlite3_close_v2);
    if (code != SQLITE_OK)
        throw storageError(code, path);
    return handle;
}

/// True once everything was copied.
bool copyPages(sqlite3 *from, sqlite3 *to)
{
    auto *copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        throw storageError(sqlite3_extended_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)));
    int beginnings = 0;
    int code = SQLITE_OK;
    for (int left = -1; beginnings < kMostBeginnings;) {
        code = sqlite3_backup_step(copy, kPagesOfAStep);
        if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED)
            break;
        if (left >= 0 && sqlite3_backup_remaining(copy) > left)
            ++beginnings;
        left = sqlite3_backup_remaining(copy);
        QThread::msleep(kPause);
    }
    sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE && code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED)
        throw storageError(code, u"backup"_s);
    return code == SQLITE_DONE;
}

} // namespace

LocalCopy::LocalCopy(const QString &base)
    : m_path(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/copies/"_s
             + QFileInfo(backupFolder(base)).fileName() + u".kingfisher"_s)
{
}

bool LocalCopy::exists() const
{
    return QFileInfo::exists(m_path);
}

qint64 LocalCopy::at() const
{
    const QFileInfo info(m_path);
    return info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0;
}

bool LocalCopy::refresh(const Connection &db) const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        throw Error(Error::Code::Storage, Tr::tr("The folder of %1 cannot be made.").arg(m_path));
    const QString unfinished = m_path + u".tmp"_s;
    QFile::remove(unfinished);
    const auto key = FileKey::forCopy(db.path(), EncryptingVfs::header(db.raw()), unfinished);
    const bool isWhole = copyPages(db.raw(), makeFile(unfinished).get());
    if (isWhole) {
        QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
        syncToDisk(unfinished);
        if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(m_path).constData())
            != 0)
            throw Error(Error::Code::Storage, qt_error_string());
    }
    QFile::remove(unfinished);
    return isWhole;
}

} // namespace crm
