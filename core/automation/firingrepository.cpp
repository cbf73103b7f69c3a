#include "core/automation/automationrepository.h"

#include "core/storage/statement.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Of a customer that was merged the one that stayed.
const auto kSelect = uR"(
    SELECT f.id, f.rule_id, f.rule, coalesce(c.id, f.customer_id), coalesce(c.name, ''), f.occasion, f.cause, f.operation,
           f.state, f.why, f.at,
           EXISTS (SELECT 1 FROM operation u
                   WHERE u.reverts = f.operation
                     AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.reverts = u.id))
    FROM automation_firing f
    LEFT JOIN customer c ON c.id = CASE
        WHEN EXISTS (SELECT 1 FROM customer k WHERE k.id = f.customer_id) THEN f.customer_id
        ELSE (SELECT max(g.customer_id) FROM merged_customer g WHERE g.former_id = f.customer_id) END)"_s;

AutomationFiring read(const Statement &row)
{
    return {.id = row.integer(0),
            .rule = {row.integer(1)},
            .ruleName = row.text(2),
            .customer = {row.integer(3)},
            .name = row.text(4),
            .occasion = row.text(5),
            .cause = row.integer(6),
            .operation = row.integer(7),
            .state = automationStateFromKey(row.text(8)),
            .why = row.text(9),
            .at = row.integer(10),
            .undone = row.boolean(11)};
}

std::optional<qint64> orNull(qint64 id)
{
    return id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace

std::vector<AutomationLink> AutomationRepository::chain(qint64 operation) const
{
    std::vector<AutomationLink> chain;
    Statement find(m_db, uR"(
        SELECT rule_id, customer_id, coalesce(cause, 0) FROM automation_firing WHERE operation = :operation)"_s);
    while (operation > 0) {
        const auto link = find.bind("operation"_L1, operation).first([](const Statement &row) {
            return std::pair(AutomationLink{row.integer(0), row.integer(1)}, row.integer(2));
        });
        if (!link || std::ssize(chain) > kDeepestAutomation)
            break;
        chain.push_back(link->first);
        operation = link->second;
    }
    return chain;
}

bool AutomationRepository::record(const AutomationFiring &firing)
{
    return Statement(m_db, uR"(
        INSERT INTO automation_firing(rule_id, rule, customer_id, occasion, cause, operation, state, why, at)
        VALUES (:rule, :name, :customer, :occasion, :cause, :operation, :state, :why, :at)
        ON CONFLICT DO NOTHING)"_s)
               .bind("rule"_L1, firing.rule)
               .bind("name"_L1, firing.ruleName)
               .bind("customer"_L1, firing.customer.value)
               .bind("occasion"_L1, firing.occasion)
               .bind("cause"_L1, orNull(firing.cause))
               .bind("operation"_L1, orNull(firing.operation))
               .bind("state"_L1, toKey(firing.state))
               .bind("why"_L1, firing.why)
               .bind("at"_L1, firing.at)
               .execute()
               .affectedRows()
        == 1;
}

bool AutomationRepository::hasFired(AutomationId rule, CustomerId customer, const QString &occasion) const
{
    return Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM automation_firing
                       WHERE rule_id = :rule AND customer_id = :customer AND occasion = :occasion))"_s)
               .bind("rule"_L1, rule)
               .bind("customer"_L1, customer)
               .bind("occasion"_L1, occasion)
               .number()
        != 0;
}

std::vector<AutomationFiring> AutomationRepository::log(AutomationId rule, int limit,
                                                        std::optional<qint64> before) const
{
    QStringList where;
    if (rule.isValid())
        where << u"f.rule_id = :rule"_s;
    if (before)
        where << u"f.id < :before"_s;
    const QString condition = where.isEmpty() ? QString() : QString(u" WHERE "_s + where.join(u" AND "_s));
    Statement select(m_db, kSelect + condition + u" ORDER BY f.id DESC LIMIT :limit"_s);
    if (rule.isValid())
        select.bind("rule"_L1, rule);
    if (before)
        select.bind("before"_L1, *before);
    return select.bind("limit"_L1, limit).all(read);
}

std::optional<AutomationFiring> AutomationRepository::firing(qint64 id) const
{
    return Statement(m_db, kSelect + u" WHERE f.id = :id"_s).bind("id"_L1, id).first(read);
}

void AutomationRepository::letGo(qint64 firing)
{
    Statement(m_db, u"UPDATE automation_firing SET state = 'done' WHERE id = :id AND state = 'held'"_s)
        .bind("id"_L1, firing)
        .execute();
}

void AutomationRepository::setField(CustomerId customer, const QString &field, const QString &value)
{
    if (!automationFields().contains(field))
        return;
    Statement(m_db,
              u"UPDATE customer SET %1 = :value, rev = rev + 1 WHERE id = :id AND %1 <> :value"_s.arg(field))
        .bind("value"_L1, value)
        .bind("id"_L1, customer)
        .execute();
}

void AutomationRepository::addTag(CustomerId customer, const QString &tag)
{
    Statement(m_db, u"INSERT INTO tag(name) VALUES (:name) ON CONFLICT DO NOTHING"_s)
        .bind("name"_L1, tag)
        .execute();
    Statement(m_db, uR"(
        INSERT INTO customer_tag(customer_id, tag_id) SELECT :customer, id FROM tag WHERE name = :name
        ON CONFLICT DO NOTHING)"_s)
        .bind("customer"_L1, customer)
        .bind("name"_L1, tag)
        .execute();
}

void AutomationRepository::removeTag(CustomerId customer, const QString &tag)
{
    Statement(m_db, uR"(
        DELETE FROM customer_tag
        WHERE customer_id = :customer AND tag_id IN (SELECT id FROM tag WHERE name = :name))"_s)
        .bind("customer"_L1, customer)
        .bind("name"_L1, tag)
        .execute();
}

} // namespace crm
