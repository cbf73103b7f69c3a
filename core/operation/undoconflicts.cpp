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

/// True in SQL where the image and the row say the same. A column that the image does not know (it is older
/// than the column) says nothing; rev only rises and is not compared.
QString sameAsImage(const QStringList &columns, const QString &image, const QString &row)
{
    QStringList conditions;
    for (const auto &column : columns)
        if (column != "rev"_L1)
            conditions << u"(json_type(%1, '$.%2') IS NULL OR json_extract(%1, '$.%2') IS %3.%2)"_s.arg(
                image, column, row);
    return conditions.join(u"\n AND "_s);
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

} // namespace

std::vector<UndoConflict> NetChange::conflicts() const
{
    std::vector<UndoConflict> conflicts;
    for (const auto &table : tables()) {
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
        SELECT n.row, coalesce(t.%2, json_extract(coalesce(n.after, n.before), '$.%2'))
        FROM temp.net_change n LEFT JOIN %1 t ON t.id = n.row
        WHERE n.tbl = '%1'
          AND CASE WHEN n.after IS NULL THEN t.id IS NOT NULL
                   WHEN t.id IS NULL THEN 1
                   ELSE NOT (%3) END
        LIMIT %4)"_s.arg(table, labelColumn(columns), sameAsImage(columns, u"n.after"_s, u"t"_s))
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
            WHERE n.tbl = '%1' AND n.before IS NULL
              AND (own.row IS NULL
                   OR (own.before IS NOT NULL AND json_extract(own.before, '$.%3') IS n.row))
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
            FROM temp.net_change n
            JOIN (SELECT tbl, row, json_extract(before, '$.%2') AS parent
                  FROM temp.net_change WHERE tbl = '%1' AND before IS NOT NULL) r ON r.tbl = n.tbl AND r.row = n.row
            LEFT JOIN %3 p ON p.id = r.parent
            LEFT JOIN temp.net_change own ON own.tbl = '%3' AND own.row = r.parent
            WHERE r.parent IS NOT NULL
              AND CASE WHEN own.row IS NULL THEN p.id IS NULL ELSE own.before IS NULL END
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
        for (const auto &column : key.columns) {
            sameAsRow << u"t.%1 = json_extract(n.before, '$.%1')"_s.arg(column);
            sameAfterwards << u"json_extract(own.before, '$.%1') IS json_extract(n.before, '$.%1')"_s.arg(
                column);
        }
        Statement select(m_db, uR"(
            SELECT n.row, json_extract(n.before, '$.%5')
            FROM temp.net_change n
            JOIN (SELECT * FROM %1 WHERE %2) t ON t.id <> n.row AND %3
            LEFT JOIN temp.net_change own ON own.tbl = '%1' AND own.row = t.id
            WHERE n.tbl = '%1' AND n.before IS NOT NULL
              AND (own.row IS NULL OR (own.before IS NOT NULL AND %4))
            LIMIT %6)"_s.arg(table, key.condition, sameAsRow.join(u" AND "_s),
                             sameAfterwards.join(u" AND "_s), labelColumn(m_db, table))
                                   .arg(kMostConflicts));
        add(conflicts, select, table, UndoConflict::Why::CannotReturn);
    }
}

} // namespace crm
