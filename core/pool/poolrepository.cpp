#include "core/pool/poolrepository.h"

#include "core/base/enumkeys.h"
#include "core/pool/audiencecolumns.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kColumns = uR"(
    SELECT p.id, p.name, p.priority, p.enabled, p.claims_per_day, p.claims_per_week, p.claims_per_month,
           p.views_per_day, p.previous_owner_days, p.previous_owners, p.new_days, p.admin_exempt,
           p.dealt_claimable, p.reason_required, p.rev)"_s;
const QString kSelect =
    kColumns + u", (SELECT count(*) FROM customer c WHERE c.pool_id = p.id) FROM pool p"_s;
/// Counting half a million costs five milliseconds.
const QString kSelectUncounted = kColumns + u", 0 FROM pool p"_s;

Pool read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .priority = int(row.integer(2)),
            .enabled = row.boolean(3),
            .terms = {.perDay = row.optionalInteger(4),
                      .perWeek = row.optionalInteger(5),
                      .perMonth = row.optionalInteger(6),
                      .previousOwnerDays = int(row.integer(8)),
                      .previousOwners = int(row.integer(9)),
                      .newDays = int(row.integer(10)),
                      .adminExempt = row.boolean(11),
                      .dealtClaimable = row.boolean(12)},
            .viewsPerDay = row.optionalInteger(7),
            .reasonRequired = row.boolean(13),
            .rev = row.integer(14),
            .customers = row.integer(15)};
}

Statement &bindTerms(Statement &statement, const Pool &pool)
{
    return statement.bind("name"_L1, pool.name)
        .bind("priority"_L1, pool.priority)
        .bind("enabled"_L1, pool.enabled)
        .bind("day"_L1, pool.terms.perDay)
        .bind("week"_L1, pool.terms.perWeek)
        .bind("month"_L1, pool.terms.perMonth)
        .bind("views"_L1, pool.viewsPerDay)
        .bind("previous_days"_L1, pool.terms.previousOwnerDays)
        .bind("previous"_L1, pool.terms.previousOwners)
        .bind("new_days"_L1, pool.terms.newDays)
        .bind("admin_exempt"_L1, pool.terms.adminExempt)
        .bind("dealt"_L1, pool.terms.dealtClaimable)
        .bind("reason_required"_L1, pool.reasonRequired);
}

const EnumKeys<PoolFieldVisibility, 2> kVisibilities = {{{
    {PoolFieldVisibility::Mask, u"mask"_s},
    {PoolFieldVisibility::Hide, u"hide"_s},
}}};

} // namespace

PoolRepository::PoolRepository(const Connection &db)
    : m_db(db)
{
}

Pool PoolRepository::withParts(Pool pool) const
{
    Statement members(m_db, uR"(
        SELECT user_id, department_id, role, admin FROM pool_member WHERE pool_id = :pool ORDER BY id)"_s);
    pool.members = members.bind("pool"_L1, pool.id).all([](const Statement &row) {
        return PoolMember{.who = readAudience(row, 0), .admin = row.boolean(3)};
    });
    Statement fields(m_db,
                     u"SELECT field, visibility FROM pool_field WHERE pool_id = :pool ORDER BY field"_s);
    pool.fields = fields.bind("pool"_L1, pool.id).all([](const Statement &row) {
        return PoolField{.field = row.text(0),
                         .visibility = kVisibilities.value(row.text(1), PoolFieldVisibility::Hide)};
    });
    return pool;
}

std::vector<Pool> PoolRepository::all() const
{
    auto pools = Statement(m_db, kSelect + u" ORDER BY p.priority, p.id"_s).all(read);
    for (auto &pool : pools)
        pool = withParts(std::move(pool));
    return pools;
}

std::optional<Pool> PoolRepository::find(PoolId id) const
{
    auto pool = Statement(m_db, kSelect + u" WHERE p.id = :id"_s).bind("id"_L1, id).first(read);
    return pool ? std::optional(withParts(std::move(*pool))) : pool;
}

std::optional<Pool> PoolRepository::findUncounted(PoolId id) const
{
    auto pool = Statement(m_db, kSelectUncounted + u" WHERE p.id = :id"_s).bind("id"_L1, id).first(read);
    return pool ? std::optional(withParts(std::move(*pool))) : pool;
}

