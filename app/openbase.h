#pragma once

#include "core/session/workspace.h"
#include "ui/frame/search.h"
#include "ui/frame/topbar.h"

#include <QObject>

namespace crm::ui {
class MainWindow;
}

namespace crm {

class RecyclingAlerts;
class Settings;

/// A base that is open in the window: its workspace, wired to the frame around the pages.
class OpenBase : public QObject
{
    Q_OBJECT

public:
    OpenBase(const QString &path, const QString &backupRoot, ui::MainWindow &window);
    ~OpenBase() override;

    const QString &path() const { return m_workspace.path(); }
    /// Looks after the file in the background: a check and a backup where they are due.
    void maintain();
    /// Recycles when it is time, and warns of it.
    void watchRecycling(Settings &settings);

signals:
    void opened();
    void failed(const QString &message);

private:
    /// Makes a backup in the background when the file is closed, if it was changed.
    struct SaveOnClose
    {
        SessionOptions options = {};
        bool wanted = false;

        ~SaveOnClose();
    };

    void show();
    void refresh(const ChangeSet &changes);
    void readUndo();
    void takeBack(bool redo);
    void tellOfDrafts();
    void offerTheRest(qint64 operation, int count, const QString &obstacles);
    void told(const UndoOutcome &outcome, qint64 operation, const QString &what);
    void search(const QString &text, ui::SearchAnswer answer);
    void showStatus(qint64 lastBackup);

    ui::MainWindow &m_window;
    SaveOnClose m_saveOnClose; ///< before the workspace, so that it ends after that
    Workspace m_workspace;
    std::unique_ptr<RecyclingAlerts> m_alerts;
    std::optional<LogEntry> m_undo;
    std::optional<LogEntry> m_redo;
};

} // namespace crm
