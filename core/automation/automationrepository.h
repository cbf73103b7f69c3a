#pragma once

#include "core/automation/automation.h"

namespace crm {

class Connection;

/// The SQL of tables `automation_rule`, `automation_action` and `automation_firing`, and of what rules ask
/// the file for.
class AutomationRepository
{
public:
    explicit AutomationRepository(const Connection &db);

    std::vector<AutomationRule> all() const; ///< by name
    std::optional<AutomationRule> find(AutomationId id) const;
    std::optional<AutomationRule> findByName(const QString &name) const;
    AutomationId insert(const AutomationRule &rule, qint64 createdAt);
    /// False where it has changed since its rev was read.
    bool update(const AutomationRule &rule);
    void remove(AutomationId id);

    /// Ids and names, in the order of pipelines.
    std::vector<std::pair<QString, QString>> stages() const;

    qint64 newestOperation() const;
    /// Those that are no undo and no redo, in their order.
    std::vector<qint64> operationsAfter(qint64 operation, int limit) const;
    /// Of those the ones in a time that touched a table, the newest first.
    std::vector<qint64> operationsWithin(qint64 from, qint64 until, const QString &table, int limit) const;
    qint64 instantOf(qint64 operation) const;
    /// What an operation made in bulk of customers, opportunities, orders and complaints.
    std::vector<AutomationHappening> createdInBulk(qint64 operation, int limit) const;

    /// Who has an owner and was contacted, ordered or came to the owner at that instant or day, and not again
    /// before the next one: with it, where there is one.
    struct Silence
    {
        qint64 customer = 0;
        qint64 since = 0; ///< instant
        std::optional<qint64> until = {};
    };
    /// Silences that began within a time.
    std::vector<Silence> silences(AutomationEvent event, qint64 from, qint64 until,
                                  const QTimeZone &zone) const;
    /// Of these the ones that last; far cheaper.
    std::vector<Silence> lasting(AutomationEvent event, qint64 from, qint64 until,
                                 const QTimeZone &zone) const;
    struct Born
    {
        qint64 customer = 0;
        QString person = {}; ///< of a contact its name
        QString birthday = {};
        QString calendar = {};
    };
    std::vector<Born> birthdays() const; ///< of customers with an owner
    std::vector<AutomationHappening> contractsEnding(QDate from, QDate until) const; ///< `after`: the day

    /// What led to an operation, the latest first; empty where a person did it.
    std::vector<AutomationLink> chain(qint64 operation) const;
    /// False where the rule fired for that customer and occasion before.
    bool record(const AutomationFiring &firing);
    bool hasFired(AutomationId rule, CustomerId customer, const QString &occasion) const;
    /// Newest first.
    std::vector<AutomationFiring> log(AutomationId rule, int limit, std::optional<qint64> before) const;
    std::optional<AutomationFiring> firing(qint64 id) const;
    /// What had been held goes on: under another name it can be held again.
    void letGo(qint64 firing);

    void setField(CustomerId customer, const QString &field, const QString &value);
    void addTag(CustomerId customer, const QString &tag);
    void removeTag(CustomerId customer, const QString &tag);

private:
    void writeActions(const AutomationRule &rule, AutomationId id);

    const Connection &m_db;
};

} // namespace crm
