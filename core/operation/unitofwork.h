#pragma once

#include "core/operation/changeset.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

namespace crm {

class Actor;
class ChangeHub;
class Clock;
class Connection;

/// What an operation says about itself.
struct OperationInfo
{
    QString kind = {}; ///< "customer.rename": the noun and the verb
    QJsonObject summary = {}; ///< what it was about, for the reader of the log: name, count, file
    bool changesNothing = false; ///< an act to be known of all the same; there is nothing to undo in it
    bool bulk = false; ///< created rows are told by ranges of ids
    qint64 reverts = 0; ///< the operation that is taken back
    QString event = {}; ///< kind of the owner events, where owners or pools change; default assign
    QString reason = {}; ///< of the owner events
};

/// One named operation: a transaction, an audit entry and an undo step in one.
/// Rolls back unless commit() was reached.
class UnitOfWork
{
public:
    UnitOfWork(const Connection &db, ChangeHub &hub, const Actor &actor, const Clock &clock,
               OperationInfo info);
    Q_DISABLE_COPY_MOVE(UnitOfWork)

    qint64 operation() const { return m_operation; }
    qint64 at() const { return m_at; } ///< the instant of everything in it

    /// Adds to what the log says.
    void note(const QString &key, const QJsonValue &value) { m_info.summary.insert(key, value); }

    /// The reason and the rule of the owner events that follow.
    void setOwnerEvent(const QString &event, const QString &reason, const QString &rule = {});

    /// Seals the entry, commits, announces once. Where nothing changed, nothing is recorded or announced,
    /// unless it was said before. Throws Unsettled where nobody can say whether it was kept.
    ChangeSet commit();

private:
    void insertEntry(const Actor &actor);
    void seal();
    void commitTransaction();
    bool changedAnything() const;

    const Connection &m_db;
    ChangeHub &m_hub;
    OperationInfo m_info;
    Transaction m_transaction;
    const QString m_uuid;
    qint64 m_operation = 0;
    qint64 m_at = 0;
    QHash<QString, qint64> m_lastIds; // in bulk: where the tables ended before
    QStringList m_pausedTriggers;
};

} // namespace crm
