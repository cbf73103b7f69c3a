#include "core/storage/salvage.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/encryption/encryptingvfs.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/salvagereader.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kRoundsOfMending = 20; ///< what referred to a row that went goes, too, and so on

/// Of these each base has one row, which is there already.
bool hasOneRow(const QString &table)
{
    return table == "meta"_L1 || table == "company"_L1 || table == "quality_schedule"_L1;
}

QStringList tablesOf(const Connection &db)
{
    QStringList names;
    Statement select(db, uR"(
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name <> 'journal_state' ORDER BY rootpage)"_s);
    for (select.execute(); select.next();)
        names << select.text(0);
    return names;
}

QStringList columnsOf(const Connection &db, const QString &table)
{
    QStringList names;
    Statement info(db, u"SELECT name FROM pragma_table_info(:table)"_s);
    for (info.bind("table"_L1, table).execute(); info.next();)
        names << info.text(0);
    return names;
}

/// Rows that refer to what could not be read: they lose the reference, or go where they cannot be without.
qint64 mendReferences(const Connection &db, std::vector<SalvagedTable> &report)
{
    struct Broken
    {
        QString table;
        qint64 row;
        int key;
    };
    Statement check(db, u"SELECT \"table\", rowid, fkid FROM pragma_foreign_key_check"_s);
    const auto broken = check.all([](const Statement &row) {
        return Broken{row.text(0), row.integer(1), int(row.integer(2))};
    });
    for (const auto &each : broken) {
        const auto column =
            Statement(db, u"SELECT \"from\" FROM pragma_foreign_key_list(:table) WHERE id = :key"_s)
                .bind("table"_L1, each.table)
                .bind("key"_L1, each.key)
                .first([](const Statement &row) { return row.text(0); })
                .value_or(QString());
        const bool required =
            Statement(db, u"SELECT \"notnull\" FROM pragma_table_info(:table) WHERE name = :column"_s)
                .bind("table"_L1, each.table)
                .bind("column"_L1, column)
                .number()
            != 0;
        const auto row = QString::number(each.row);
        bool stays = false;
        if (!required) // a CHECK may ask for it all the same
            stays = Statement(db, u"UPDATE OR IGNORE %1 SET %2 = NULL WHERE rowid = %3"_s.arg(each.table,
                                                                                              column, row))
                        .execute()
                        .affectedRows()
                  > 0;
        if (!stays)
            db.run(u"DELETE FROM %1 WHERE rowid = %2"_s.arg(each.table, row));
        for (auto &table : report)
            if (!stays && table.name == each.table) {
                ++table.unfit;
                --table.read;
            }
    }
    return qint64(broken.size());
}

void readTable(SalvageReader &reader, const Connection &db, SalvagedTable &table)
{
    const auto present = reader.columns(table.name);
    QStringList columns;
    for (const auto &column : columnsOf(db, table.name))
        if (present.contains(column))
            columns << column;
    table.isMissing = columns.isEmpty();
    if (table.isMissing)
        return;
    if (!hasOneRow(table.name))
        db.run(u"DELETE FROM "_s + table.name);
    reader.copyRows(db, table, columns, hasOneRow(table.name));
}

} // namespace

std::vector<SalvagedTable> salvageRows(const QString &damaged, const Connection &db, const Progress &progress)
{
    const QTemporaryDir folder(QFileInfo(db.path()).absolutePath() + u"/.salvage-XXXXXX"_s);
    if (!folder.isValid())
        throw Error(Error::Code::Storage, folder.errorString());
    const auto copy = folder.filePath(u"damaged"_s);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-journal"_s})
        if (const QString beside = damaged + suffix;
            QFileInfo::exists(beside) && !QFile::copy(beside, copy + suffix))
            throw Error(Error::Code::Storage, Tr::tr("%1 cannot be read.").arg(beside));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const auto key = FileKey::forCopy(damaged, {}, copy);
    if (!key)
        mendHeader(copy);
    SalvageReader reader(copy);
    std::vector<SalvagedTable> report;
    db.run(u"PRAGMA foreign_keys = OFF"_s);
    {
        Transaction transaction(db);
        const auto names = tablesOf(db);
        for (const auto &name : names) {
            report.push_back({.name = name});
            readTable(reader, db, report.back());
            if (!progress(qint64(report.size()), names.size()))
                throw Error(Error::Code::Conflict, Tr::tr("Stopped; nothing was written."));
        }
        reader.raiseNumbers(db);
        for (int round = 0; round < kRoundsOfMending && mendReferences(db, report) > 0; ++round) { }
        db.run(u"UPDATE meta SET mode = 'local', epoch = epoch + 1"_s);
        transaction.commit();
    }
    db.run(u"PRAGMA foreign_keys = ON"_s);
    return report;
}

} // namespace crm
