#include "core/session/teamservice.h"

#include "core/storage/team/localcopy.h"
#include "core/storage/team/teamfile.h"

namespace crm {
namespace {

constexpr qint64 kHour = 3'600'000;

} // namespace

TeamService::TeamService(Operations &operations)
    : m_operations(operations)
{
}

void TeamService::join()
{
    if (auto *team = m_operations.team())
        team->join();
}

std::vector<OnlinePerson> TeamService::online() const
{
    std::vector<OnlinePerson> people;
    if (!isTeamFile())
        return people;
    const SideFile file(m_operations.db().path());
    const auto peers =
        m_operations.team() ? m_operations.team()->online() : Peers(file, TeamFile::kBeat).online();
    for (const auto &peer : peers)
        people.push_back({peer.user, peer.machine, peer.since, peer.isSelf});
    return people;
}

QString TeamService::writer() const
{
    return m_operations.team() ? m_operations.team()->writer() : QString();
}

QString TeamService::whyReadOnly() const
{
    return m_operations.team() ? m_operations.team()->whyReadOnly() : QString();
}

bool TeamService::refreshLocalCopy() const
{
    return LocalCopy(m_operations.db().path()).refresh(m_operations.db());
}

bool TeamService::isLocalCopyDue() const
{
    return m_operations.team() && !m_operations.team()->volume().isLocal()
        && LocalCopy(m_operations.db().path()).isOlderThan(kHour, m_operations.clock().now());
}

} // namespace crm
