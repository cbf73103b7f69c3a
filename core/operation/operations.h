#pragma once

#include "core/base/clock.h"
#include "core/operation/actor.h"
#include "core/operation/changehub.h"
#include "core/operation/localjournal.h"
#include "core/operation/unitofwork.h"
#include "core/storage/connection.h"

#include <memory>

namespace crm {

class TeamFile;

/// An open base, the person working on it, and the way to change it. On one thread.
class Operations
{
public:
    /// The base must have been found to be ours (prepareBase).
    Operations(const QString &path, Connection::Access access, std::shared_ptr<const Clock> clock);

    const Connection &db() const { return m_db; }
    const Clock &clock() const { return *m_clock; }
    const Actor &actor() const { return m_actor; }
    void setActor(Actor actor);
    ChangeHub &hub() { return m_hub; }
    /// What of the file is to be read on the actor's behalf; see Connection::setViews(). `isRestricted`: the
    /// role of the actor keeps records or fields back, besides what pools do until somebody claims.
    void setViews(const QByteArray &script, bool isRestricted)
    {
        m_db.setViews(script);
        m_isRestricted = isRestricted;
    }
    bool isRestricted() const { return m_isRestricted; }
    /// The write for which this works now; see Connection::setTurn().
    void setTurn(std::shared_ptr<Turn> turn) { m_db.setTurn(std::move(turn)); }

    /// What the session shares with other machines; null for a file of one machine.
    TeamFile *team() const { return m_team.get(); }
    /// The same for other threads to ask.
    std::shared_ptr<TeamFile> sharedTeam() const { return m_team; }
    /// Where the changes of a team's file are kept on this machine besides.
    void setLocalJournal(const QString &folder) { m_journal = LocalJournal(folder); }
    const LocalJournal &localJournal() const { return m_journal; }

    /// The calendar day in the team's time zone.
    QDate today() const { return m_clock->today(zone()); }
    QTimeZone zone() const;
    QString currency() const; ///< ISO 4217, of amounts that name none

    /// Asked before every commit from now on.
    void addGuard(CommitGuard guard) { m_guards.push_back(std::move(guard)); }

    [[nodiscard]] UnitOfWork begin(const QString &kind, const QJsonObject &summary = {});
    [[nodiscard]] UnitOfWork begin(OperationInfo info);

private:
    Connection m_db;
    std::shared_ptr<const Clock> m_clock;
    Actor m_actor = Actor::system();
    bool m_isRestricted = false;
    std::shared_ptr<TeamFile> m_team;
    LocalJournal m_journal;
    ChangeHub m_hub;
    std::vector<CommitGuard> m_guards;
};

} // namespace crm
