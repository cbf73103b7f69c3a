#include "core/operation/netchange.h"

#include "core/operation/journaledtable.h"
#include "core/operation/rowimage.h"
#include "core/storage/statement.h"

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

QString recorded(const QString &column)
{
    return u"json_extract(n.before, '$.%1')"_s.arg(column);
}

} // namespace

NetChange::NetChange(const Connection &db, qint64 operation)
    : m_db(db)
    , m_operation(operation)
{
    m_db.run(uR"(
        CREATE TEMP TABLE net_change(
          tbl TEXT NOT NULL, row INTEGER NOT NULL, before TEXT, after TEXT, PRIMARY KEY (tbl, row)) WITHOUT ROWID)"_s);
    collectJournaled();
    collectCreatedInBulk();
}

NetChange::~NetChange()
{
    QSqlQuery(m_db.handle()).exec(u"DROP TABLE IF EXISTS temp.net_change"_s);
}

void NetChange::collectJournaled()
{
    Statement(m_db, uR"(
        INSERT INTO temp.net_change(tbl, row, before, after)
        SELECT e.tbl, e.row, f.before, l.after
        FROM (SELECT tbl, row, min(id) AS first, max(id) AS last
              FROM journal WHERE operation = :operation GROUP BY tbl, row) e
        JOIN journal f ON f.id = e.first
        JOIN journal l ON l.id = e.last
        WHERE f.before IS NOT NULL OR l.after IS NOT NULL)"_s)
        .bind("operation"_L1, m_operation)
        .execute();
}

/// The image of a row that was created in bulk is not in the journal. It is the image before the row's first
/// later change, or, where there was none, the row as it stands.
void NetChange::collectCreatedInBulk()
{
    struct Range
    {
        QString table;
        qint64 first;
        qint64 last;
    };
    Statement select(m_db,
                     u"SELECT tbl, first_row, last_row FROM journal_range WHERE operation = :operation"_s);
    const auto ranges = select.bind("operation"_L1, m_operation).all([](const Statement &row) {
        return Range{row.text(0), row.integer(1), row.integer(2)};
    });
    for (const auto &range : ranges) {
        const auto &table = journaledTable(range.table).name;
        const auto image = rowImage(imageColumns(m_db, table), u"t"_s);
        // Changes within the operation itself are part of the created row.
        Statement(m_db, uR"(
            INSERT OR REPLACE INTO temp.net_change(tbl, row, before, after)
            SELECT '%1', t.id, NULL,
                   coalesce((SELECT j.before FROM journal j
                             WHERE j.tbl = '%1' AND j.row = t.id AND j.operation > :operation
                             ORDER BY j.id LIMIT 1),
                            %2)
            FROM %1 t
            WHERE t.id BETWEEN :first AND :last)"_s.arg(table, image))
            .bind("operation"_L1, m_operation)
            .bind("first"_L1, range.first)
            .bind("last"_L1, range.last)
            .execute();
        // Rows that a later operation removed: their image is the one before that.
        Statement(m_db, uR"(
            INSERT OR IGNORE INTO temp.net_change(tbl, row, before, after)
            SELECT j.tbl, j.row, NULL, j.before
            FROM journal j
            WHERE j.tbl = '%1' AND j.row BETWEEN :first AND :last AND j.operation > :operation
              AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = j.row)
              AND j.id = (SELECT min(i.id) FROM journal i
                          WHERE i.tbl = j.tbl AND i.row = j.row AND i.operation > :operation))"_s.arg(table))
            .bind("operation"_L1, m_operation)
            .bind("first"_L1, range.first)
            .bind("last"_L1, range.last)
            .execute();
    }
}

QStringList NetChange::tables() const
{
    Statement select(m_db, u"SELECT DISTINCT tbl FROM temp.net_change"_s);
    QSet<QString> touched;
    for (select.execute(); select.next();)
        touched.insert(select.text(0));
    QStringList ordered;
    for (const auto &table : journaledTables())
        if (touched.contains(table.name))
            ordered << table.name;
    return ordered;
}

qint64 NetChange::rows() const
{
    return Statement(m_db, u"SELECT count(*) FROM temp.net_change"_s).number();
}

std::vector<UndoConflict> NetChange::conflicts() const
{
    std::vector<UndoConflict> conflicts;
    for (const auto &table : tables()) {
        addChanged(conflicts, table);
        addStillNeeded(conflicts, table);
    }
    return conflicts;
}

