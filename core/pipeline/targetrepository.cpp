#include "core/pipeline/targetrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kCell = uR"(
        period = :period AND measure = :measure AND coalesce(user_id, 0) = coalesce(:user, 0)
        AND coalesce(department_id, 0) = coalesce(:department, 0))"_s;

Statement &bindCell(Statement &statement, const Target &target)
{
    return statement.bind("period"_L1, target.period)
        .bind("measure"_L1, toKey(target.measure))
        .bind("user"_L1, target.aim.user)
        .bind("department"_L1, target.aim.department);
}

} // namespace

TargetRepository::TargetRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<Target> TargetRepository::all() const
{
    return Statement(m_db, uR"(
        SELECT measure, period, user_id, department_id, amount FROM target ORDER BY period, measure, id)"_s)
        .all([](const Statement &row) {
            return Target{.measure = measureFromKey(row.text(0)).value_or(Measure::Revenue),
                          .period = row.text(1),
                          .aim = {{row.integer(2)}, {row.integer(3)}},
                          .amount = row.amount(4)};
        });
}

bool TargetRepository::set(const Target &target)
{
    if (target.amount.value == 0) {
        Statement remove(m_db, u"DELETE FROM target WHERE"_s + kCell);
        return bindCell(remove, target).execute().affectedRows() > 0;
    }
    Statement known(m_db, u"SELECT amount FROM target WHERE"_s + kCell);
    const auto before = bindCell(known, target).first([](const Statement &row) { return row.amount(0); });
    if (before == target.amount)
        return false;
    Statement write(m_db, before ? u"UPDATE target SET amount = :amount, rev = rev + 1 WHERE"_s + kCell : uR"(
        INSERT INTO target(period, measure, user_id, department_id, amount)
        VALUES (:period, :measure, :user, :department, :amount))"_s);
    bindCell(write, target).bind("amount"_L1, target.amount).execute();
    return true;
}

} // namespace crm
