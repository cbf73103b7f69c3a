#pragma once

#include "core/operation/operations.h"

namespace crm {

/// Somebody who has the team's file open.
struct OnlinePerson
{
    QString user = {};
    QString machine = {};
    qint64 seen = 0; ///< instant of the last sign of life, by that machine's clock
    bool isSelf = false;

    friend bool operator==(const OnlinePerson &, const OnlinePerson &) = default;
};

/// The file as one to which several machines write: who is there, who writes, what is known of a write that
/// was cut off.
class TeamService
{
public:
    explicit TeamService(Operations &operations);

    bool isTeamFile() const { return m_operations.db().isTeamFile(); }
    /// Appears among those who are online. The first write does it too.
    void join();
    /// Oneself included once one has joined; nobody for a file of one machine.
    std::vector<OnlinePerson> online() const;
    /// Who writes now, for people; empty where nobody does.
    QString writer() const;
    /// Why nothing may be written any more, with the remedy; empty where all is well. May change at any time.
    QString whyReadOnly() const;
    /// What became of an operation whose outcome was unknown. Throws Storage as long as the file does not
    /// answer.
    bool isSaved(const QString &operationUuid) const;

private:
    Operations &m_operations;
};

} // namespace crm
