#include "core/storage/backup.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/filekind.h"
#include "core/storage/integrity.h"
#include "core/storage/partfile.h"
#include "core/storage/statement.h"
#include "core/storage/synctodisk.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <numeric>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Counts = std::vector<std::pair<QString, qint64>>;

Counts rowCounts(const Connection &db)
{
    Statement tables(db, uR"(
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
        ORDER BY name)"_s);
    Counts counts;
    for (const auto &name : tables.all([](const Statement &row) { return row.text(0); }))
        counts.emplace_back(name, Statement(db, u"SELECT count(*) FROM main.\"%1\""_s.arg(name)).number());
    return counts;
}

qint64 sum(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0),
                           [](qint64 rows, const auto &table) { return rows + table.second; });
}

Counts verify(const QString &path)
{
    const Connection copy(path, Connection::Access::Immutable); // nobody else knows the file yet
    if (const auto problems = integrityProblems(copy, CheckDepth::Full); !problems.isEmpty())
        throw Error(Error::Code::Storage,
                    Tr::tr("The backup did not pass its check: %1").arg(problems.first()));
    return rowCounts(copy);
}

/// Another number after each commit of another connection, of whatever kind.
qint64 dataVersion(const Connection &db)
{
    return Statement(db, u"PRAGMA data_version"_s).number();
}

} // namespace

BackupResult backUp(const Connection &db, const QString &target)
{
    if (!db.views().isEmpty()) // a backup is of everything, and VACUUM would take the views for tables
        return backUp(Connection(db.path(), Connection::Access::ReadOnly), target);
    PartFile part(target);
    const auto key = FileKey::forCopy(db.path(), EncryptingVfs::header(db.raw()), part.path());
    const auto before = dataVersion(db);
    auto counts = rowCounts(db);
    Statement(db, u"VACUUM INTO :path"_s).bind("path"_L1, part.path()).execute();
    if (dataVersion(db) != before)
        counts.clear(); // somebody wrote meanwhile: the copy is of one moment, the counts may not be
    syncToDisk(part.path()); // what is checked is what lies on the disk
    const auto copied = verify(part.path());
    if (!counts.empty() && copied != counts)
        throw Error(Error::Code::Storage, Tr::tr("The backup does not hold what the file holds."));
    part.finish();
    return {.path = target, .bytes = QFileInfo(target).size(), .rows = sum(copied)};
}

std::vector<BackupFile> backupsIn(const QString &folder)
{
    std::vector<BackupFile> backups;
    for (const auto &info : QDir(folder).entryInfoList({u"*.kingfisher"_s}, QDir::Files)) {
        auto backup = backupNamed(info.fileName());
        if (!backup)
            continue;
        backup->path = info.absoluteFilePath();
        backup->bytes = info.size();
        backups.push_back(*backup);
    }
    std::ranges::stable_sort(backups, std::greater(), &BackupFile::at);
    return backups;
}

BackupResult restoreBackup(const QString &backup, const QString &target)
{
    requireBaseFile(backup);
    PartFile part(target);
    QFile source(backup);
    if (!source.copy(part.path()))
        throw Error(Error::Code::Storage, source.errorString());
    QFile::setPermissions(part.path(), QFile::permissions(part.path()) | QFile::WriteOwner);
    const auto key = FileKey::forCopy(backup, {}, part.path());
    syncToDisk(part.path());
    const auto rows = sum(verify(part.path()));
    part.finish();
    return {.path = target, .bytes = QFileInfo(target).size(), .rows = rows};
}

QString backupFolder(const QString &base, const QString &root)
{
    const QFileInfo info(base);
    const auto path = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const auto mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QString all = root.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups"_s
                          : root;
    return all + u'/' + info.completeBaseName() + u'-' + QString::fromLatin1(mark);
}

BackupResult backUpAutomatically(const Connection &db, const QString &folder, const QString &label,
                                 const QDateTime &now)
{
    const auto name = [&](const QString &labelNow) {
        return QString(folder + u'/' + backupName(QFileInfo(db.path()).completeBaseName(), now, labelNow));
    };
    auto target = name(label);
    for (int i = 2; QFile::exists(target); ++i)
        target = name(u"%1-%2"_s.arg(label).arg(i));
    auto result = backUp(db, target);
    for (const auto &path : superfluousBackups(backupsIn(folder), now.toUTC()))
        QFile::remove(path);
    return result;
}

} // namespace crm
