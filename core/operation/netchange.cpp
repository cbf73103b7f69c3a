#include "core/operation/netchange.h"

#include "core/operation/customerofvalue.h"
#include "core/operation/journaledtable.h"
#include "core/operation/rowimage.h"
#include "core/operation/tablekeys.h"
#include "core/storage/statement.h"

#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kTogether = 5'000; ///< rows in one statement: it keeps what it may have to put back in memory

/// The row may have come back and gone again since the image was taken: its last image knows the highest rev.
const auto kNextRev = uR"(
    (SELECT json_extract(j.before, '$.rev') + 1 FROM journal j
     WHERE j.tbl = '%1' AND j.row = n.row AND j.before IS NOT NULL ORDER BY j.id DESC LIMIT 1))"_s;

QString recorded(const QString &column)
{
    return u"json_extract(f.before, '$.%1')"_s.arg(column);
}

} // namespace

NetChange::NetChange(const Connection &db, qint64 operation)
    : m_db(db)
    , m_operation(operation)
{
    m_db.run(uR"(
        CREATE TEMP TABLE net_change(
          tbl TEXT NOT NULL, row INTEGER NOT NULL, had INTEGER, has INTEGER, PRIMARY KEY (tbl, row)) WITHOUT ROWID)"_s);
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
        INSERT INTO temp.net_change(tbl, row, had, has)
        SELECT e.tbl, e.row, iif(f.before IS NULL, NULL, f.id), iif(l.after IS NULL, NULL, l.id)
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
        // Changes within the operation itself are part of the created row, and one that it removed again
        // never was.
        Statement(m_db, u"DELETE FROM temp.net_change WHERE tbl = :tbl AND row BETWEEN :first AND :last"_s)
            .bind("tbl"_L1, table)
            .bind("first"_L1, range.first)
            .bind("last"_L1, range.last)
            .execute();
        Statement(m_db, uR"(
            INSERT INTO temp.net_change(tbl, row, had, has)
            SELECT '%1', t.id, NULL,
                   coalesce((SELECT -j.id FROM journal j
                             WHERE j.tbl = '%1' AND j.row = t.id AND j.operation > :operation
                             ORDER BY j.id LIMIT 1),
                            0)
            FROM %1 t
            WHERE t.id BETWEEN :first AND :last)"_s.arg(table))
            .bind("operation"_L1, m_operation)
            .bind("first"_L1, range.first)
            .bind("last"_L1, range.last)
            .execute();
        // Rows that a later operation removed: their image is the one before that.
        Statement(m_db, uR"(
            INSERT INTO temp.net_change(tbl, row, had, has)
            SELECT j.tbl, j.row, NULL, -j.id
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

qint64 NetChange::customerOf(const QString &name, qint64 row) const
{
    const auto &table = journaledTable(name);
    if (table.customerColumn.isEmpty())
        return 0;
    return Statement(m_db, uR"(
        SELECT coalesce((SELECT %2 FROM %1 WHERE id = :row),
                        (SELECT %3 FROM journal
                         WHERE tbl = '%1' AND row = :row ORDER BY id DESC LIMIT 1)))"_s.arg(
                               table.name, customerOfRow(table),
                               customerOfImage(table, u"coalesce(before, after)"_s)))
        .bind("row"_L1, row)
        .number();
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

void NetChange::leaveOut(const std::vector<UndoConflict> &conflicts)
{
    for (const auto &conflict : conflicts)
        leaveOut(conflict.table, conflict.row);
}

void NetChange::leaveOut(const QString &table, qint64 row)
{
    const bool created =
        Statement(m_db, u"SELECT had IS NULL FROM temp.net_change WHERE tbl = :tbl AND row = :row"_s)
            .bind("tbl"_L1, table)
            .bind("row"_L1, row)
            .number()
        != 0;
    Statement(m_db, u"DELETE FROM temp.net_change WHERE tbl = :tbl AND row = :row"_s)
        .bind("tbl"_L1, table)
        .bind("row"_L1, row)
        .execute();
    if (!created || journaledTable(table).isShared) // a word does not keep the customers that it was put on
        return;
    for (const auto &reference : belongingsOf(m_db, table))
        for (const auto belonging : createdIn(reference, row))
            leaveOut(reference.table, belonging);
}

std::vector<qint64> NetChange::createdIn(const TableReference &reference, qint64 owner) const
{
    return Statement(m_db, uR"(
        SELECT c.id FROM %1 c JOIN temp.net_change n ON n.tbl = '%1' AND n.row = c.id
        WHERE c.%2 = :owner AND n.had IS NULL AND (%3))"_s.arg(reference.table, reference.column,
                                                               reference.condition.arg(u"c"_s)))
        .bind("owner"_L1, owner)
        .all([](const Statement &row) { return row.integer(0); });
}

