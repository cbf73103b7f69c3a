#include "core/operation/unitofwork.h"

#include "core/base/clock.h"
#include "core/operation/actor.h"
#include "core/operation/chain.h"
#include "core/operation/changehub.h"
#include "core/operation/fate.h"
#include "core/operation/journal.h"
#include "core/operation/localjournal.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace crm {

UnitOfWork::UnitOfWork(const Connection &db, ChangeHub &hub, const Actor &actor, const Clock &clock,
                       OperationInfo info, std::span<const CommitGuard> guards, const LocalJournal *journal)
    : m_db(db)
    , m_hub(hub)
    , m_journal(journal)
    , m_info(std::move(info))
    , m_guards(guards)
    , m_transaction(db)
    , m_uuid(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_at(clock.now())
{
    insertEntry(actor);
    if (m_info.bulk) {
        m_lastIds = Journal::lastIds(m_db);
        if (!m_db.isTeamFile()) // there each change of the schema makes everybody read it again
            m_pausedTriggers = Journal::pauseInserts(m_db);
    }
    Statement(m_db, uR"(
        UPDATE journal_state
        SET operation = :operation, bulk = :bulk, operator_id = :operator, at = :at,
            event = :event, reason = :reason, rule = '')"_s)
        .bind("operation"_L1, m_operation)
        .bind("bulk"_L1, m_info.bulk)
        .bind("operator"_L1, actor.id())
        .bind("at"_L1, m_at)
        .bind("event"_L1, m_info.event.isEmpty() ? u"assign"_s : m_info.event)
        .bind("reason"_L1, m_info.reason)
        .execute();
}

void UnitOfWork::insertEntry(const Actor &actor)
{
    m_operation = Statement(m_db, uR"(
        INSERT INTO operation(uuid, kind, actor_id, actor, machine, at, reverts)
        VALUES (:uuid, :kind, :actor_id, :actor, :machine, :at, :reverts))"_s)
                      .bind("uuid"_L1, m_uuid)
                      .bind("kind"_L1, m_info.kind)
                      .bind("actor_id"_L1, actor.id())
                      .bind("actor"_L1, actor.name())
                      .bind("machine"_L1, actor.machine())
                      .bind("at"_L1, m_at)
                      .bind("reverts"_L1, m_info.reverts ? std::optional(m_info.reverts) : std::nullopt)
                      .execute()
                      .insertedId();
}

void UnitOfWork::setOwnerEvent(const QString &event, const QString &reason, const QString &rule)
{
    Statement(m_db, u"UPDATE journal_state SET event = :event, reason = :reason, rule = :rule"_s)
        .bind("event"_L1, event)
        .bind("reason"_L1, reason)
        .bind("rule"_L1, rule)
        .execute();
}

bool UnitOfWork::changedAnything() const
{
    return Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM journal WHERE operation = :operation)
            OR EXISTS (SELECT 1 FROM journal_range WHERE operation = :operation))"_s)
               .bind("operation"_L1, m_operation)
               .number()
        != 0;
}

void UnitOfWork::seal()
{
    Statement(m_db, u"UPDATE operation SET summary = :summary WHERE id = :id"_s)
        .bind("summary"_L1, QString::fromUtf8(QJsonDocument(m_info.summary).toJson(QJsonDocument::Compact)))
        .bind("id"_L1, m_operation)
        .execute();
    Chain::seal(m_db, m_operation);
    Journal::leave(m_db);
    Statement(m_db, u"UPDATE meta SET write_seq = write_seq + 1"_s).execute();
}

void UnitOfWork::commitTransaction()
{
    try {
        m_transaction.commit();
    } catch (const Unsettled &) {
        if (const auto fate = fateOf(m_db, m_uuid); fate != Unsettled::Fate::Saved)
            throw Unsettled(fate, m_uuid);
    }
}

void UnitOfWork::askGuards() const
{
    for (const auto &guard : m_guards)
        guard(*this);
}

ChangeSet UnitOfWork::commit()
{
    if (m_info.bulk) {
        Journal::resumeInserts(m_db, m_pausedTriggers);
        Journal::writeRanges(m_db, m_operation, m_lastIds);
    }
    if (!m_info.changesNothing && !changedAnything())
        return {}; // leaving the scope takes the empty entry back
    askGuards();
    const auto changes = Journal::changes(m_db, m_operation);
    seal();
    if (m_journal)
        m_journal->append(m_db, m_operation);
    commitTransaction();
    if (m_journal)
        m_journal->confirm(m_uuid, m_at);
    emit m_hub.changed(changes);
    return changes;
}

} // namespace crm
