#include "core/security/departmentrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = u"SELECT id, name, parent_id, rev FROM department"_s;

Department read(const Statement &row)
{
    return {.id = {row.integer(0)}, .name = row.text(1), .parent = {row.integer(2)}, .rev = row.integer(3)};
}

} // namespace

DepartmentRepository::DepartmentRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<Department> DepartmentRepository::find(DepartmentId id) const
{
    return Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
}

std::vector<Department> DepartmentRepository::all() const
{
    return Statement(m_db, kSelect + u" ORDER BY name, id"_s).all(read);
}

bool DepartmentRepository::isUsed(DepartmentId id) const
{
    return Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM app_user WHERE department_id = :id)
            OR EXISTS (SELECT 1 FROM department WHERE parent_id = :id)
            OR EXISTS (SELECT 1 FROM pool_member WHERE department_id = :id)
            OR EXISTS (SELECT 1 FROM hold_limit WHERE department_id = :id))"_s)
               .bind("id"_L1, id)
               .number()
        != 0;
}

DepartmentId DepartmentRepository::insert(const Department &department)
{
    return {Statement(m_db, u"INSERT INTO department(name, parent_id) VALUES (:name, :parent)"_s)
                .bind("name"_L1, department.name)
                .bind("parent"_L1, department.parent)
                .execute()
                .insertedId()};
}

bool DepartmentRepository::update(const Department &department)
{
    return Statement(m_db, uR"(
        UPDATE department SET name = :name, parent_id = :parent, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s)
               .bind("name"_L1, department.name)
               .bind("parent"_L1, department.parent)
               .bind("id"_L1, department.id)
               .bind("rev"_L1, department.rev)
               .execute()
               .affectedRows()
        == 1;
}

void DepartmentRepository::remove(DepartmentId id)
{
    Statement(m_db, u"DELETE FROM department WHERE id = :id"_s).bind("id"_L1, id).execute();
}

} // namespace crm
