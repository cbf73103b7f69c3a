#include "core/security/userrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = u"SELECT id, name, role, active, department_id, rev FROM app_user"_s;

User read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .role = roleFromKey(row.text(2)),
            .active = row.boolean(3),
            .department = {row.integer(4)},
            .rev = row.integer(5)};
}

} // namespace

UserRepository::UserRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<User> UserRepository::find(UserId id) const
{
    return Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
}

std::optional<User> UserRepository::findByName(const QString &name) const
{
    return Statement(m_db, kSelect + u" WHERE name = :name"_s).bind("name"_L1, name).first(read);
}

std::vector<User> UserRepository::all() const
{
    return Statement(m_db, kSelect + u" ORDER BY active DESC, id"_s).all(read);
}

UserId UserRepository::insert(const User &user)
{
    return {Statement(m_db, uR"(
        INSERT INTO app_user(name, role, active, department_id)
        VALUES (:name, :role, :active, :department))"_s)
                .bind("name"_L1, user.name)
                .bind("role"_L1, toKey(user.role))
                .bind("active"_L1, user.active)
                .bind("department"_L1, user.department)
                .execute()
                .insertedId()};
}

void UserRepository::update(const User &user)
{
    Statement(m_db, uR"(
        UPDATE app_user SET name = :name, role = :role, active = :active, department_id = :department, rev = rev + 1
        WHERE id = :id)"_s)
        .bind("name"_L1, user.name)
        .bind("role"_L1, toKey(user.role))
        .bind("active"_L1, user.active)
        .bind("department"_L1, user.department)
        .bind("id"_L1, user.id)
        .execute();
}

} // namespace crm
