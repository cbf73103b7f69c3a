#include "core/customer/revealrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

std::optional<std::pair<QString, QString>> RevealRepository::point(CustomerId customer, qint64 point) const
{
    return Statement(m_db,
                     u"SELECT kind, value FROM contact_point WHERE id = :point AND customer_id = :customer"_s)
        .bind("point"_L1, point)
        .bind("customer"_L1, customer)
        .first([](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
}

qint64 RevealRepository::looksSince(UserId user, qint64 at) const
{
    return Statement(
               m_db,
               u"SELECT count(*) FROM operation WHERE kind = 'reveal' AND actor_id = :user AND at > :at"_s)
        .bind("user"_L1, user)
        .bind("at"_L1, at)
        .number();
}

} // namespace crm
