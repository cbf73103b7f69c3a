#include "core/operation/localjournal.h"

#include "core/base/error.h"
#include "core/operation/journaledtable.h"
#include "core/operation/rowimage.h"
#include "core/storage/statement.h"
#include "core/storage/synctodisk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStandardPaths>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kDays = 30;

QString fileName(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd"_s) + u".jsonl"_s;
}

QJsonValue image(const Statement &row, int column)
{
    return row.isNull(column) ? QJsonValue() : QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

QJsonArray journaled(const Connection &db, qint64 operation)
{
    QJsonArray changes;
    Statement select(
        db, u"SELECT tbl, row, before, after FROM journal WHERE operation = :operation ORDER BY id"_s);
    for (select.bind("operation"_L1, operation).execute(); select.next();)
        changes << QJsonObject{{u"table"_s, select.text(0)},
                               {u"row"_s, select.integer(1)},
                               {u"before"_s, image(select, 2)},
                               {u"after"_s, image(select, 3)}};
    return changes;
}

/// Rows that were created in bulk, as they stand now.
void addRanges(const Connection &db, qint64 operation, QJsonArray &changes)
{
    Statement ranges(
        db, u"SELECT tbl, first_row, last_row FROM journal_range WHERE operation = :operation ORDER BY id"_s);
    for (ranges.bind("operation"_L1, operation).execute(); ranges.next();) {
        const auto &table = journaledTable(ranges.text(0)).name;
        Statement rows(db, u"SELECT id, %2 FROM %1 WHERE id BETWEEN :first AND :last ORDER BY id"_s.arg(
                               table, rowImage(imageColumns(db, table), table)));
        for (rows.bind("first"_L1, ranges.integer(1)).bind("last"_L1, ranges.integer(2)).execute();
             rows.next();)
            changes << QJsonObject{{u"table"_s, table},
                                   {u"row"_s, rows.integer(0)},
                                   {u"before"_s, QJsonValue()},
                                   {u"after"_s, image(rows, 1)}};
    }
}

QJsonObject toJson(const Connection &db, qint64 operation)
{
    QJsonObject json;
    Statement select(db, u"SELECT uuid, kind, actor, at, summary FROM operation WHERE id = :id"_s);
    for (select.bind("id"_L1, operation).execute(); select.next();)
        json = {{u"uuid"_s, select.text(0)},
                {u"number"_s, operation},
                {u"kind"_s, select.text(1)},
                {u"actor"_s, select.text(2)},
                {u"at"_s, select.integer(3)},
                {u"summary"_s, QJsonDocument::fromJson(select.text(4).toUtf8()).object()}};
    auto changes = journaled(db, operation);
    addRanges(db, operation, changes);
    json.insert(u"changes"_s, changes);
    return json;
}

KeptOperation fromJson(const QJsonObject &json)
{
    KeptOperation kept{.uuid = json["uuid"_L1].toString(),
                       .kind = json["kind"_L1].toString(),
                       .actor = json["actor"_L1].toString(),
                       .at = json["at"_L1].toInteger(),
                       .number = json["number"_L1].toInteger(),
                       .summary = json["summary"_L1].toObject()};
    for (const auto &change : json["changes"_L1].toArray())
        kept.changes.push_back(change.toObject());
    return kept;
}

bool appendToDisk(QFile &file, const QByteArray &line)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line) != line.size()
        || !file.flush())
        return false;
#ifndef Q_OS_WIN
    return ::fsync(file.handle()) == 0;
#else
    file.close();
    syncToDisk(file.fileName());
    return true;
#endif
}

} // namespace

QString LocalJournal::folderFor(const QString &uuid)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/journal/"_s + uuid;
}

void LocalJournal::append(const Connection &db, qint64 operation) const
{
    if (m_folder.isEmpty())
        return;
    const auto json = toJson(db, operation);
    const auto at = json["at"_L1].toInteger();
    QFile file(m_folder + u'/' + fileName(at));
    const bool isNew = !file.exists();
    if (!QDir().mkpath(m_folder)
        || !appendToDisk(file, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n'))
        throw Error(Error::Code::Storage, file.errorString());
    if (!isNew)
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it names customers
    syncToDisk(m_folder);
    removeOld(at);
}

void LocalJournal::confirm(const QString &uuid, qint64 at) const
{
    QFile file(m_folder + u'/' + fileName(at));
    if (!m_folder.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(QJsonDocument(QJsonObject{{u"confirmed"_s, uuid}}).toJson(QJsonDocument::Compact) + '\n');
}

void LocalJournal::removeOld(qint64 now) const
{
    const auto oldest = fileName(now - qint64(kDays) * 86'400'000);
    for (const auto &name : QDir(m_folder).entryList({u"*.jsonl"_s}, QDir::Files))
        if (name < oldest)
            QFile::remove(m_folder + u'/' + name);
}

std::vector<KeptOperation> LocalJournal::operations() const
{
    std::vector<KeptOperation> all;
    QSet<QString> confirmed;
    for (const auto &name : QDir(m_folder).entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const auto line = QJsonDocument::fromJson(file.readLine()).object();
            if (line.contains("confirmed"_L1))
                confirmed.insert(line["confirmed"_L1].toString());
            else if (line.contains("uuid"_L1))
                all.push_back(fromJson(line));
        }
    }
    for (auto &operation : all)
        operation.isConfirmed = confirmed.contains(operation.uuid);
    std::ranges::stable_sort(all, {}, &KeptOperation::at);
    return all;
}

} // namespace crm
