#include "core/telephony/callrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT c.id, c.name, p.contact_id, coalesce(k.name, ''), c.owner_id, coalesce(u.name, ''), p.value, c.pool_id
    FROM contact_point p
    JOIN customer c ON c.id = p.customer_id
    LEFT JOIN contact k ON k.id = p.contact_id
    LEFT JOIN app_user u ON u.id = c.owner_id
    WHERE p.kind IN ('phone', 'fax', 'whatsapp') AND %1
    ORDER BY c.owner_id IS NULL, c.id, p.id LIMIT :limit)"_s;

CallMatch read(const Statement &row)
{
    return {.customer = {row.integer(0)},
            .name = row.text(1),
            .contact = {row.integer(2)},
            .person = row.text(3),
            .pool = {row.integer(7)},
            .owner = {row.integer(4)},
            .ownerName = row.text(5),
            .number = row.text(6)};
}

} // namespace

std::vector<CallMatch> CallRepository::byNumber(const QString &normalized, int limit) const
{
    Statement select(
        m_db,
        kSelect.arg(u"(p.normalized = :number OR (p.normalized >= :from AND p.normalized < :until))"_s));
    return select.bind("number"_L1, normalized)
        .bind("from"_L1, QString(normalized + u';')) // with an extension
        .bind("until"_L1, QString(normalized + u'<'))
        .bind("limit"_L1, limit)
        .all(read);
}

/// Reads the index by value as a whole: there is none by ends.
std::vector<CallMatch> CallRepository::byTail(const QString &tail, int limit) const
{
    Statement select(m_db, kSelect.arg(u"(p.normalized LIKE :end OR p.normalized LIKE :before)"_s));
    return select.bind("end"_L1, QString(u'%' + tail))
        .bind("before"_L1, QString(u'%' + tail + u";%"_s))
        .bind("limit"_L1, limit)
        .all(read);
}

} // namespace crm
