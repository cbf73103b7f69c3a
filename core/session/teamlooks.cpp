#include "core/session/teamlooks.h"

namespace crm {

TeamLooks::TeamLooks()
{
    m_threads.setMaxThreadCount(1);
}

void TeamLooks::setTeam(const std::shared_ptr<TeamFile> &team)
{
    const std::lock_guard guard(m_mutex);
    m_team = team;
}

TeamState TeamLooks::stateOf(const QString &path) const
{
    std::shared_ptr<TeamFile> team;
    {
        const std::lock_guard guard(m_mutex);
        team = m_team.lock();
    }
    return teamStateOf(path, team.get());
}

void TeamLooks::stop()
{
    m_threads.clear();
    m_threads.waitForDone();
}

} // namespace crm
