#include "core/dataquality/customersight.h"

#include "core/operation/operations.h"
#include "core/pool/poolrepository.h"
#include "core/security/departmentrepository.h"
#include "core/security/userrepository.h"

namespace crm {

CustomerSight::CustomerSight(const Operations &operations)
{
    const auto &db = operations.db();
    const auto user = UserRepository(db).find(operations.actor().id());
    if (!user)
        return; // the program itself
    const auto departments = DepartmentRepository(db).all();
    for (const auto &pool : PoolRepository(db).all()) {
        const auto standing = standingIn(pool.members, *user, departments);
        if (standing.admin)
            continue;
        if (!standing.member)
            m_closed.insert(pool.id);
        else
            for (const auto &field : pool.fields)
                m_hidden[pool.id].insert(field.field);
    }
}

bool CustomerSight::shows(PoolId pool, const QString &field) const
{
    const auto found = m_hidden.constFind(pool);
    return sees(pool) && (found == m_hidden.constEnd() || !found->contains(field));
}

} // namespace crm
