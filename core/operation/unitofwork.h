#pragma once

#include "core/operation/changeset.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

namespace crm {

class Actor;
class ChangeHub;
class Clock;
class Connection;
class LocalJournal;

/// It cannot be seen now whether an operation was saved; find it later by its uuid (isRecorded()).
class OutcomeUnknown : public Error
{
public:
    explicit OutcomeUnknown(QString uuid);

    const QString &uuid() const { return m_uuid; }
    std::shared_ptr<const Error> shared() const override { return std::make_shared<OutcomeUnknown>(*this); }

private:
    QString m_uuid;
};

/// Whether an operation is in the file, asked anew by a connection of its own. Throws Error::Code::Storage
/// where the file does not answer.
bool isRecorded(const QString &path, const QString &uuid);

/// What an operation says about itself.
struct OperationInfo
{
    QString kind = {}; ///< "customer.rename": the noun and the verb
    QJsonObject summary = {}; ///< what it was about, for the reader of the log: name, count, file
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
    /// `journal` is where the changes are kept on this machine besides; null for nowhere.
    UnitOfWork(const Connection &db, ChangeHub &hub, const Actor &actor, const Clock &clock,
               OperationInfo info, const LocalJournal *journal = nullptr);
    Q_DISABLE_COPY_MOVE(UnitOfWork)

    qint64 operation() const { return m_operation; }
    qint64 at() const { return m_at; } ///< the instant of everything in it

    /// Adds to what the log says.
    void note(const QString &key, const QJsonValue &value) { m_info.summary.insert(key, value); }

    /// The reason and the rule of the owner events that follow.
    void setOwnerEvent(const QString &event, const QString &reason, const QString &rule = {});

    /// Seals the entry, commits, announces once. Where nothing changed, nothing is recorded or announced.
    /// Where the disk or the network fails in the middle, looks whether it happened; throws OutcomeUnknown
    /// where that cannot be seen either.
    ChangeSet commit();

private:
    void insertEntry(const Actor &actor);
    void seal();
    void commitOnce();
    bool changedAnything() const;

    const Connection &m_db;
    ChangeHub &m_hub;
    const LocalJournal *m_journal;
    const QString m_uuid;
    OperationInfo m_info;
    Transaction m_transaction;
    qint64 m_operation = 0;
    qint64 m_at = 0;
    QHash<QString, qint64> m_lastIds; // in bulk: where the tables ended before
    QStringList m_pausedTriggers;
};

} // namespace crm
