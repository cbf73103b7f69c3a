#include "core/storage/backup.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/filekind.h"
#include "core/storage/integrity.h"
#include "core/storage/statement.h"
#include "core/storage/synctodisk.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <set>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kStamp = u"yyyyMMdd-HHmmss"_s;

using Counts = std::vector<std::pair<QString, qint64>>;

Counts rowCounts(const Connection &db)
{
    Statement tables(db, uR"(
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
        ORDER BY name)"_s);
    Counts counts;
    for (const auto &name : tables.all([](const Statement &row) { return row.text(0); }))
        counts.emplace_back(name, Statement(db, u"SELECT count(*) FROM \"%1\""_s.arg(name)).number());
    return counts;
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

QDateTime timeOf(const QString &fileName)
{
    const auto parts = fileName.split(u'.');
    return parts.size() < 3 ? QDateTime() : QDateTime::fromString(parts[parts.size() - 3], kStamp);
}

} // namespace

BackupResult backUp(const Connection &db, const QString &target)
{
    if (QFile::exists(target))
        throw Error(Error::Code::Conflict, Tr::tr("%1 is there already.").arg(target));
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        throw Error(Error::Code::Storage, Tr::tr("The folder of %1 cannot be made.").arg(target));

    const QString temporary = target + u".tmp"_s;
    QFile::remove(temporary);
    try {
        const auto before = dataVersion(db);
        auto counts = rowCounts(db);
        Statement(db, u"VACUUM INTO :path"_s).bind("path"_L1, temporary).execute();
        if (dataVersion(db) != before)
            counts.clear(); // somebody wrote meanwhile: the copy is of one moment, the counts may not be
        syncToDisk(temporary);
        const auto copied = verify(temporary);
        if (!counts.empty() && copied != counts)
            throw Error(Error::Code::Storage, Tr::tr("The backup does not hold what the file holds."));
        if (!QFile::rename(temporary, target))
            throw Error(Error::Code::Storage, Tr::tr("%1 cannot be written.").arg(target));
        syncToDisk(QFileInfo(target).absolutePath()); // the new name
        qint64 rows = 0;
        for (const auto &[table, count] : copied)
            rows += count;
        return {.path = target, .bytes = QFileInfo(target).size(), .rows = rows};
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
}

std::vector<BackupFile> backupsIn(const QString &folder)
{
    std::vector<BackupFile> backups;
    for (const auto &info : QDir(folder).entryInfoList({u"*.kingfisher"_s}, QDir::Files)) {
        auto at = timeOf(info.fileName());
        if (!at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        backups.push_back({info.absoluteFilePath(), at, info.size(),
                           info.fileName().split(u'.').at(info.fileName().count(u'.') - 1)});
    }
    std::ranges::stable_sort(backups, std::greater(), &BackupFile::at);
    return backups;
}

BackupResult restoreBackup(const QString &backup, const QString &target)
{
    requireBaseFile(backup);
    if (QFile::exists(target))
        throw Error(Error::Code::Conflict, Tr::tr("%1 is there already.").arg(target));
    const QString temporary = target + u".tmp"_s;
    QFile::remove(temporary);
    try {
        QFile source(backup);
        if (!source.copy(temporary))
            throw Error(Error::Code::Storage, source.errorString());
        QFile::setPermissions(temporary, QFile::permissions(temporary) | QFile::WriteOwner);
        syncToDisk(temporary);
        qint64 rows = 0;
        for (const auto &[table, count] : verify(temporary))
            rows += count;
        if (!QFile::rename(temporary, target))
            throw Error(Error::Code::Storage, Tr::tr("%1 cannot be written.").arg(target));
        return {.path = target, .bytes = QFileInfo(target).size(), .rows = rows};
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
}

QString backupFolder(const QString &base)
{
    const QFileInfo info(base);
    const auto path = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const auto mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups/"_s
         + info.completeBaseName() + u'-' + QString::fromLatin1(mark);
}

BackupResult backUpAutomatically(const Connection &db, const QString &folder, const QString &label,
                                 const QDateTime &now)
{
    const QString stem =
        folder + u'/' + QFileInfo(db.path()).completeBaseName() + u'.' + now.toUTC().toString(kStamp);
    auto target = u"%1.%2.kingfisher"_s.arg(stem, label);
    for (int i = 2; QFile::exists(target); ++i)
        target = u"%1.%2-%3.kingfisher"_s.arg(stem, label).arg(i);
    auto result = backUp(db, target);
    std::vector<QString> names;
    for (const auto &name : QDir(folder).entryList({u"*.kingfisher"_s}, QDir::Files))
        names.push_back(name);
    for (const auto &name : superfluousBackups(names, now.toUTC()))
        QFile::remove(folder + u'/' + name);
    return result;
}

std::vector<QString> superfluousBackups(const std::vector<QString> &fileNames, const QDateTime &now)
{
    std::vector<std::pair<QDateTime, QString>> backups;
    for (const auto &name : fileNames)
        if (const auto time = timeOf(name); time.isValid())
            backups.emplace_back(time, name);
    std::ranges::stable_sort(backups, std::greater(), &std::pair<QDateTime, QString>::first);

    std::set<QString> keptPeriods;
    std::vector<QString> superfluous;
    for (size_t i = 0; i < backups.size(); ++i) {
        const auto &[time, name] = backups[i];
        const auto days = time.daysTo(now);
        int yearOfWeek = 0;
        const auto week = time.date().weekNumber(&yearOfWeek);
        bool keep = i < 10 || (days <= 90 && name.contains(u".before-v"_s));
        if (days < 14)
            keep |= keptPeriods.insert(time.toString(u"'d'yyyyMMdd"_s)).second;
        if (days < 8 * 7)
            keep |= keptPeriods.insert(u"w%1-%2"_s.arg(yearOfWeek).arg(week)).second;
        if (days < 366)
            keep |= keptPeriods.insert(time.toString(u"'m'yyyyMM"_s)).second;
        if (!keep)
            superfluous.push_back(name);
    }
    return superfluous;
}

} // namespace crm
