#pragma once

#include "ui/activity/remindermemory.h"
#include "ui/common/noticebars.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QVariantMap>

namespace crm {
class Workspace;
struct ChangeSet;
} // namespace crm

namespace crm::ui {

/// Reminds the one at work of what is planned when it is due: on the desktop where it can show messages, and
/// as a bar in the window that stays until somebody has seen it. It can be put off, also over a restart.
class DueAlerts : public QObject
{
    Q_OBJECT

public:
    DueAlerts(Workspace &workspace, Settings &settings, const QIcon &icon);

    /// By itself it looks every minute.
    void look();
    QList<Notice> notices() const;
    /// A button of the notice, or its cross.
    void act(const QString &key);
    void close(const QString &key);

signals:
    void noticesChanged();
    /// The customer, or the day where there are several.
    void wanted(const QString &page, const QVariantMap &state);

private:
    void heed(const ChangeSet &changes);
    void present(const std::vector<CalendarEntry> &entries);
    void tell(const std::vector<CalendarEntry> &entries);
    void drop(const std::vector<CalendarEntry> &due);
    void showThem();
    void snooze(qint64 until);
    void forget();
    QString textOf(const std::vector<CalendarEntry> &entries) const;
    QDateTime now() const; ///< in the base's zone

    Workspace &m_workspace;
    ReminderMemory m_memory;
    QSystemTrayIcon m_tray;
    QTimer m_minute;
    std::vector<CalendarEntry> m_told; ///< that the notice is about
    bool m_isAsking = false;
};

} // namespace crm::ui
