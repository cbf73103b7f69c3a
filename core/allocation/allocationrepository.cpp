#include "core/allocation/allocationrepository.h"

#include "core/pool/audiencecolumns.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kNew = 14LL * 24 * 60 * 60 * 1000; ///< so long a customer counts as new
constexpr qint64 kRemembered = 60LL * 24 * 60 * 60 * 1000; ///< so long it is known whose turn was when

const auto kSelect = uR"(
    SELECT id, name, position, active, filter, strategy, skills, min_seniority, valuable, urgent, within_hours,
           per_day, per_week, per_month, fallback_user_id, fallback_pool_id, rev
    FROM allocation_rule)"_s;

std::vector<SkillKind> skillsOf(const QString &keys)
{
    std::vector<SkillKind> kinds;
    for (const auto &key : keys.split(u',', Qt::SkipEmptyParts))
        kinds.push_back(skillKindFromKey(key));
    return kinds;
}

AllocationRule read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .position = int(row.integer(2)),
            .active = row.boolean(3),
            .filter = row.text(4),
            .skills = skillsOf(row.text(6)),
            .minSeniority = int(row.integer(7)),
            .strategy = allocationStrategyFromKey(row.text(5)),
            .valuable = row.text(8),
            .urgent = row.text(9),
            .withinHours = row.boolean(10),
            .perDay = row.optionalInteger(11),
            .perWeek = row.optionalInteger(12),
            .perMonth = row.optionalInteger(13),
            .fallbackUser = {row.integer(14)},
            .fallbackPool = {row.integer(15)},
            .rev = row.integer(16)};
}

Statement &bindRule(Statement &statement, const AllocationRule &rule)
{
    QStringList skills;
    for (const auto kind : rule.skills)
        skills << toKey(kind);
    return statement.bind("name"_L1, rule.name)
        .bind("active"_L1, rule.active)
        .bind("filter"_L1, rule.filter)
        .bind("strategy"_L1, toKey(rule.strategy))
        .bind("skills"_L1, skills.join(u','))
        .bind("seniority"_L1, rule.minSeniority)
        .bind("valuable"_L1, rule.valuable)
        .bind("urgent"_L1, rule.urgent)
        .bind("hours"_L1, rule.withinHours)
        .bind("day"_L1, rule.perDay)
        .bind("week"_L1, rule.perWeek)
        .bind("month"_L1, rule.perMonth)
        .bind("fallback_user"_L1, rule.fallbackUser)
        .bind("fallback_pool"_L1, rule.fallbackPool);
}

std::vector<CustomerId> idsOf(Statement &select)
{
    return select.all([](const Statement &row) { return CustomerId{row.integer(0)}; });
}

/// Words that a custom value holds: one, or those of a JSON list.
QStringList wordsOf(const QString &value)
{
    if (!value.startsWith(u'['))
        return {value};
    QStringList words;
    for (const auto &word : QJsonDocument::fromJson(value.toUtf8()).array())
        words << word.toString();
    return words;
}

} // namespace

AllocationRepository::AllocationRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<Audience> AllocationRepository::candidates(AllocationRuleId rule) const
{
    return Statement(m_db, uR"(
        SELECT user_id, department_id, role FROM allocation_candidate WHERE rule_id = :rule ORDER BY id)"_s)
        .bind("rule"_L1, rule)
        .all([](const Statement &row) { return readAudience(row, 0); });
}

std::vector<AllocationRule> AllocationRepository::all() const
{
    auto rules = Statement(m_db, kSelect + u" ORDER BY position, id"_s).all(read);
    for (auto &rule : rules)
        rule.candidates = candidates(rule.id);
    return rules;
}

std::optional<AllocationRule> AllocationRepository::find(AllocationRuleId id) const
{
    auto rule = Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
    if (rule)
        rule->candidates = candidates(id);
    return rule;
}

bool AllocationRepository::hasActive() const
{
    return Statement(m_db, u"SELECT EXISTS (SELECT 1 FROM allocation_rule WHERE active = 1)"_s).number() != 0;
}

AllocationRuleId AllocationRepository::insert(const AllocationRule &rule)
{
    Statement insert(m_db, uR"(
        INSERT INTO allocation_rule(name, position, active, filter, strategy, skills, min_seniority, valuable, urgent,
                                    within_hours, per_day, per_week, per_month, fallback_user_id, fallback_pool_id)
        SELECT :name, coalesce(max(position), 0) + 1, :active, :filter, :strategy, :skills, :seniority, :valuable,
               :urgent, :hours, :day, :week, :month, :fallback_user, :fallback_pool
        FROM allocation_rule)"_s);
    auto stored = rule;
    stored.id = {bindRule(insert, rule).execute().insertedId()};
    writeCandidates(stored);
    return stored.id;
}