namespace {

/// Of these rows of a table those that were not there before.
const auto kGone = uR"(
    DELETE FROM %1 WHERE id IN (
        SELECT row FROM temp.net_change
        WHERE tbl = '%1' AND had IS NULL AND row > :first AND row <= :last))"_s;

} // namespace

/// Leaves out the rows that are named by others which stay and will name something else: these would go with
/// them otherwise.
QString NetChange::stillNamed(const QString &table) const
{
    QString named;
    for (const auto &reference : referencesTo(m_db, table))
        if (changes(reference.table))
            named += uR"( AND id NOT IN (
                SELECT c.%2 FROM temp.net_change n JOIN %1 c ON c.id = n.row
                WHERE n.tbl = '%1' AND n.had IS NOT NULL AND n.has IS NOT NULL AND c.%2 IS NOT NULL))"_s.arg(
                reference.table, reference.column);
    return named;
}

/// Whether rows of the table were there before and are there after.
bool NetChange::changes(const QString &table) const
{
    return Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM temp.net_change
                       WHERE tbl = :tbl AND had IS NOT NULL AND has IS NOT NULL))"_s)
               .bind("tbl"_L1, table)
               .number()
        != 0;
}

void NetChange::takeBack()
{
    m_db.run(u"PRAGMA defer_foreign_keys = ON"_s);
    const auto touched = tables();
    QStringList held; // tables of which rows may have been left out, children first
    for (auto table = touched.rbegin(); table != touched.rend(); ++table) {
        const auto named = stillNamed(*table);
        if (!named.isEmpty())
            held << *table;
        const QString gone = kGone.arg(*table) + named;
        takeBack(*table, gone);
    }
    for (const auto &table : touched) {
        const auto columns = imageColumns(m_db, table);
        QStringList values;
        QStringList assignments;
        for (const auto &column : columns) {
            const bool rev = column == "rev"_L1;
            values << (rev ? kNextRev.arg(table) : recorded(column));
            if (column != "id"_L1)
                assignments
                    << (rev ? u"rev = t.rev + 1"_s
                            : u"%1 = CASE WHEN json_type(f.before, '$.%1') IS NULL THEN t.%1 ELSE %2 END"_s
                                  .arg(column, recorded(column)));
        }
        takeBack(table, uR"(
            UPDATE %1 AS t SET %2
            FROM temp.net_change n JOIN journal f ON f.id = n.had
            WHERE n.tbl = '%1' AND n.row = t.id AND n.has IS NOT NULL AND n.row > :first AND n.row <= :last)"_s
                            .arg(table, assignments.join(u", "_s)));
        takeBack(table, uR"(
            INSERT INTO %1(%2)
            SELECT %3 FROM temp.net_change n JOIN journal f ON f.id = n.had
            WHERE n.tbl = '%1' AND n.has IS NULL AND n.row > :first AND n.row <= :last)"_s.arg(
                            table, columns.join(u", "_s), values.join(u", "_s)));
    }
    for (const auto &table : held)
        takeBack(table, kGone.arg(table));
}

/// For the rows of a table, ascending, some at a time.
void NetChange::takeBack(const QString &table, const QString &statement) const
{
    qint64 last = std::numeric_limits<qint64>::min();
    const auto next = [&] {
        return Statement(m_db, uR"(
            SELECT max(row), count(*) FROM (
                SELECT row FROM temp.net_change WHERE tbl = :tbl AND row > :last ORDER BY row LIMIT :most))"_s)
            .bind("tbl"_L1, table)
            .bind("last"_L1, last)
            .bind("most"_L1, kTogether)
            .first([](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); })
            .value();
    };
    for (auto [to, count] = next(); count > 0; std::tie(to, count) = next()) {
        Statement(m_db, statement).bind("first"_L1, last).bind("last"_L1, to).execute();
        last = to;
    }
}

} // namespace crm
