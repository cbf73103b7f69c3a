#include "core/operation/journaledtable.h"
#include "core/operation/netchange.h"
#include "core/operation/rowimage.h"
#include "core/operation/tablekeys.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostConflicts = 200;

/// True in SQL where the image and the row say the same. What the image does not know, `rest` tells; a column
/// that neither knows (they are older than the column) says nothing; rev only rises and is not compared.
QString sameAsImage(const QStringList &columns, const QString &image, const QString &rest, const QString &row)
{
    QStringList conditions;
    for (const auto &column : columns)
        if (column != "rev"_L1)
            conditions
                << uR"(CASE WHEN json_type(%1, '$.%3') IS NOT NULL THEN json_extract(%1, '$.%3') IS %4.%3
                                   WHEN json_type(%2, '$.%3') IS NOT NULL THEN json_extract(%2, '$.%3') IS %4.%3
                                   ELSE 1 END)"_s.arg(image, rest, column, row);
    return conditions.join(u"\n AND "_s);
}

/// A SELECT of the first whole image before a change after that of `l`, which may be of what recycling
/// changes alone: what that does not say was still so.
QString firstWholeAfter(const JournaledTable &table, const QStringList &columns)
{
    const auto other = std::ranges::find_if(
        columns, [&](const QString &column) { return !table.recycled.contains(column); });
    return table.recycled.isEmpty() || other == columns.end() ? u"NULL"_s : uR"(
        (SELECT j.before FROM journal j
         WHERE j.tbl = '%1' AND j.row = n.row AND j.id > l.id AND json_type(j.before, '$.%2') IS NOT NULL
         ORDER BY j.id LIMIT 1))"_s.arg(table.name, *other);
}

/// The column by which a person knows a row.
QString labelColumn(const QStringList &columns)
{
    for (const auto &column : {u"name"_s, u"number"_s, u"value"_s, u"text"_s, u"description"_s, u"street"_s})
        if (columns.contains(column))
            return column;
    return u"id"_s;
}

QString labelColumn(const Connection &db, const QString &table)
{
    return labelColumn(imageColumns(db, table));
}

/// The rows of `select` (id and label), each once.
void add(std::vector<UndoConflict> &conflicts, Statement &select, const QString &table, UndoConflict::Why why)
{
    for (select.execute(); select.next();) {
        const auto label = select.text(1); // a line of an order may have none
        const UndoConflict conflict{table, select.integer(0), why, label.isEmpty() ? select.text(0) : label};
        if (std::ranges::find(conflicts, conflict) == conflicts.end())
            conflicts.push_back(conflict);
    }
}

QString keyColumns(const UniqueKey &key)
{
    QStringList columns;
    for (const auto &term : key.terms)
        columns << u"%1 AS k%2"_s.arg(term).arg(columns.size());
    return columns.join(u", "_s);
}

/// A SELECT of id, label and the terms of a key of each row of `table` that comes back, as it was.
QString keysBefore(const QStringList &columns, const QString &table, const UniqueKey &key)
{
    QStringList values(u"n.row AS id"_s);
    for (const auto &column : columns)
        if (column != "id"_L1)
            values << u"json_extract(f.before, '$.%1') AS %1"_s.arg(column);
    return uR"(
        SELECT id, %1 AS label, %2
        FROM (SELECT %3 FROM temp.net_change n JOIN journal f ON f.id = n.had WHERE n.tbl = '%4')
        WHERE %5)"_s.arg(labelColumn(columns), keyColumns(key), values.join(u", "_s), table, key.condition);
}

/// Rows of somebody who was erased: nothing of what they held is known any more.
void addErased(const Connection &db, std::vector<UndoConflict> &conflicts, const QString &table)
{
    Statement select(db, uR"(
        SELECT n.row, n.row
        FROM temp.net_change n
        LEFT JOIN journal f ON f.id = n.had
        LEFT JOIN journal l ON l.id = abs(n.has)
        WHERE n.tbl = :tbl AND (json_type(f.before, '$.erased') IS NOT NULL
                             OR json_type(coalesce(l.after, l.before), '$.erased') IS NOT NULL)
        LIMIT :most)"_s);
    select.bind("tbl"_L1, table).bind("most"_L1, kMostConflicts);
    add(conflicts, select, table, UndoConflict::Why::CannotReturn);
}

} // namespace

std::vector<UndoConflict> NetChange::conflicts() const
{
    std::vector<UndoConflict> conflicts;
    for (const auto &table : tables()) {
        addErased(m_db, conflicts, table);
        addChanged(conflicts, table);
        addStillNeeded(conflicts, table);
        addWithoutParent(conflicts, table);
        addTaken(conflicts, table);
    }
    return conflicts;
}

