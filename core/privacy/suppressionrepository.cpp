#include "core/privacy/suppressionrepository.h"

#include "core/operation/digest.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Rows of a table that an operation created, or in which it changed the column.
QString newRows(const QString &table, const QString &column)
{
    return uR"(
        SELECT t.* FROM %1 t JOIN journal j ON j.tbl = '%1' AND j.row = t.id AND j.operation = :operation
        WHERE j.before IS NULL OR json_extract(j.before, '$.%2') IS NOT t.%2
        UNION
        SELECT t.* FROM %1 t JOIN journal_range g ON g.tbl = '%1' AND g.operation = :operation
        WHERE t.id BETWEEN g.first_row AND g.last_row)"_s.arg(table, column);
}

} // namespace

QString hashOf(const QByteArray &key, const PersonMark &mark)
{
    return QString::fromLatin1(Digest().add(QByteArrayView(key)).add(mark.kind).add(mark.value).hex());
}

QByteArray SuppressionRepository::key() const
{
    return Statement(m_db, u"SELECT key FROM suppression_key"_s)
        .first([](const Statement &row) { return row.text(0).toLatin1(); })
        .value_or(QByteArray());
}

bool SuppressionRepository::isEmpty() const
{
    return Statement(m_db, u"SELECT NOT EXISTS (SELECT 1 FROM suppression)"_s).number() != 0;
}

QHash<QString, QDate> SuppressionRepository::entries() const
{
    QHash<QString, QDate> entries;
    Statement select(m_db, u"SELECT mark, since FROM suppression"_s);
    for (select.execute(); select.next();)
        entries.insert(select.text(0), select.date(1).value_or(QDate()));
    return entries;
}

void SuppressionRepository::add(const PersonMark &mark, QDate since, qint64 erasure)
{
    Statement(m_db,
              u"INSERT OR IGNORE INTO suppression_key(id, key) VALUES (1, lower(hex(randomblob(32))))"_s)
        .execute();
    Statement(m_db, uR"(
        INSERT INTO suppression(kind, mark, since, erasure_id) VALUES (:kind, :mark, :since, :erasure)
        ON CONFLICT (kind, mark) DO UPDATE SET since = excluded.since, erasure_id = excluded.erasure_id)"_s)
        .bind("kind"_L1, mark.kind)
        .bind("mark"_L1, hashOf(key(), mark))
        .bind("since"_L1, since)
        .bind("erasure"_L1, erasure)
        .execute();
}

int SuppressionRepository::lift(const PersonMark &mark)
{
    return Statement(m_db, uR"(
        DELETE FROM suppression WHERE erasure_id IN (SELECT erasure_id FROM suppression WHERE mark = :mark))"_s)
        .bind("mark"_L1, hashOf(key(), mark))
        .execute()
        .affectedRows();
}

std::vector<Arrival> SuppressionRepository::arrivals(qint64 operation) const
{
    QHash<qint64, Arrival> arrivals; // by customer
    Statement points(m_db, u"SELECT customer_id, kind, value, normalized FROM (%1)"_s.arg(
                               newRows(u"contact_point"_s, u"value"_s)));
    for (points.bind("operation"_L1, operation).execute(); points.next();)
        if (const auto mark = markOfPoint(channelKindFromKey(points.text(1)), points.text(2), points.text(3)))
            arrivals[points.integer(0)].points.push_back(*mark);
    // A name counts alone only where there is no way to reach them at all.
    Statement contacts(m_db, uR"(
        SELECT n.customer_id, c.name, n.name FROM (%1) n JOIN customer c ON c.id = n.customer_id
        WHERE NOT EXISTS (SELECT 1 FROM contact_point p WHERE p.contact_id = n.id))"_s.arg(
                                 newRows(u"contact"_s, u"name"_s)));
    for (contacts.bind("operation"_L1, operation).execute(); contacts.next();)
        arrivals[-contacts.integer(0)] = {.customer = contacts.text(1), .contacts = {contacts.text(2)}};
    Statement customers(m_db, uR"(
        SELECT n.id, n.name FROM (%1) n
        WHERE NOT EXISTS (SELECT 1 FROM contact_point p WHERE p.customer_id = n.id))"_s.arg(
                                  newRows(u"customer"_s, u"name"_s)));
    for (customers.bind("operation"_L1, operation).execute(); customers.next();)
        arrivals[customers.integer(0)].customer = customers.text(1);
    return {arrivals.cbegin(), arrivals.cend()};
}

} // namespace crm
