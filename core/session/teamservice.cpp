#include "core/session/teamservice.h"

#include "core/base/outcome.h"
#include "core/storage/team/localcopy.h"
#include "core/storage/team/teamfile.h"

#include <QFileInfo>

namespace crm {
namespace {

constexpr qint64 kHour = 3'600'000;

std::vector<OnlinePerson> peopleOf(const std::vector<Peer> &peers)
{
    std::vector<OnlinePerson> people;
    for (const auto &peer : peers)
        people.push_back({peer.user, peer.machine, peer.since, peer.isSelf});
    return people;
}

} // namespace

TeamState teamStateOf(const QString &path, const TeamFile *team)
{
    TeamState state{.isThere = QFileInfo::exists(path)};
    if (!team)
        return state;
    attempt([&] { // a drive that is away has nobody online
        state.whyReadOnly = team->whyReadOnly();
        state.writer = team->writer();
        state.online = peopleOf(team->online());
        return true;
    });
    return state;
}

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
    if (!isTeamFile())
        return {};
    if (m_operations.team())
        return peopleOf(m_operations.team()->online());
    const SideFile file(m_operations.db().path());
    return peopleOf(Peers(file, TeamFile::kBeat).online());
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
