#pragma once

#include "core/base/outcome.h"
#include "core/base/unsettled.h"
#include "core/directory/directory.h"
#include "core/security/user.h"
#include "core/session/session.h"
#include "core/session/sessionthread.h"
#include "core/session/teamlooks.h"
#include "core/session/waitingturns.h"
#include "core/session/workspacewatch.h"

#include <QPointer>
#include <QThreadPool>

namespace crm {

/// What a front end works with: one session that reads and one that performs the operations, each on a thread
/// of its own, and one hub that announces every change, whoever made it. No SQL runs on the thread that owns
/// a workspace.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens in the background; `opened` or `failed` follows.
    explicit Workspace(SessionOptions options);
    ~Workspace() override;

    ChangeHub &hub() { return m_hub; }
    const QString &path() const { return m_options.path; }
    bool isOpen() const { return m_open; }
    const BaseAccess &access() const { return m_access; }
    /// The file was found to be damaged: from now on every write is refused, and what is opened aside reads.
    void setDamaged(const QStringList &problems);
    void noteBackup() { emit backedUp(); }
    const User &user() const { return m_user; } ///< who works here; known once it is open
    /// What they may and see now; pages show accordingly, and the core refuses all the same.
    const RoleRights &rights() const { return m_rights; }
    bool may(Permission permission) const { return m_rights.permissions.contains(permission); }
    const Clock &clock() const { return *m_options.clock; }

    /// Runs `work(Session &)` on the writing thread and hands its Outcome to `done` on this one, unless
    /// `receiver` is gone by then. Operations are performed in the order in which they are handed in. The
    /// Turn tells how long this one waits, and cancels it as long as it does; its Outcome is Cancelled then.
    template <typename Work, typename Done>
    std::shared_ptr<Turn> write(QObject *receiver, Work work, Done done);

    /// The same on the reading thread.
    template <typename Work, typename Done>
    void read(QObject *receiver, Work work, Done done);

    /// The same on a session and a thread of its own: for what takes seconds, and may hold up neither pages
    /// nor operations. In no particular order.
    template <typename Work, typename Done>
    void aside(QObject *receiver, Work work, Done done);

    /// The list of customers in memory. Only while the base is open; loads in stages after that.
    const Directory &directory() const { return *m_directory; }

    /// Asks the list of customers on another thread, and hands the DirectoryView to `done` on this one.
    template <typename Done>
    void query(QObject *receiver, DirectoryQuery query, Done done);

    /// The same where a list shows `before`: as one types, only what was found is looked at again.
    template <typename Done>
    void refine(QObject *receiver, DirectoryView before, DirectoryQuery query, Done done);

    /// Asks on another thread how it stands with the file, and hands the TeamState to `done` on this one.
    template <typename Done>
    void askTeam(QObject *receiver, Done done);

signals:
    void opened();
    void failed(const QString &message);
    /// A backup was made by hand; that of other occasions comes with the change that follows it.
    void backedUp();
    /// See setDamaged(); access() says what is wrong.
    void damageFound();
    /// The list of customers has news: a stage of loading, or changes. Ask it again.
    void directoryChanged();
    /// The file was renamed, moved, replaced, or put back to an older state while it is open, or its drive is
    /// away: what pages show is not what lies there. Once; and with an empty message once it is back.
    void fileLost(const QString &message);
    /// The person at work may do or see other things than before; rights() tells.
    void rightsChanged();
    /// The list of customers could not be read, or not again.
    void directoryFailed(const QString &message);
    /// A write has been waiting for over half a second: every quarter of one until it begins or is cancelled,
    /// then once with 0. `heldUp`: another process is writing, `by` whom if that is known; else earlier
    /// writes of this one are.
    void waiting(qint64 milliseconds, bool heldUp, const crm::Turn::Holder &by);
    /// What became of a write that had ended as Unsettled with Fate::Unknown.
    void settled(const QString &operation, bool saved);

private:
    /// From any thread: `done(answer)` on this one, unless the receiver is gone by then.
    template <typename Done, typename Answer>
    void hand(const QPointer<QObject> &receiver, const Done &done, Answer answer);
    template <typename Work, typename Done>
    void post(SessionThread &side, QObject *receiver, Work work, Done done);

    Session &requireOpen(SessionThread &side);
    static void requireOpen(bool open);
    void requireWhole() const;
    void start(SessionThread &side, const QString &name);
    void stop(SessionThread &side);
    void makeWriter(const BaseAccess &access);
    void reopenWriter();
    [[noreturn]] void settle(const Unsettled &doubt);
    Unsettled::Fate fateOf(const QString &operation);
    void lookAgain();
    void openWriter();
    void openReader();
    void watchOthers();
    bool hasTheFile();
    void announceOwn(const ChangeSet &changes);
    void announceRead(const std::vector<ChangeSet> &news);
    void updateDirectory(const ChangeSet &changes);
    void updateRecycling();
    static Directory::Recycling recyclingOf(Session &session);
    void updateVisibility();
    void updateRights();
    void noteRefusals();
    void tellRefusals(Session *reader);

    SessionOptions m_options;
    BaseAccess m_access;
    User m_user;
    RoleRights m_rights;
    bool m_open = false;
    ChangeHub m_hub;
    SessionThread m_writer;
    SessionThread m_reader;
    std::shared_ptr<FactSource> m_facts; ///< from when the base is open
    std::unique_ptr<Directory> m_directory;
    Visibility m_visibility; ///< of the person at work
    Directory::Recycling m_recycling; ///< as it was when the base was opened
    QThreadPool m_queries;
    QThreadPool m_aside;
    WaitingTurns m_turns;
    TeamLooks m_team;
    WriterDoubts m_doubts; ///< of the writing thread
    FileNews m_news; ///< of the reading thread
    Announced m_announced;
};

} // namespace crm

#include "core/session/workspacecalls.h"