void NetChange::addChanged(std::vector<UndoConflict> &conflicts, const QString &table) const
{
    const auto columns = imageColumns(m_db, table);
    const auto label = labelColumn(columns);
    Statement select(m_db, uR"(
        SELECT n.row, coalesce(t.%2, json_extract(coalesce(n.after, n.before), '$.%2'))
        FROM temp.net_change n LEFT JOIN %1 t ON t.id = n.row
        WHERE n.tbl = '%1'
          AND CASE WHEN n.after IS NULL THEN t.id IS NOT NULL
                   WHEN t.id IS NULL THEN 1
                   ELSE NOT (%3) END
        LIMIT %4)"_s.arg(table, label, sameAsImage(columns, u"n.after"_s, u"t"_s))
                               .arg(kMostConflicts));
    for (select.execute(); select.next();)
        conflicts.push_back({table, select.integer(0), UndoConflict::Why::ChangedSince, select.text(1)});
}

/// Rows that would go although something else, made by another operation, refers to them.
void NetChange::addStillNeeded(std::vector<UndoConflict> &conflicts, const QString &table) const
{
    const auto label = labelColumn(imageColumns(m_db, table));
    for (const auto &child : journaledTables()) {
        Statement keys(m_db,
                       u"SELECT \"from\" FROM pragma_foreign_key_list(:child) WHERE \"table\" = :parent"_s);
        const auto columns =
            keys.bind("child"_L1, child.name).bind("parent"_L1, table).all([](const Statement &row) {
                return row.text(0);
            });
        for (const auto &column : columns) {
            Statement select(m_db, uR"(
                SELECT DISTINCT n.row, p.%4
                FROM temp.net_change n
                JOIN %1 p ON p.id = n.row
                JOIN %2 c ON c.%3 = n.row
                LEFT JOIN temp.net_change own ON own.tbl = '%2' AND own.row = c.id
                WHERE n.tbl = '%1' AND n.before IS NULL
                  AND (own.row IS NULL
                       OR (own.before IS NOT NULL AND json_extract(own.before, '$.%3') IS n.row))
                LIMIT %5)"_s.arg(table, child.name, column, label)
                                       .arg(kMostConflicts));
            for (select.execute(); select.next();) {
                const UndoConflict conflict{table, select.integer(0), UndoConflict::Why::StillNeeded,
                                            select.text(1)};
                if (std::ranges::find(conflicts, conflict) == conflicts.end())
                    conflicts.push_back(conflict);
            }
        }
    }
}

void NetChange::leaveOut(const std::vector<UndoConflict> &conflicts)
{
    Statement remove(m_db, u"DELETE FROM temp.net_change WHERE tbl = :tbl AND row = :row"_s);
    for (const auto &conflict : conflicts)
        remove.bind("tbl"_L1, conflict.table).bind("row"_L1, conflict.row).execute();
}

void NetChange::takeBack()
{
    m_db.run(u"PRAGMA defer_foreign_keys = ON"_s);
    const auto touched = tables();
    for (auto table = touched.rbegin(); table != touched.rend(); ++table) // children go first
        m_db.run(
            u"DELETE FROM %1 WHERE id IN (SELECT row FROM temp.net_change WHERE tbl = '%1' AND before IS NULL)"_s
                .arg(*table));
    for (const auto &table : touched) {
        const auto columns = imageColumns(m_db, table);
        QStringList values;
        QStringList assignments;
        for (const auto &column : columns) {
            const bool rev = column == "rev"_L1;
            values << (rev ? recorded(column) + u" + 1"_s : recorded(column));
            if (column != "id"_L1)
                assignments
                    << (rev ? u"rev = t.rev + 1"_s
                            : u"%1 = CASE WHEN json_type(n.before, '$.%1') IS NULL THEN t.%1 ELSE %2 END"_s
                                  .arg(column, recorded(column)));
        }
        m_db.run(uR"(
            UPDATE %1 AS t SET %2
            FROM temp.net_change n
            WHERE n.tbl = '%1' AND n.row = t.id AND n.before IS NOT NULL AND n.after IS NOT NULL)"_s.arg(
            table, assignments.join(u", "_s)));
        m_db.run(uR"(
            INSERT INTO %1(%2)
            SELECT %3 FROM temp.net_change n
            WHERE n.tbl = '%1' AND n.before IS NOT NULL AND n.after IS NULL)"_s.arg(
            table, columns.join(u", "_s), values.join(u", "_s)));
    }
}

} // namespace crm
