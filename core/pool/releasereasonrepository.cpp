#include "core/pool/releasereasonrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

ReleaseReasonRepository::ReleaseReasonRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<ReleaseReason> ReleaseReasonRepository::all() const
{
    return Statement(m_db, u"SELECT id, name, active FROM release_reason ORDER BY position, id"_s)
        .all([](const Statement &row) {
            return ReleaseReason{.id = row.integer(0), .name = row.text(1), .active = row.boolean(2)};
        });
}

void ReleaseReasonRepository::insert(const ReleaseReason &reason, int position)
{
    Statement(m_db,
              u"INSERT INTO release_reason(name, active, position) VALUES (:name, :active, :position)"_s)
        .bind("name"_L1, reason.name)
        .bind("active"_L1, reason.active)
        .bind("position"_L1, position)
        .execute();
}

void ReleaseReasonRepository::update(const ReleaseReason &reason, int position)
{
    Statement(m_db, uR"(
        UPDATE release_reason SET name = :name, active = :active, position = :position, rev = rev + 1
        WHERE id = :id AND (name <> :name OR active <> :active OR position <> :position))"_s)
        .bind("name"_L1, reason.name)
        .bind("active"_L1, reason.active)
        .bind("position"_L1, position)
        .bind("id"_L1, reason.id)
        .execute();
}

void ReleaseReasonRepository::remove(qint64 id)
{
    Statement(m_db, u"DELETE FROM release_reason WHERE id = :id"_s).bind("id"_L1, id).execute();
}

} // namespace crm