bool AllocationRepository::update(const AllocationRule &rule)
{
    Statement update(m_db, uR"(
        UPDATE allocation_rule
        SET name = :name, active = :active, filter = :filter, strategy = :strategy, skills = :skills,
            min_seniority = :seniority, valuable = :valuable, urgent = :urgent, within_hours = :hours, per_day = :day,
            per_week = :week, per_month = :month, fallback_user_id = :fallback_user,
            fallback_pool_id = :fallback_pool, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    if (bindRule(update, rule).bind("id"_L1, rule.id).bind("rev"_L1, rule.rev).execute().affectedRows() != 1)
        return false;
    if (candidates(rule.id) != rule.candidates)
        writeCandidates(rule);
    return true;
}

void AllocationRepository::writeCandidates(const AllocationRule &rule)
{
    Statement(m_db, u"DELETE FROM allocation_candidate WHERE rule_id = :rule"_s)
        .bind("rule"_L1, rule.id)
        .execute();
    for (const auto &candidate : rule.candidates) {
        Statement insert(m_db, uR"(
            INSERT INTO allocation_candidate(rule_id, user_id, department_id, role)
            VALUES (:rule, :user, :department, :role))"_s);
        bindAudience(insert, candidate).bind("rule"_L1, rule.id).execute();
    }
}

void AllocationRepository::setPosition(AllocationRuleId id, int position)
{
    Statement(m_db, uR"(
        UPDATE allocation_rule SET position = :position, rev = rev + 1 WHERE id = :id AND position <> :position)"_s)
        .bind("position"_L1, position)
        .bind("id"_L1, id)
        .execute();
}

void AllocationRepository::remove(AllocationRuleId id)
{
    Statement(m_db, u"DELETE FROM allocation_rule WHERE id = :id"_s).bind("id"_L1, id).execute();
}

void AllocationRepository::record(const AllocationDecision &decision, qint64 operation)
{
    Statement(m_db, uR"(
        INSERT INTO allocation(customer_id, rule_id, user_id, pool_id, by_rule, why, at, operation)
        VALUES (:customer, :rule, :user, :pool, :by_rule, :why, :at, :operation))"_s)
        .bind("customer"_L1, decision.customer)
        .bind("rule"_L1, decision.rule)
        .bind("user"_L1, decision.user)
        .bind("pool"_L1, decision.pool)
        .bind("by_rule"_L1, decision.byRule)
        .bind("why"_L1, decision.why)
        .bind("at"_L1, decision.at)
        .bind("operation"_L1, operation)
        .execute();
}

std::vector<AllocationDecision> AllocationRepository::decisions(CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT a.customer_id, a.rule_id, coalesce(r.name, ''), a.user_id, a.pool_id, a.by_rule, a.why, a.at
        FROM allocation a LEFT JOIN allocation_rule r ON r.id = a.rule_id
        WHERE a.customer_id = :customer ORDER BY a.id DESC)"_s)
        .bind("customer"_L1, customer)
        .all([](const Statement &row) {
            return AllocationDecision{.customer = {row.integer(0)},
                                      .rule = {row.integer(1)},
                                      .ruleName = row.text(2),
                                      .user = {row.integer(3)},
                                      .pool = {row.integer(4)},
                                      .byRule = row.boolean(5),
                                      .why = row.text(6),
                                      .at = row.integer(7)};
        });
}

QHash<UserId, qint64> AllocationRepository::work(qint64 now) const
{
    QHash<UserId, qint64> work;
    Statement select(m_db, uR"(
        SELECT owner_id, count(*) FROM activity
        WHERE state = 'planned' AND owner_id IS NOT NULL GROUP BY owner_id
        UNION ALL
        SELECT owner_id, count(*) FROM opportunity
        WHERE owner_id IS NOT NULL AND nurturing = 0 AND stage_id IN (SELECT id FROM stage WHERE state = 'open')
        GROUP BY owner_id
        UNION ALL
        SELECT owner_id, count(*) FROM complaint
        WHERE owner_id IS NOT NULL AND closed_at IS NULL GROUP BY owner_id
        UNION ALL
        SELECT a.user_id, count(DISTINCT a.customer_id)
        FROM allocation a JOIN customer c ON c.id = a.customer_id AND c.owner_id = a.user_id
        WHERE a.at >= :since
          AND NOT EXISTS (SELECT 1 FROM activity t
                          WHERE t.customer_id = a.customer_id AND t.at >= a.at AND t.state <> 'cancelled'
                            AND t.kind NOT IN ('note', 'task'))
        GROUP BY a.user_id)"_s);
    for (select.bind("since"_L1, now - kNew).execute(); select.next();)
        work[{select.integer(0)}] += select.integer(1);
    return work;
}

