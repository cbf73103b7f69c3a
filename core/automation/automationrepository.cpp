#include "core/automation/automationrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT r.id, r.name, r.enabled, r.event, r.subject, coalesce(s.name, ''), r.days, r.condition, r.since,
           r.after_operation, r.rev
    FROM automation_rule r
    LEFT JOIN stage s ON r.event = 'stage_entered' AND CAST(s.id AS TEXT) = r.subject)"_s;

AutomationRule read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .enabled = row.boolean(2),
            .event = automationEventFromKey(row.text(3)).value_or(AutomationEvent::CustomerCreated),
            .subject = row.text(4),
            .subjectName = row.text(5),
            .days = int(row.integer(6)),
            .condition = row.text(7),
            .since = row.date(8),
            .afterOperation = row.integer(9),
            .rev = row.integer(10)};
}

std::vector<AutomationAction> actionsOf(const Connection &db, AutomationId id)
{
    return Statement(db, uR"(
        SELECT a.kind, a.activity, a.text, a.field, a.days, a.user_id, coalesce(u.name, ''), a.playbook_id,
               coalesce(p.name, '')
        FROM automation_action a
        LEFT JOIN app_user u ON u.id = a.user_id
        LEFT JOIN playbook p ON p.id = a.playbook_id
        WHERE a.rule_id = :rule ORDER BY a.id)"_s)
        .bind("rule"_L1, id)
        .all([](const Statement &row) {
            return AutomationAction{.deed = automationDeedFromKey(row.text(0)).value_or(AutomationDeed::Task),
                                    .activity = activityKindFromKey(row.text(1)).value_or(ActivityKind::Task),
                                    .text = row.text(2),
                                    .field = row.text(3),
                                    .days = int(row.integer(4)),
                                    .user = {row.integer(5)},
                                    .userName = row.text(6),
                                    .playbook = {row.integer(7)},
                                    .playbookName = row.text(8)};
        });
}

Statement &bindFields(Statement &statement, const AutomationRule &rule)
{
    return statement.bind("name"_L1, rule.name)
        .bind("enabled"_L1, rule.enabled)
        .bind("event"_L1, toKey(rule.event))
        .bind("subject"_L1, rule.subject)
        .bind("days"_L1, rule.days)
        .bind("condition"_L1, rule.condition)
        .bind("since"_L1, rule.since.value_or(QDate()))
        .bind("after"_L1, rule.afterOperation);
}

} // namespace

AutomationRepository::AutomationRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<AutomationRule> AutomationRepository::all() const
{
    auto all = Statement(m_db, kSelect + u" ORDER BY r.name"_s).all(read);
    for (auto &rule : all)
        rule.actions = actionsOf(m_db, rule.id);
    return all;
}

std::optional<AutomationRule> AutomationRepository::find(AutomationId id) const
{
    auto found = Statement(m_db, kSelect + u" WHERE r.id = :id"_s).bind("id"_L1, id).first(read);
    if (found)
        found->actions = actionsOf(m_db, id);
    return found;
}

std::optional<AutomationRule> AutomationRepository::findByName(const QString &name) const
{
    const auto id = Statement(m_db, u"SELECT id FROM automation_rule WHERE name = :name"_s)
                        .bind("name"_L1, name)
                        .first([](const Statement &row) { return AutomationId{row.integer(0)}; });
    return id ? find(*id) : std::nullopt;
}

AutomationId AutomationRepository::insert(const AutomationRule &rule, qint64 createdAt)
{
    Statement insert(m_db, uR"(
        INSERT INTO automation_rule(name, enabled, event, subject, days, condition, since, after_operation, created_at)
        VALUES (:name, :enabled, :event, :subject, :days, :condition, :since, :after, :created_at))"_s);
    const AutomationId id{bindFields(insert, rule).bind("created_at"_L1, createdAt).execute().insertedId()};
    writeActions(rule, id);
    return id;
}

bool AutomationRepository::update(const AutomationRule &rule)
{
    Statement update(m_db, uR"(
        UPDATE automation_rule
        SET name = :name, enabled = :enabled, event = :event, subject = :subject, days = :days, condition = :condition,
            since = :since, after_operation = :after, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    bindFields(update, rule).bind("id"_L1, rule.id).bind("rev"_L1, rule.rev).execute();
    if (update.affectedRows() != 1)
        return false;
    if (actionsOf(m_db, rule.id) != rule.actions)
        writeActions(rule, rule.id);
    return true;
}

void AutomationRepository::writeActions(const AutomationRule &rule, AutomationId id)
{
    Statement(m_db, u"DELETE FROM automation_action WHERE rule_id = :rule"_s).bind("rule"_L1, id).execute();
    for (const auto &action : rule.actions)
        Statement(m_db, uR"(
            INSERT INTO automation_action(rule_id, kind, activity, text, field, days, user_id, playbook_id)
            VALUES (:rule, :kind, :activity, :text, :field, :days, :user, :playbook))"_s)
            .bind("rule"_L1, id)
            .bind("kind"_L1, toKey(action.deed))
            .bind("activity"_L1, toKey(action.activity))
            .bind("text"_L1, action.text)
            .bind("field"_L1, action.field)
            .bind("days"_L1, action.days)
            .bind("user"_L1, action.user)
            .bind("playbook"_L1, action.playbook)
            .execute();
}

void AutomationRepository::remove(AutomationId id)
{
    Statement(m_db, u"DELETE FROM automation_rule WHERE id = :id"_s).bind("id"_L1, id).execute();
}

/// With the pipeline's name where there are several.
std::vector<std::pair<QString, QString>> AutomationRepository::stages() const
{
    return Statement(m_db, uR"(
        SELECT s.id, CASE WHEN (SELECT count(*) FROM pipeline) > 1 THEN p.name || ': ' || s.name ELSE s.name END
        FROM stage s JOIN pipeline p ON p.id = s.pipeline_id
        ORDER BY p.position, p.id, s.position, s.id)"_s)
        .all([](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
}

} // namespace crm
