#pragma once

#include "core/operation/operations.h"
#include "core/operation/reapply.h"

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

/// How it stands with a team's file; all of it may change at any time.
struct TeamState
{
    bool isThere = true; ///< a file lies where the base lay
    QString whyReadOnly = {}; ///< with the remedy; empty where all is well
    QString writer = {}; ///< who saves now, for people
    std::vector<OnlinePerson> online = {}; ///< oneself included; nobody for a file of one machine
};

/// `team` is what the session that writes has of the file, or null. May be called on any thread.
TeamState teamStateOf(const QString &path, const TeamFile *team);

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

    /// What this person did on this machine, was told is saved, and is not in the file: the team went back to
    /// a backup. Oldest first.
    std::vector<KeptOperation> missing() const { return Reapply(m_operations).missing(); }
    /// What reapply() would come to, changing nothing.
    ReapplyOutcome previewReapply() { return Reapply(m_operations).preview(); }
    /// Makes all of it again, where nobody changed it since.
    ReapplyOutcome reapply() { return Reapply(m_operations).run(); }

    /// Brings the copy for the days without a network up to date, a piece at a time; false where colleagues
    /// wrote so much that it is left for later. Throws Storage.
    bool refreshLocalCopy() const;
    /// The copy is older than an hour, and the file lies on another machine.
    bool isLocalCopyDue() const;

private:
    Operations &m_operations;
};

} // namespace crm
