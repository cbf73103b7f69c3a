#include "core/pool/holdlimitrepository.h"

#include "core/pool/audiencecolumns.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

HoldLimit read(const Statement &row)
{
    return {.id = row.integer(0),
            .who = readAudience(row, 1),
            .customers = row.integer(4),
            .exempt = row.text(5),
            .rev = row.integer(6)};
}

} // namespace

HoldLimitRepository::HoldLimitRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<HoldLimit> HoldLimitRepository::all() const
{
    return Statement(m_db, uR"(
        SELECT id, user_id, department_id, role, customers, exempt, rev
        FROM hold_limit ORDER BY id)"_s)
        .all(read);
}

qint64 HoldLimitRepository::insert(const HoldLimit &limit)
{
    Statement insert(m_db, uR"(
        INSERT INTO hold_limit(user_id, department_id, role, customers, exempt)
        VALUES (:user, :department, :role, :customers, :exempt))"_s);
    return bindAudience(insert, limit.who)
        .bind("customers"_L1, limit.customers)
        .bind("exempt"_L1, limit.exempt)
        .execute()
        .insertedId();
}

bool HoldLimitRepository::update(const HoldLimit &limit)
{
    Statement update(m_db, uR"(
        UPDATE hold_limit
        SET user_id = :user, department_id = :department, role = :role, customers = :customers,
            exempt = :exempt, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindAudience(update, limit.who)
               .bind("customers"_L1, limit.customers)
               .bind("exempt"_L1, limit.exempt)
               .bind("id"_L1, limit.id)
               .bind("rev"_L1, limit.rev)
               .execute()
               .affectedRows()
        == 1;
}

void HoldLimitRepository::remove(qint64 id)
{
    Statement(m_db, u"DELETE FROM hold_limit WHERE id = :id"_s).bind("id"_L1, id).execute();
}

qint64 HoldLimitRepository::ownedBy(UserId user) const
{
    return Statement(m_db, u"SELECT count(*) FROM customer WHERE owner_id = :user"_s)
        .bind("user"_L1, user)
        .number();
}

std::vector<UserId> HoldLimitRepository::receivers(qint64 operation) const
{
    Statement select(m_db, uR"(
        SELECT DISTINCT to_user_id FROM owner_event
        WHERE operation = :operation AND to_user_id IS NOT NULL AND from_user_id IS NOT to_user_id)"_s);
    return select.bind("operation"_L1, operation).all([](const Statement &row) {
        return UserId{row.integer(0)};
    });
}

} // namespace crm
