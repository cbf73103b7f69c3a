#pragma once

#include "core/session/recyclingwatch.h"
#include "ui/pool/warningmemory.h"

#include <QSystemTrayIcon>

class QMenu;

namespace crm::ui {
class MainWindow;
}

namespace crm {

class Settings;

/// Tells of recycling: on the desktop where it can show messages, else in the window. A warning can be put
/// off for an hour or until the next morning, also over a restart.
class RecyclingAlerts : public QObject
{
    Q_OBJECT

public:
    RecyclingAlerts(Workspace &workspace, Settings &settings, ui::MainWindow &window);
    ~RecyclingAlerts() override;

private:
    void recycled(const RecycleOutcome &outcome);
    void warned(const std::vector<RecycleWarning> &warnings);
    void tell(const std::vector<RecycleWarning> &warnings);
    void showThem();
    void snooze(qint64 until);
    qint64 tomorrowMorning() const;

    Workspace &m_workspace;
    ui::MainWindow &m_window;
    ui::WarningMemory m_memory;
    RecyclingWatch m_watch;
    QSystemTrayIcon m_tray;
    std::unique_ptr<QMenu> m_menu;
    std::vector<RecycleWarning> m_told; ///< the last ones
};

} // namespace crm
