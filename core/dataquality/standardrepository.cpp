#include "core/dataquality/standardrepository.h"

#include "core/storage/rawstatement.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

StandardRepository::StandardRepository(const Connection &db)
    : m_db(db)
{
}

void StandardRepository::all(const std::function<bool(const StandardText &)> &take) const
{
    RawStatement select(m_db.raw(),
                        "SELECT c.id, c.pool_id, c.name, 'customer', c.id, '', c.name FROM customer c"
                        " UNION ALL"
                        " SELECT c.id, c.pool_id, c.name, 'contact', t.id, '', t.name"
                        " FROM contact t JOIN customer c ON c.id = t.customer_id"
                        " UNION ALL"
                        " SELECT c.id, c.pool_id, c.name, 'contact_point', p.id, p.kind, p.value"
                        " FROM contact_point p JOIN customer c ON c.id = p.customer_id"
                        " WHERE p.kind IN ('phone', 'email')");
    while (select.step())
        if (!take({.customer = {select.integer(0)},
                   .pool = {select.integer(1)},
                   .name = select.text(2),
                   .table = select.text(3),
                   .row = select.integer(4),
                   .kind = select.utf8(5).isEmpty() ? ChannelKind::Phone : channelKindFromKey(select.text(5)),
                   .value = select.text(6)}))
            return;
}

/// The reading of a name stays: width and spaces are not read.
bool StandardRepository::write(const StandardChange &change)
{
    const bool point = change.table == "contact_point"_L1;
    const auto table = point                        ? u"contact_point"_s
                     : change.table == "contact"_L1 ? u"contact"_s
                                                    : u"customer"_s;
    const auto column = point ? u"value"_s : u"name"_s;
    return Statement(m_db, u"UPDATE %1 SET %2 = :after, rev = rev + 1 WHERE id = :id AND %2 = :before"_s.arg(
                               table, column))
               .bind("after"_L1, change.after)
               .bind("before"_L1, change.before)
               .bind("id"_L1, change.row)
               .execute()
               .affectedRows()
        == 1;
}

} // namespace crm
