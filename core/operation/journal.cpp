#include "core/operation/journal.h"

#include "core/base/error.h"
#include "core/operation/customerofvalue.h"
#include "core/operation/journaledtable.h"
#include "core/operation/rowimage.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kMostNamedRows = 5'000;
constexpr qint64 kMostNamedCustomers = 200'000; ///< the list of customers reads these anew, not all

/// The image of a row that is changed: what recycling changes where it changed nothing else, the whole row
/// otherwise. Less is written, hashed and read again, which is what recycling takes its time for.
QString imageOfChange(const QStringList &columns, const QStringList &recycled, const QString &row)
{
    if (recycled.isEmpty())
        return rowImage(columns, row);
    QStringList same;
    for (const auto &column : columns)
        if (!recycled.contains(column))
            same << u"old.%1 IS new.%1"_s.arg(column);
    return u"CASE WHEN event = 'recycle' AND %1 THEN %2 ELSE %3 END"_s.arg(
        same.join(u" AND "_s), rowImage(recycled, row), rowImage(columns, row));
}

void watchTable(const Connection &db, const JournaledTable &journaled)
{
    const auto &table = journaled.name;
    const auto columns = imageColumns(db, table);
    const auto trigger = [&](const QString &event, const QString &row, const QString &before,
                             const QString &after, const QString &condition) {
        db.run(uR"(
            CREATE TRIGGER journal_%1_%2 AFTER %2 ON %1
            WHEN (SELECT operation IS NOT NULL%3 FROM journal_state)
            BEGIN
                INSERT INTO journal(operation, tbl, row, before, after)
                SELECT operation, '%1', %4.id, %5, %6 FROM journal_state;
            END)"_s.arg(table, event, condition, row, before, after));
    };
    const auto old = rowImage(columns, u"old"_s);
    const auto now = rowImage(columns, u"new"_s);
    trigger(u"INSERT"_s, u"new"_s, u"NULL"_s, now, u" AND bulk = 0"_s);
    trigger(u"UPDATE"_s, u"new"_s, imageOfChange(columns, journaled.recycled, u"old"_s),
            imageOfChange(columns, journaled.recycled, u"new"_s), {});
    trigger(u"DELETE"_s, u"old"_s, old, u"NULL"_s, {});
}

void addRanges(const Connection &db, ChangeSet &changes)
{
    Statement ranges(db,
                     u"SELECT tbl, first_row, last_row FROM journal_range WHERE operation = :operation"_s);
    for (ranges.bind("operation"_L1, changes.operation).execute(); ranges.next();) {
        const auto &table = journaledTable(ranges.text(0));
        const auto first = ranges.integer(1);
        const auto last = ranges.integer(2);
        auto &rows = changes.rows[table.entity];
        const bool sweeping = last - first >= kMostNamedRows;
        changes.sweeping |= sweeping;
        for (auto row = first; row <= last && !sweeping; ++row)
            rows.insert(row);
        if (table.customerColumn.isEmpty())
            continue;
        changes.anyCustomer |= last - first >= kMostNamedCustomers;
        if (changes.anyCustomer)
            continue;
        Statement customers(db, u"SELECT DISTINCT %1 FROM %2 WHERE id BETWEEN :first AND :last"_s.arg(
                                    customerOfRow(table), table.name));
        for (customers.bind("first"_L1, first).bind("last"_L1, last).execute(); customers.next();)
            if (!customers.isNull(0))
                changes.customers.insert(customers.integer(0));
    }
}

} // namespace

void Journal::watch(const Connection &db)
{
    for (const auto &table : journaledTables())
        watchTable(db, table);
}

void Journal::leave(const Connection &db)
{
    Statement(db, uR"(
        UPDATE journal_state
        SET operation = NULL, bulk = 0, operator_id = NULL, event = 'assign', reason = '', rule = '')"_s)
        .execute();
}

QHash<QString, qint64> Journal::lastIds(const Connection &db)
{
    QHash<QString, qint64> ids;
    Statement select(db, u"SELECT name, seq FROM sqlite_sequence"_s);
    for (select.execute(); select.next();)
        ids.insert(select.text(0), select.integer(1));
    return ids;
}

void Journal::writeRanges(const Connection &db, qint64 operation, const QHash<QString, qint64> &before)
{
    const auto after = lastIds(db);
    for (const auto &table : journaledTables()) {
        const auto first = before.value(table.name) + 1;
        const auto last = after.value(table.name);
        if (last >= first)
            Statement(db, uR"(
                INSERT INTO journal_range(operation, tbl, first_row, last_row)
                VALUES (:operation, :tbl, :first, :last))"_s)
                .bind("operation"_L1, operation)
                .bind("tbl"_L1, table.name)
                .bind("first"_L1, first)
                .bind("last"_L1, last)
                .execute();
    }
}

QStringList Journal::pauseInserts(const Connection &db)
{
    Statement select(db, uR"(
        SELECT name, sql FROM sqlite_master
        WHERE type = 'trigger' AND (name LIKE 'journal\_%\_INSERT' ESCAPE '\' OR name = 'owner_event_of_insert'))"_s);
    const auto triggers =
        select.all([](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    QStringList sql;
    for (const auto &[name, text] : triggers) {
        db.run(u"DROP TRIGGER "_s + name);
        sql << text;
    }
    return sql;
}

void Journal::resumeInserts(const Connection &db, const QStringList &triggers)
{
    for (const auto &sql : triggers)
        db.run(sql);
}

ChangeSet Journal::changes(const Connection &db, qint64 operation)
{
    ChangeSet changes{.operation = operation};
    changes.kind = Statement(db, u"SELECT kind FROM operation WHERE id = :id"_s)
                       .bind("id"_L1, operation)
                       .first([](const Statement &row) { return row.text(0); })
                       .value_or(QString());
    changes.sweeping = Statement(db, uR"(
        SELECT count(*) FROM (SELECT 1 FROM journal WHERE operation = :operation LIMIT :most))"_s)
                           .bind("operation"_L1, operation)
                           .bind("most"_L1, kMostNamedRows)
                           .number()
                    >= kMostNamedRows;
    // Customers name themselves; their images are the longest, and there may be many.
    Statement select(db, uR"(
        SELECT tbl, row,
               CASE WHEN tbl <> 'customer' THEN json_extract(coalesce(after, before), '$.customer_id') END,
               CASE WHEN tbl <> 'customer' THEN json_extract(before, '$.customer_id') END,
               CASE tbl WHEN 'custom_value' THEN %1 END
        FROM journal
        WHERE operation = :operation
        LIMIT :most)"_s.arg(customerOfValue(u"json_extract(coalesce(after, before), '$.field_id')"_s,
                                            u"json_extract(coalesce(after, before), '$.row_id')"_s)));
    select.bind("operation"_L1, operation).bind("most"_L1, kMostNamedCustomers).execute();
    for (qint64 count = 1; select.next(); ++count) {
        const auto &table = journaledTable(select.text(0));
        changes.anyCustomer |= count == kMostNamedCustomers;
        auto &rows = changes.rows[table.entity];
        if (!changes.sweeping)
            rows.insert(select.integer(1));
        if (table.customerColumn == "id"_L1)
            changes.customers.insert(select.integer(1));
        for (const int column : {2, 3, 4})
            if (!select.isNull(column))
                changes.customers.insert(select.integer(column));
    }
    addRanges(db, changes);
    return changes;
}

} // namespace crm
