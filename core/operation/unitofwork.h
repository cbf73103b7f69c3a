#pragma once

#include "core/operation/changeset.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

#include <functional>
#include <span>

namespace crm {

class Actor;
class ChangeHub;
class Clock;
class Connection;
class LocalJournal;

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

class UnitOfWork;

/// Looks at what an operation has done before it is committed, and throws where that may not be.
using CommitGuard = std::function<void(const UnitOfWork &)>;

/// One named operation: a transaction, an audit entry and an undo step in one.
/// Rolls back unless commit() was reached.
class UnitOfWork
{
public:
    /// `journal` is where the changes are kept on this machine besides; null for nowhere.
    UnitOfWork(const Connection &db, ChangeHub &hub, const Actor &actor, const Clock &clock,
               OperationInfo info, std::span<const CommitGuard> guards = {},
               const LocalJournal *journal = nullptr);
    Q_DISABLE_COPY_MOVE(UnitOfWork)

    qint64 operation() const { return m_operation; }
    const QString &kind() const { return m_info.kind; }
    qint64 at() const { return m_at; } ///< the instant of everything in it
    bool isUndo() const { return m_info.reverts != 0; } ///< or a redo

    /// Adds to what the log says.
    void note(const QString &key, const QJsonValue &value) { m_info.summary.insert(key, value); }

    /// The reason and the rule of the owner events that follow.
    void setOwnerEvent(const QString &event, const QString &reason, const QString &rule = {});

    /// Asks the guards what they would say of what was done so far. Throws as they do.
    void askGuards() const;

    /// Seals the entry, commits, announces once. Where nothing changed, nothing is recorded or announced,
    /// unless it was said before. Where the disk or the network fails in the middle of the COMMIT, looks
    /// whether it happened, and goes on where it did; throws Unsettled where it did not, or nobody can say.
    ChangeSet commit();

private:
    void insertEntry(const Actor &actor);
    void seal();
    void commitTransaction();
    bool changedAnything() const;

    const Connection &m_db;
    ChangeHub &m_hub;
    const LocalJournal *m_journal;
    OperationInfo m_info;
    std::span<const CommitGuard> m_guards;
    Transaction m_transaction;
    const QString m_uuid;
    qint64 m_operation = 0;
    qint64 m_at = 0;
    QHash<QString, qint64> m_lastIds; // in bulk: where the tables ended before
    QStringList m_pausedTriggers;
};

} // namespace crm