QHash<UserId, qint64> AllocationRepository::given(AllocationRuleId rule, qint64 begin, qint64 end) const
{
    QHash<UserId, qint64> given;
    Statement select(m_db, uR"(
        SELECT user_id, count(*) FROM allocation
        WHERE rule_id = :rule AND by_rule = 1 AND at >= :begin AND at < :end AND user_id IS NOT NULL
        GROUP BY user_id)"_s);
    select.bind("rule"_L1, rule).bind("begin"_L1, begin).bind("end"_L1, end);
    for (select.execute(); select.next();)
        given.insert({select.integer(0)}, select.integer(1));
    return given;
}

QHash<UserId, qint64> AllocationRepository::turns(AllocationRuleId rule, qint64 now) const
{
    QHash<UserId, qint64> turns;
    Statement select(m_db, uR"(
        SELECT user_id, max(id) FROM allocation
        WHERE rule_id = :rule AND by_rule = 1 AND at >= :since AND user_id IS NOT NULL GROUP BY user_id)"_s);
    for (select.bind("rule"_L1, rule).bind("since"_L1, now - kRemembered).execute(); select.next();)
        turns.insert({select.integer(0)}, select.integer(1));
    return turns;
}

std::vector<CustomerId> AllocationRepository::ownerless(CustomerId after) const
{
    Statement select(
        m_db,
        u"SELECT id FROM customer WHERE id > :after AND owner_id IS NULL AND pool_id IS NULL ORDER BY id"_s);
    return idsOf(select.bind("after"_L1, after.value));
}

std::vector<CustomerId> AllocationRepository::neverOwned() const
{
    Statement select(m_db, uR"(
        SELECT id FROM customer
        WHERE owner_id IS NULL AND previous_owner_id IS NULL ORDER BY created_at, id)"_s);
    return idsOf(select);
}

std::vector<AllocationArrival> AllocationRepository::arrivals(qint64 from, qint64 until) const
{
    return Statement(m_db, uR"(
        SELECT c.id, c.created_at,
               coalesce((SELECT e.to_user_id FROM owner_event e
                         WHERE e.customer_id = c.id AND e.to_user_id IS NOT NULL ORDER BY e.id LIMIT 1), c.owner_id)
        FROM customer c WHERE c.created_at >= :from AND c.created_at < :until
        ORDER BY c.created_at, c.id)"_s)
        .bind("from"_L1, from)
        .bind("until"_L1, until)
        .all([](const Statement &row) {
            return AllocationArrival{
                .customer = {row.integer(0)}, .at = row.integer(1), .owner = {row.integer(2)}};
        });
}

QHash<CustomerId, QStringList> AllocationRepository::products(std::span<const CustomerId> ids) const
{
    QHash<CustomerId, QStringList> lines;
    Statement select(m_db, uR"(
        SELECT DISTINCT o.customer_id, g.name
        FROM sales_order o
        JOIN order_line l ON l.order_id = o.id
        JOIN product p ON p.id = l.product_id
        JOIN product_category g ON g.id = p.category_id
        WHERE o.customer_id IN (%1) AND o.state <> 'cancelled'
        UNION
        SELECT o.customer_id, g.name
        FROM opportunity o
        JOIN product p ON p.id = o.product_id
        JOIN product_category g ON g.id = p.category_id
        WHERE o.customer_id IN (%1))"_s.arg(idList(ids)));
    for (select.execute(); select.next();)
        lines[{select.integer(0)}] << select.text(1);
    return lines;
}

QHash<CustomerId, QStringList> AllocationRepository::choices(std::span<const CustomerId> ids) const
{
    QHash<CustomerId, QStringList> words;
    Statement select(m_db, uR"(
        SELECT v.row_id, v.value
        FROM custom_field f JOIN custom_value v ON v.field_id = f.id
        WHERE f.entity = 'customer' AND f.type IN ('choice', 'choices', 'text') AND v.row_id IN (%1))"_s.arg(
                               idList(ids)));
    for (select.execute(); select.next();)
        words[{select.integer(0)}] << wordsOf(select.text(1));
    return words;
}

QHash<CustomerId, AllocationRepository::Known> AllocationRepository::known(
    std::span<const CustomerId> ids) const
{
    QHash<CustomerId, Known> known;
    Statement select(m_db, uR"(
        SELECT p.customer_id, o.id, o.owner_id, o.name
        FROM contact_point p
        JOIN contact_point q ON q.normalized = p.normalized AND q.kind = p.kind AND q.customer_id <> p.customer_id
        JOIN customer o ON o.id = q.customer_id AND o.owner_id IS NOT NULL
        WHERE p.customer_id IN (%1) AND p.normalized <> '' AND p.kind IN ('phone', 'email', 'wechat', 'qq', 'whatsapp')
        ORDER BY p.customer_id, o.id)"_s.arg(idList(ids)));
    for (select.execute(); select.next();)
        if (!known.contains({select.integer(0)}))
            known.insert(
                {select.integer(0)},
                {.customer = {select.integer(1)}, .owner = {select.integer(2)}, .name = select.text(3)});
    return known;
}

} // namespace crm
