#include "core/dataquality/distinctrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Statement &bindPair(Statement &statement, CustomerId one, CustomerId other)
{
    const auto [less, more] = std::minmax(one, other);
    return statement.bind("one"_L1, less).bind("other"_L1, more);
}

} // namespace

DistinctRepository::DistinctRepository(const Connection &db)
    : m_db(db)
{
}

std::set<std::pair<qint64, qint64>> DistinctRepository::all() const
{
    std::set<std::pair<qint64, qint64>> pairs;
    Statement select(m_db, u"SELECT one_id, other_id FROM distinct_customer"_s);
    for (select.execute(); select.next();)
        pairs.emplace(select.integer(0), select.integer(1));
    return pairs;
}

void DistinctRepository::add(CustomerId one, CustomerId other)
{
    Statement insert(m_db, uR"(
        INSERT INTO distinct_customer(one_id, other_id) VALUES (:one, :other)
        ON CONFLICT (one_id, other_id) DO NOTHING)"_s);
    bindPair(insert, one, other).execute();
}

void DistinctRepository::remove(CustomerId one, CustomerId other)
{
    Statement remove(m_db, u"DELETE FROM distinct_customer WHERE one_id = :one AND other_id = :other"_s);
    bindPair(remove, one, other).execute();
}

} // namespace crm
