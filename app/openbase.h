#pragma once

#include "app/incomingcalls.h"
#include "core/operation/undoservice.h"
#include "core/session/workspace.h"
#include "ui/frame/topbar.h"
#include "ui/search/globalsearch.h"
#include "ui/sharing/sharedfile.h"

#include <QObject>

namespace crm::ui {
class DueAlerts;
class FolderWatch;
class ReceivedAlerts;
class RecyclingAlerts;
class MainWindow;
} // namespace crm::ui

namespace crm {

class RulesAtWork;
class Settings;

/// A base that is open in the window: its workspace, wired to the frame around the pages.
class OpenBase : public QObject
{
    Q_OBJECT

public:
    /// `options`: who works, signed in where that is needed. `page`: the one to begin with; empty for Today
    /// where something is due, and for the customers elsewhere.
    OpenBase(const SessionOptions &options, const QString &page, ui::MainWindow &window);
    ~OpenBase() override;

    const QString &path() const { return m_workspace.path(); }
    const SessionOptions &options() const { return m_saveOnClose.options; }
    /// Looks after the file in the background: a check and a backup where they are due.
    void maintain();
    /// Leaves out the backup that is otherwise made when it is closed.
    void closeWithoutBackup() { m_saveOnClose.wanted = false; }
    /// Recycles when it is time, and warns of it; offers the sheets that come into the watched folder.
    void watch(Settings &settings);
    /// A telephone says that somebody calls.
    void takeCall(const QString &number);

signals:
    void opened();
    /// It is to be closed and opened again.
    void reopenWanted();
    void failed(const QString &message);

private:
    /// Makes a backup in the background when the file is closed, if it was changed.
    struct SaveOnClose
    {
        SessionOptions options = {};
        bool wanted = false;

        ~SaveOnClose();
    };

    struct Maintenance;
    static Maintenance lookAfter(const SessionOptions &options, bool wasRecovered);
    void maintained(const Outcome<Maintenance> &result);
    void chooseFirst();
    void show(const QString &first);
    void refresh(const ChangeSet &changes);
    void readUndo();
    void compareClocks();
    void takeBack(bool redo);
    void tellOfDrafts();
    void tellOfDamage();
    void offerTheRest(qint64 operation, int count, const QString &obstacles);
    void told(const UndoOutcome &outcome, qint64 operation, const QString &what);
    void readBackup();
    void watchSharing();
    void offerMissing();
    void tellReapplied(const ReapplyOutcome &outcome);
    void refreshCopy();
    void showStatus();
    void showNotices();

    ui::MainWindow &m_window;
    const QString m_page;
    SaveOnClose m_saveOnClose; ///< before the workspace, so that it ends after that
    Workspace m_workspace;
    ui::GlobalSearch m_search{m_workspace};
    IncomingCalls m_calls;
    qint64 m_lastBackup = 0;
    QTimeZone m_zone; ///< the base's, in which the other pages tell the time, too
    std::unique_ptr<ui::SharedFile> m_shared; ///< once it is open
    std::unique_ptr<ui::RecyclingAlerts> m_alerts;
    std::unique_ptr<ui::ReceivedAlerts> m_received;
    std::unique_ptr<ui::DueAlerts> m_due;
    std::unique_ptr<RulesAtWork> m_rules;
    std::unique_ptr<ui::FolderWatch> m_folder;
    std::optional<LogEntry> m_undo;
    std::optional<LogEntry> m_redo;
    bool m_clockDoubted = false; ///< and told
};

} // namespace crm
