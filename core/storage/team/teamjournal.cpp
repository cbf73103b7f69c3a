#include "core/storage/team/teamjournal.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/filelocks.h"
#include "core/storage/rawstatement.h"

#include <sqlite3.h>

#include <memory>

namespace crm {
namespace {

QByteArray answer(sqlite3 *db, QByteArrayView pragma)
{
    RawStatement statement(db, pragma);
    return statement.step() ? statement.utf8(0).toByteArray() : QByteArray();
}

void require(sqlite3 *db, QByteArrayView pragma, QByteArrayView expected)
{
    if (answer(db, pragma) != expected)
        throw Error(Error::Code::Storage,
                    Tr::tr("This file cannot be shared safely here: SQLite answers %1 otherwise than needed.")
                        .arg(QString::fromUtf8(pragma)));
}

} // namespace

void keepJournal(sqlite3 *db)
{
    // A journal that a dead writer left is rolled back on the first look. Only an exclusive connection leaves
    // the file in its place then, before it is known to be in this mode.
    answer(db, "PRAGMA locking_mode = EXCLUSIVE");
    require(db, "PRAGMA journal_mode = PERSIST", "persist");
    answer(db, "PRAGMA locking_mode = NORMAL");
    answer(db, "SELECT 1 FROM sqlite_master LIMIT 1"); // gives the locks back
}

void leaveWal(const QString &path)
{
    keepLocksOverCloses();
    sqlite3 *db = nullptr;
    const bool isOpen =
        sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, EncryptingVfs::nameFor(path))
        == SQLITE_OK;
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closed(db, &sqlite3_close_v2);
    try {
        if (!isOpen)
            throw Error(Error::Code::Storage, Tr::tr("The file cannot be opened."));
        keepJournal(db);
    } catch (const Error &) {
        throw Error(
            Error::Code::Conflict,
            Tr::tr("Somebody has this file open. Let everybody close it, here and on other machines, and "
                   "try again."));
    }
}

void setTeamPragmas(sqlite3 *db)
{
    answer(db, "PRAGMA journal_size_limit = 1048576"); // 0 would be TRUNCATE, which damages data
    answer(db, "PRAGMA synchronous = EXTRA");
    answer(db, "PRAGMA cache_spill = OFF"); // nothing reaches the file before COMMIT
    require(db, "PRAGMA journal_mode", "persist");
    require(db, "PRAGMA journal_size_limit", "1048576");
    require(db, "PRAGMA synchronous", "3");
    require(db, "PRAGMA locking_mode", "normal");
    require(db, "PRAGMA cache_spill", "0");
    if (const auto mapped = answer(db, "PRAGMA mmap_size"); mapped != "0" && !mapped.isEmpty())
        throw Error(Error::Code::Storage, Tr::tr("This version of SQLite does not keep files safe."));
}

} // namespace crm
