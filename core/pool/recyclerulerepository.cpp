#include "core/pool/recyclerulerepository.h"

#include "core/base/enumkeys.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<RecycleDays::Field, 3> kFields = {{{
    {RecycleDays::Field::Grade, u"grade"_s},
    {RecycleDays::Field::Industry, u"industry"_s},
    {RecycleDays::Field::ProductLine, u"product"_s},
}}};

const auto kConfirmOver = u"recycling.confirm_over"_s;
const auto kWarnDays = u"recycling.warn_days"_s;
const auto kProtectable = u"recycling.protectable"_s;

const auto kSelect = uR"(
    SELECT id, name, clock, days, filter, pool_id, keep_protected, keep_dealt, keep_opportunity, keep_complaint,
           keep_planned, effective_from, effective_until, replaces, rev
    FROM recycle_rule)"_s;

RecycleRule read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .terms = {.clock = recycleClockFromKey(row.text(2)),
                      .keepProtected = row.boolean(6),
                      .keepDealt = row.boolean(7),
                      .keepOpportunity = row.boolean(8),
                      .keepComplaint = row.boolean(9),
                      .keepPlanned = row.boolean(10)},
            .days = int(row.integer(3)),
            .filter = row.text(4),
            .pool = {row.integer(5)},
            .from = row.date(11).value_or(QDate()),
            .until = row.date(12),
            .replaces = {row.integer(13)},
            .rev = row.integer(14)};
}

Statement &bindRule(Statement &statement, const RecycleRule &rule)
{
    return statement.bind("name"_L1, rule.name)
        .bind("clock"_L1, toKey(rule.terms.clock))
        .bind("days"_L1, rule.days)
        .bind("filter"_L1, rule.filter)
        .bind("pool"_L1, rule.pool)
        .bind("protected"_L1, rule.terms.keepProtected)
        .bind("dealt"_L1, rule.terms.keepDealt)
        .bind("opportunity"_L1, rule.terms.keepOpportunity)
        .bind("complaint"_L1, rule.terms.keepComplaint)
        .bind("planned"_L1, rule.terms.keepPlanned)
        .bind("from"_L1, rule.from)
        .bind("until"_L1, rule.until);
}

} // namespace

RecycleRuleRepository::RecycleRuleRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<RecycleDays> RecycleRuleRepository::exceptions(RecycleRuleId id) const
{
    Statement select(m_db,
                     u"SELECT field, value, days FROM recycle_days WHERE rule_id = :rule ORDER BY id"_s);
    return select.bind("rule"_L1, id).all([](const Statement &row) {
        return RecycleDays{.field = kFields.value(row.text(0), RecycleDays::Field::Grade),
                           .value = row.text(1),
                           .days = int(row.integer(2))};
    });
}

std::vector<RecycleRule> RecycleRuleRepository::all() const
{
    auto rules = Statement(m_db, kSelect + u" ORDER BY id"_s).all(read);
    for (auto &rule : rules)
        rule.exceptions = exceptions(rule.id);
    return rules;
}

std::optional<RecycleRule> RecycleRuleRepository::find(RecycleRuleId id) const
{
    auto rule = Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
    if (rule)
        rule->exceptions = exceptions(id);
    return rule;
}

RecycleRuleId RecycleRuleRepository::insert(const RecycleRule &rule)
{
    Statement insert(m_db, uR"(
        INSERT INTO recycle_rule(name, clock, days, filter, pool_id, keep_protected, keep_dealt, keep_opportunity,
                                 keep_complaint, keep_planned, effective_from, effective_until, replaces)
        VALUES (:name, :clock, :days, :filter, :pool, :protected, :dealt, :opportunity, :complaint, :planned,
                :from, :until, :replaces))"_s);
    auto stored = rule;
    stored.id = {bindRule(insert, rule).bind("replaces"_L1, rule.replaces).execute().insertedId()};
    writeExceptions(stored);
    return stored.id;
}

bool RecycleRuleRepository::update(const RecycleRule &rule)
{
    Statement update(m_db, uR"(
        UPDATE recycle_rule
        SET name = :name, clock = :clock, days = :days, filter = :filter, pool_id = :pool,
            keep_protected = :protected, keep_dealt = :dealt, keep_opportunity = :opportunity,
            keep_complaint = :complaint, keep_planned = :planned, effective_from = :from,
            effective_until = :until, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    if (bindRule(update, rule).bind("id"_L1, rule.id).bind("rev"_L1, rule.rev).execute().affectedRows() != 1)
        return false;
    if (exceptions(rule.id) != rule.exceptions)
        writeExceptions(rule);
    return true;
}

void RecycleRuleRepository::writeExceptions(const RecycleRule &rule)
{
    Statement(m_db, u"DELETE FROM recycle_days WHERE rule_id = :rule"_s).bind("rule"_L1, rule.id).execute();
    for (const auto &exception : rule.exceptions)
        Statement(m_db, uR"(
            INSERT INTO recycle_days(rule_id, field, value, days) VALUES (:rule, :field, :value, :days))"_s)
            .bind("rule"_L1, rule.id)
            .bind("field"_L1, kFields.key(exception.field))
            .bind("value"_L1, exception.value)
            .bind("days"_L1, exception.days)
            .execute();
}

void RecycleRuleRepository::remove(RecycleRuleId id)
{
    Statement(m_db, u"DELETE FROM recycle_rule WHERE id = :id"_s).bind("id"_L1, id).execute();
}

QString RecycleRuleRepository::setting(const QString &key) const
{
    return Statement(m_db, u"SELECT value FROM team_setting WHERE key = :key"_s)
        .bind("key"_L1, key)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

void RecycleRuleRepository::store(const QString &key, const QString &value)
{
    if (setting(key) == value)
        return;
    Statement(m_db, uR"(
        INSERT INTO team_setting(key, value) VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, rev = rev + 1)"_s)
        .bind("key"_L1, key)
        .bind("value"_L1, value)
        .execute();
}

RecyclingSettings RecycleRuleRepository::settings() const
{
    RecyclingSettings settings;
    const auto number = [](const QString &text) {
        return text == u"none"_s ? std::nullopt : std::optional(text.toLongLong());
    };
    if (const auto text = setting(kConfirmOver); !text.isEmpty())
        settings.confirmOver = number(text);
    if (const auto text = setting(kProtectable); !text.isEmpty())
        settings.protectable = number(text);
    if (const auto text = setting(kWarnDays); !text.isEmpty()) {
        settings.warnDays.clear();
        for (const auto &day : text.split(u','))
            if (const int days = day.toInt(); days > 0)
                settings.warnDays.push_back(days);
    }
    return settings;
}

void RecycleRuleRepository::store(const RecyclingSettings &settings)
{
    const auto text = [](std::optional<qint64> number) {
        return number ? QString::number(*number) : u"none"_s;
    };
    QStringList days;
    for (const int day : settings.warnDays)
        days << QString::number(day);
    store(kConfirmOver, text(settings.confirmOver));
    store(kProtectable, text(settings.protectable));
    store(kWarnDays, days.isEmpty() ? u"none"_s : days.join(u','));
}

} // namespace crm
