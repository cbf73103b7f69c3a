#include "core/customer/customersharerepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

std::vector<CustomerShare> CustomerShareRepository::of(CustomerId customer) const
{
    return Statement(
               m_db,
               u"SELECT user_id, may_edit, until FROM customer_share WHERE customer_id = :customer ORDER BY user_id"_s)
        .bind("customer"_L1, customer)
        .all([](const Statement &row) {
            return CustomerShare{{row.integer(0)}, row.boolean(1), row.date(2)};
        });
}

void CustomerShareRepository::set(CustomerId customer, const CustomerShare &share)
{
    Statement(m_db, uR"(
        INSERT INTO customer_share(customer_id, user_id, may_edit, until) VALUES (:customer, :user, :edit, :until)
        ON CONFLICT (customer_id, user_id) DO UPDATE
        SET may_edit = excluded.may_edit, until = excluded.until, rev = rev + 1
        WHERE may_edit <> excluded.may_edit OR coalesce(customer_share.until, '') <> coalesce(excluded.until, ''))"_s)
        .bind("customer"_L1, customer)
        .bind("user"_L1, share.user)
        .bind("edit"_L1, share.mayEdit)
        .bind("until"_L1, share.until.value_or(QDate()))
        .execute();
}

bool CustomerShareRepository::remove(CustomerId customer, UserId user)
{
    return Statement(m_db, u"DELETE FROM customer_share WHERE customer_id = :customer AND user_id = :user"_s)
               .bind("customer"_L1, customer)
               .bind("user"_L1, user)
               .execute()
               .affectedRows()
         > 0;
}

qint64 CustomerShareRepository::expired(QDate today) const
{
    return Statement(m_db, u"SELECT count(*) FROM customer_share WHERE until < :today"_s)
        .bind("today"_L1, today)
        .number();
}

qint64 CustomerShareRepository::removeExpired(QDate today)
{
    return Statement(m_db, u"DELETE FROM customer_share WHERE until < :today"_s)
        .bind("today"_L1, today)
        .execute()
        .affectedRows();
}

} // namespace crm
