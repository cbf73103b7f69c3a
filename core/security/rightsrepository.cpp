#include "core/security/rightsrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

std::vector<RoleRule> RightsRepository::all() const
{
    Statement select(m_db, u"SELECT role, what, value FROM role_right ORDER BY role, what"_s);
    return select.all([](const Statement &row) {
        return RoleRule{roleFromKey(row.text(0)), row.text(1), row.text(2)};
    });
}

void RightsRepository::set(const RoleRule &rule)
{
    Statement(m_db, uR"(
        INSERT INTO role_right(role, what, value) VALUES (:role, :what, :value)
        ON CONFLICT (role, what) DO UPDATE SET value = excluded.value, rev = rev + 1
        WHERE value <> excluded.value)"_s)
        .bind("role"_L1, toKey(rule.role))
        .bind("what"_L1, rule.what)
        .bind("value"_L1, rule.value)
        .execute();
}

bool RightsRepository::remove(Role role, const QString &what)
{
    return Statement(m_db, u"DELETE FROM role_right WHERE role = :role AND what = :what"_s)
               .bind("role"_L1, toKey(role))
               .bind("what"_L1, what)
               .execute()
               .affectedRows()
         > 0;
}

} // namespace crm