std::optional<Pool> PoolRepository::findByName(const QString &name) const
{
    auto pool = Statement(m_db, kSelect + u" WHERE p.name = :name"_s).bind("name"_L1, name).first(read);
    return pool ? std::optional(withParts(std::move(*pool))) : pool;
}

bool PoolRepository::isTargetOfRules(PoolId pool, QDate day) const
{
    return Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM recycle_rule
                       WHERE pool_id = :pool AND (effective_until IS NULL OR effective_until > :day)))"_s)
               .bind("pool"_L1, pool)
               .bind("day"_L1, day)
               .number()
        != 0;
}

bool PoolRepository::limitsViews() const
{
    return Statement(m_db, u"SELECT EXISTS (SELECT 1 FROM pool WHERE views_per_day IS NOT NULL)"_s).number()
        != 0;
}

bool PoolRepository::hasFields() const
{
    return Statement(m_db, u"SELECT EXISTS (SELECT 1 FROM pool_field)"_s).number() != 0;
}

std::optional<PoolId> PoolRepository::archive() const
{
    return Statement(m_db, uR"(
        SELECT id FROM pool
        WHERE enabled = 1 AND CAST(id AS TEXT) = (SELECT value FROM team_setting WHERE key = 'pool.archive'))"_s)
        .first([](const Statement &row) { return PoolId{row.integer(0)}; });
}

void PoolRepository::setArchive(PoolId pool)
{
    Statement(m_db, uR"(
        INSERT INTO team_setting(key, value) VALUES ('pool.archive', :pool)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, rev = rev + 1)"_s)
        .bind("pool"_L1, QString::number(pool.value))
        .execute();
}

PoolId PoolRepository::insert(const Pool &pool)
{
    Statement insert(m_db, uR"(
        INSERT INTO pool(name, priority, enabled, claims_per_day, claims_per_week, claims_per_month, views_per_day,
                         previous_owner_days, previous_owners, new_days, admin_exempt, dealt_claimable,
                         reason_required)
        VALUES (:name, :priority, :enabled, :day, :week, :month, :views, :previous_days, :previous, :new_days,
                :admin_exempt, :dealt, :reason_required))"_s);
    auto stored = pool;
    stored.id = {bindTerms(insert, pool).execute().insertedId()};
    writeMembers(stored);
    writeFields(stored);
    return stored.id;
}

bool PoolRepository::update(const Pool &pool)
{
    Statement update(m_db, uR"(
        UPDATE pool
        SET name = :name, priority = :priority, enabled = :enabled, claims_per_day = :day, claims_per_week = :week,
            claims_per_month = :month, views_per_day = :views, previous_owner_days = :previous_days,
            previous_owners = :previous, new_days = :new_days, admin_exempt = :admin_exempt,
            dealt_claimable = :dealt, reason_required = :reason_required, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    if (bindTerms(update, pool).bind("id"_L1, pool.id).bind("rev"_L1, pool.rev).execute().affectedRows() != 1)
        return false;
    const auto before = find(pool.id);
    if (before->members != pool.members)
        writeMembers(pool);
    if (before->fields != pool.fields)
        writeFields(pool);
    return true;
}

void PoolRepository::writeMembers(const Pool &pool)
{
    Statement(m_db, u"DELETE FROM pool_member WHERE pool_id = :pool"_s).bind("pool"_L1, pool.id).execute();
    for (const auto &member : pool.members) {
        Statement insert(m_db, uR"(
            INSERT INTO pool_member(pool_id, user_id, department_id, role, admin)
            VALUES (:pool, :user, :department, :role, :admin))"_s);
        bindAudience(insert, member.who).bind("pool"_L1, pool.id).bind("admin"_L1, member.admin).execute();
    }
}

void PoolRepository::writeFields(const Pool &pool)
{
    Statement(m_db, u"DELETE FROM pool_field WHERE pool_id = :pool"_s).bind("pool"_L1, pool.id).execute();
    for (const auto &field : pool.fields)
        if (field.visibility != PoolFieldVisibility::Show)
            Statement(m_db, uR"(
                INSERT INTO pool_field(pool_id, field, visibility) VALUES (:pool, :field, :visibility))"_s)
                .bind("pool"_L1, pool.id)
                .bind("field"_L1, field.field)
                .bind("visibility"_L1, kVisibilities.key(field.visibility))
                .execute();
}

} // namespace crm
