#pragma once

#include "core/base/outcome.h"
#include "core/base/turn.h"
#include "core/base/unsettled.h"
#include "core/directory/directory.h"
#include "core/security/user.h"
#include "core/session/session.h"
#include "core/session/teamservice.h"

#include <QPointer>
#include <QScopeGuard>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <mutex>

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
    std::shared_ptr<Turn> write(QObject *receiver, Work work, Done done)
    {
        auto turn = newTurn();
        auto inTurn = [this, turn, work = std::move(work)] {
            const auto over = qScopeGuard([&turn] { turn->begin(); }); // it may have found nothing to write
            try {
                requireWhole();
                const TurnOfSession scope(requireOpen(m_writer), turn);
                const auto refused = qScopeGuard([this] { noteRefusals(); });
                return work(*m_writer.session);
            } catch (const Unsettled &doubt) {
                settle(doubt);
            }
        };
        post(m_writer, receiver, std::move(inTurn), std::move(done));
        return turn;
    }

    /// The same on the reading thread.
    template <typename Work, typename Done>
    void read(QObject *receiver, Work work, Done done)
    {
        auto onSession = [this, work = std::move(work)] {
            const auto refused = qScopeGuard([this] { tellRefusals(m_reader.session.get()); });
            return work(requireOpen(m_reader));
        };
        post(m_reader, receiver, std::move(onSession), std::move(done));
    }

    /// The same on a session and a thread of its own: for what takes seconds, and may hold up neither pages
    /// nor operations. In no particular order.
    template <typename Work, typename Done>
    void aside(QObject *receiver, Work work, Done done)
    {
        auto options = m_options;
        options.path = m_access.path;
        options.access = m_access.access;
        options.facts = m_facts;
        m_aside.start([this, options = std::move(options), open = m_open, guard = QPointer(receiver),
                       work = std::move(work), done = std::move(done)] {
            auto outcome = attempt([&] {
                requireOpen(open);
                Session session(options);
                const auto refused = qScopeGuard([this, &session] { tellRefusals(&session); });
                return work(session);
            });
            QMetaObject::invokeMethod(this, [guard, done, outcome = std::move(outcome)] {
                if (guard)
                    done(outcome);
            });
        });
    }

    /// The list of customers in memory. Only while the base is open; loads in stages after that.
    const Directory &directory() const { return *m_directory; }

    /// Asks the list of customers on another thread, and hands the DirectoryView to `done` on this one.
    template <typename Done>
    void query(QObject *receiver, DirectoryQuery query, Done done)
    {
        query.visibility = m_visibility;
        m_queries.start([this, query = std::move(query), guard = QPointer(receiver), done = std::move(done)] {
            auto view = m_directory->query(query);
            QMetaObject::invokeMethod(this, [guard, done, view = std::move(view)] {
                if (guard)
                    done(view);
            });
        });
    }

    /// The same beside a list that shows `before`: as one types, only what was found needs to be looked at
    /// again.
    template <typename Done>
    void refine(QObject *receiver, DirectoryView before, DirectoryQuery query, Done done)
    {
        query.visibility = m_visibility;
        m_queries.start([this, before = std::move(before), query = std::move(query),
                         guard = QPointer(receiver), done = std::move(done)] {
            auto view = m_directory->refine(before, query);
            QMetaObject::invokeMethod(this, [guard, done, view = std::move(view)] {
                if (guard)
                    done(view);
            });
        });
    }

    /// Asks on another thread how it stands with the file, and hands the TeamState to `done` on this one. A
    /// drive that does not answer keeps only the next such question waiting.
    template <typename Done>
    void askTeam(QObject *receiver, Done done)
    {
        m_teamLooks.start([this, guard = QPointer(receiver), done = std::move(done)] {
            QMetaObject::invokeMethod(this, [guard, done, state = teamState()] {
                if (guard)
                    done(state);
            });
        });
    }

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
    /// A session and the thread on which it is made, used and deleted.
    struct Side
    {
        QThread thread;
        QObject *worker = nullptr;
        std::unique_ptr<Session> session;
    };

    /// While it lives, a session works for one write.
    class TurnOfSession
    {
    public:
        TurnOfSession(Session &session, std::shared_ptr<Turn> turn);
        ~TurnOfSession();
        Q_DISABLE_COPY_MOVE(TurnOfSession)

    private:
        Operations &m_operations;
    };

    template <typename Work, typename Done>
    void post(Side &side, QObject *receiver, Work work, Done done)
    {
        QMetaObject::invokeMethod(
            side.worker, [this, guard = QPointer(receiver), work = std::move(work), done = std::move(done)] {
                auto outcome = attempt(work);
                QMetaObject::invokeMethod(this, [guard, done, outcome = std::move(outcome)] {
                    if (guard)
                        done(outcome);
                });
            });
    }

    std::shared_ptr<Turn> newTurn();
    void watchTurns();
    Session &requireOpen(Side &side);
    static void requireOpen(bool open);
    void requireWhole() const;
    void start(Side &side, const QString &name);
    void stop(Side &side);
    void makeWriter(const BaseAccess &access);
    TeamState teamState() const;
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
    Side m_writer;
    Side m_reader;
    std::shared_ptr<FactSource> m_facts; ///< from when the base is open
    std::unique_ptr<Directory> m_directory;
    Visibility m_visibility; ///< of the person at work
    Directory::Recycling m_recycling; ///< as it was when the base was opened
    QThreadPool m_queries;
    QThreadPool m_aside;
    std::vector<std::shared_ptr<Turn>> m_turns; ///< of writes that may not have begun yet, oldest first
    QTimer m_turnWatch;
    bool m_toldOfWaiting = false;
    QTimer *m_looks = nullptr; ///< lives on the writing thread: looks for operations in doubt
    QThreadPool m_teamLooks;
    mutable std::mutex m_teamMutex;
    std::weak_ptr<TeamFile> m_team; ///< of the writing session
    QString m_refusal; ///< of the writing thread: why nothing is written any more
    QStringList m_inDoubt; ///< of the writing thread: operations that may be in the file
    QTimer *m_poll = nullptr; ///< lives on the reading thread
    qint64 m_dataVersion = 0; ///< as the reading session saw it last
    bool m_isLost = false; ///< told, and not back yet
    qint64 m_lastSeen = 0; ///< the newest operation that the reading session knows
    QSet<qint64> m_own; ///< operations of this workspace that are announced, and not yet found in the file
    qint64 m_readFrom = 0; ///< the operations after this one ...
    qint64 m_readTo = 0; ///< ... and up to this one were found in the file, and announced
};

} // namespace crm