void NetChange::addChanged(std::vector<UndoConflict> &conflicts, const QString &table) const
{
    const auto columns = imageColumns(m_db, table);
    Statement select(m_db, uR"(
        SELECT n.row, coalesce(t.%2, json_extract(coalesce(n.after, f.before), '$.%2'))
        FROM (SELECT n.row, n.had, n.has, iif(n.has > 0, l.after, l.before) AS after,
                     iif(n.has < 0, %4, NULL) AS rest
              FROM temp.net_change n LEFT JOIN journal l ON l.id = abs(n.has)
              WHERE n.tbl = '%1' AND n.has IS NOT 0) n
        LEFT JOIN %1 t ON t.id = n.row
        LEFT JOIN journal f ON f.id = n.had
        WHERE CASE WHEN n.has IS NULL THEN t.id IS NOT NULL
                   WHEN t.id IS NULL THEN 1
                   ELSE NOT (%3) END
        LIMIT %5)"_s.arg(table, labelColumn(columns), sameAsImage(columns, u"n.after"_s, u"n.rest"_s, u"t"_s),
                         firstWholeAfter(journaledTable(table), columns))
                               .arg(kMostConflicts));
    add(conflicts, select, table, UndoConflict::Why::ChangedSince);
}

/// Rows that would go although something else, made by another operation, refers to them.
void NetChange::addStillNeeded(std::vector<UndoConflict> &conflicts, const QString &table) const
{
    for (const auto &reference : referencesTo(m_db, table)) {
        Statement select(m_db, uR"(
            SELECT DISTINCT n.row, p.%4
            FROM temp.net_change n
            JOIN %1 p ON p.id = n.row
            JOIN %2 c ON c.%3 = n.row AND (%6)
            LEFT JOIN temp.net_change own ON own.tbl = '%2' AND own.row = c.id
            WHERE n.tbl = '%1' AND n.had IS NULL
              AND (own.row IS NULL
                   OR (own.had IS NOT NULL
                       AND (SELECT json_extract(f.before, '$.%3') FROM journal f WHERE f.id = own.had) IS n.row))
            LIMIT %5)"_s.arg(table, reference.table, reference.column, labelColumn(m_db, table))
                                   .arg(kMostConflicts)
                                   .arg(reference.condition.arg(u"c"_s)));
        add(conflicts, select, table, UndoConflict::Why::StillNeeded);
    }
}

/// Rows that would come back although what they refer to is gone, or goes.
void NetChange::addWithoutParent(std::vector<UndoConflict> &conflicts, const QString &table) const
{
    for (const auto &reference : referencesFrom(m_db, table)) {
        Statement select(m_db, uR"(
            SELECT n.row, json_extract(n.before, '$.%4')
            FROM (SELECT n.row, f.before, json_extract(f.before, '$.%2') AS parent
                  FROM temp.net_change n JOIN journal f ON f.id = n.had WHERE n.tbl = '%1') n
            LEFT JOIN %3 p ON p.id = n.parent
            LEFT JOIN temp.net_change own ON own.tbl = '%3' AND own.row = n.parent
            WHERE n.parent IS NOT NULL
              AND CASE WHEN own.row IS NULL THEN p.id IS NULL ELSE own.had IS NULL END
              AND (%6)
            LIMIT %5)"_s.arg(table, reference.column, reference.table, labelColumn(m_db, table))
                                   .arg(kMostConflicts)
                                   .arg(reference.condition));
        add(conflicts, select, table, UndoConflict::Why::CannotReturn);
    }
}

/// Rows whose unique value another row has by now.
void NetChange::addTaken(std::vector<UndoConflict> &conflicts, const QString &table) const
{
    for (const auto &key : uniqueKeys(m_db, table)) {
        QStringList sameAsRow;
        QStringList sameAfterwards;
        for (qsizetype i = 0; i < key.terms.size(); ++i) {
            sameAsRow << u"t.k%1 = n.k%1"_s.arg(i);
            sameAfterwards << u"o.k%1 IS n.k%1"_s.arg(i);
        }
        const auto images = keysBefore(imageColumns(m_db, table), table, key);
        Statement select(m_db, uR"(
            SELECT n.id, n.label
            FROM (%2) n
            JOIN (SELECT id, %3 FROM %1 WHERE %4) t ON t.id <> n.id AND %5
            WHERE NOT EXISTS (SELECT 1 FROM temp.net_change own WHERE own.tbl = '%1' AND own.row = t.id)
               OR EXISTS (SELECT 1 FROM (%2) o WHERE o.id = t.id AND %6)
            LIMIT %7)"_s.arg(table, images, keyColumns(key), key.condition, sameAsRow.join(u" AND "_s),
                             sameAfterwards.join(u" AND "_s))
                                   .arg(kMostConflicts));
        add(conflicts, select, table, UndoConflict::Why::CannotReturn);
    }
}

} // namespace crm
