#include "core/security/touchedrepository.h"

#include "core/operation/customerofvalue.h"
#include "core/operation/journaledtable.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// A customer in the state in which the operation found it.
const auto kBefore = uR"(
    (SELECT coalesce((SELECT json_extract(j.before, '$.%1') FROM journal j
                      WHERE j.tbl = 'customer' AND j.row = %2 AND j.operation = :operation
                        AND j.before IS NOT NULL ORDER BY j.id LIMIT 1),
                     (SELECT c.%1 FROM customer c WHERE c.id = %2
                        AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.tbl = 'customer' AND j.row = %2
                                        AND j.operation = :operation AND j.before IS NOT NULL)))))"_s;

/// SQL of the customers that the rows of an operation belong to.
QString touched()
{
    QStringList parts;
    for (const auto &table : journaledTables()) {
        if (table.name == "order_line"_L1) {
            parts << uR"(SELECT coalesce((SELECT o.customer_id FROM sales_order o
                                WHERE o.id = json_extract(coalesce(j.before, j.after), '$.order_id')),
                             (SELECT json_extract(k.before, '$.customer_id') FROM journal k
                                WHERE k.operation = j.operation AND k.tbl = 'sales_order'
                                  AND k.row = json_extract(coalesce(j.before, j.after), '$.order_id') LIMIT 1))
                      FROM journal j WHERE j.operation = :operation AND j.tbl = 'order_line')"_s;
            continue;
        }
        if (table.customerColumn.isEmpty())
            continue;
        parts << u"SELECT %1 FROM journal j WHERE j.operation = :operation AND j.tbl = '%2'"_s.arg(
            customerOfImage(table, u"coalesce(j.before, j.after)"_s), table.name);
        parts << uR"(SELECT %1 FROM (SELECT t.* FROM %2 t JOIN journal_range g
                ON g.operation = :operation AND g.tbl = '%2' AND t.id BETWEEN g.first_row AND g.last_row))"_s
                     .arg(customerOfRow(table), table.name);
    }
    return uR"(SELECT DISTINCT x.id FROM (SELECT NULL AS id UNION ALL %1) x WHERE x.id IS NOT NULL
        AND x.id NOT IN (SELECT row FROM journal WHERE operation = :operation AND tbl = 'customer' AND before IS NULL)
        AND NOT EXISTS (SELECT 1 FROM journal_range g WHERE g.operation = :operation AND g.tbl = 'customer'
                        AND x.id BETWEEN g.first_row AND g.last_row))"_s.arg(parts.join(u" UNION ALL "_s));
}

QString before(const QString &column, const QString &customer)
{
    return kBefore.arg(column, customer);
}

} // namespace

std::vector<qint64> TouchedRepository::customers(qint64 operation) const
{
    return Statement(m_db, touched()).bind("operation"_L1, operation).all([](const Statement &row) {
        return row.integer(0);
    });
}

std::vector<qint64> TouchedRepository::outside(qint64 operation, const RightsHolder &holder,
                                               bool pooled) const
{
    const auto owners =
        holder.rights.edit == RecordScope::Own ? std::vector{holder.user.id} : holder.colleagues;
    const auto owner = before(u"owner_id"_s, u"w.id"_s);
    const auto pool = before(u"pool_id"_s, u"w.id"_s);
    const auto sql = uR"(
        SELECT w.id FROM (%1) w
        WHERE coalesce(%2 NOT IN (%3), 1)
          AND NOT (%4 AND %5 IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM customer_share s
                          WHERE s.customer_id = w.id AND s.user_id = :me AND s.may_edit <> 0))"_s;
    return Statement(m_db, sql.arg(touched(), owner, idList(owners), pooled ? u"1"_s : u"0"_s, pool))
        .bind("operation"_L1, operation)
        .bind("me"_L1, holder.user.id)
        .all([](const Statement &row) { return row.integer(0); });
}

std::vector<std::pair<QString, RecordAct>> TouchedRepository::acts(qint64 operation) const
{
    Statement select(m_db, uR"(
        SELECT DISTINCT tbl, CASE WHEN before IS NULL THEN 1 WHEN after IS NULL THEN 3 ELSE 2 END
        FROM journal WHERE operation = :operation
        UNION
        SELECT tbl, 1 FROM journal_range WHERE operation = :operation)"_s);
    return select.bind("operation"_L1, operation).all([](const Statement &row) {
        return std::pair(row.text(0), RecordAct(row.integer(1)));
    });
}

bool TouchedRepository::changed(qint64 operation, const QString &table, const QString &column,
                                const QStringList &kinds, std::optional<UserId> notOf) const
{
    QString sql = uR"(
        SELECT EXISTS (SELECT 1 FROM journal i
            WHERE i.operation = :operation AND i.tbl = '%1' AND i.before IS NOT NULL AND i.after IS NOT NULL
              AND json_extract(i.before, '$.%2') IS NOT json_extract(i.after, '$.%2'))"_s.arg(table, column);
    if (!kinds.isEmpty())
        sql += u" AND json_extract(i.before, '$.kind') IN ('%1')"_s.arg(kinds.join(u"', '"_s));
    if (const auto &journaled = journaledTable(table); notOf && !journaled.customerColumn.isEmpty())
        sql += u" AND %1 IS NOT %2"_s.arg(before(u"owner_id"_s, customerOfImage(journaled, u"i.before"_s)),
                                          QString::number(notOf->value));
    return Statement(m_db, sql + u')').bind("operation"_L1, operation).number() != 0;
}

std::vector<std::pair<QJsonObject, QJsonObject>> TouchedRepository::changedInPools(
    qint64 operation, const QString &table, std::span<const qint64> pools) const
{
    QStringList ids;
    for (const auto pool : pools)
        ids << QString::number(pool);
    // The lines of an order are their customer's by way of it.
    const auto customer =
        table == "order_line"_L1
            ? u"(SELECT o.customer_id FROM sales_order o WHERE o.id = json_extract(i.before, '$.order_id'))"_s
            : customerOfImage(journaledTable(table), u"i.before"_s);
    Statement select(m_db, uR"(
        SELECT i.before, i.after FROM journal i
        WHERE i.operation = :operation AND i.tbl = '%1' AND i.before IS NOT NULL AND i.after IS NOT NULL
          AND %2 IN (%3))"_s.arg(table, before(u"pool_id"_s, customer), ids.join(u", "_s)));
    const auto object = [](const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); };
    return select.bind("operation"_L1, operation).all([&](const Statement &row) {
        return std::pair(object(row.text(0)), object(row.text(1)));
    });
}

} // namespace crm
