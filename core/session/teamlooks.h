#pragma once

#include "core/session/teamservice.h"

#include <QThreadPool>

#include <memory>
#include <mutex>

namespace crm {

/// Looks how it stands with a team's file, on a thread of its own: a drive that does not answer keeps only
/// the next such look waiting.
class TeamLooks
{
public:
    TeamLooks();

    QThreadPool &threads() { return m_threads; }
    /// Whose file it is from now on, which is the writing session's; told from its thread.
    void setTeam(const std::shared_ptr<TeamFile> &team);
    TeamState stateOf(const QString &path) const;
    /// Drops the looks that wait, and waits for the one that does not.
    void stop();

private:
    QThreadPool m_threads;
    mutable std::mutex m_mutex;
    std::weak_ptr<TeamFile> m_team;
};

} // namespace crm
