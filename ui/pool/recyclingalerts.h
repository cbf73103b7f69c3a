#pragma once

#include "core/session/recyclingwatch.h"
#include "ui/common/noticebars.h"
#include "ui/pool/warningmemory.h"

#include <QSystemTrayIcon>

class QMenu;

namespace crm {
class Settings;
}

namespace crm::ui {

/// Tells of recycling: on the desktop where it can show messages, and as a bar in the window that stays until
/// somebody has seen it. A warning can be put off for an hour or until the next morning, also over a restart.
class RecyclingAlerts : public QObject
{
    Q_OBJECT

public:
    RecyclingAlerts(Workspace &workspace, Settings &settings, const QIcon &icon);
    ~RecyclingAlerts() override;

    /// Looks now; by itself it does so at the start and every hour.
    void look() { m_watch.look(); }
    QList<Notice> notices() const;
    /// A button of one of the notices, or its cross.
    void act(const QString &key);
    void close(const QString &key);

signals:
    void noticesChanged();
    void said(const QString &text, bool undoable);
    /// The customers that are about to go.
    void wanted(const QString &page, const QVariantMap &state);

private:
    void recycled(const RecycleOutcome &outcome);
    void warned(const std::vector<RecycleWarning> &warnings);
    void tell(const std::vector<RecycleWarning> &warnings);
    void keep(const std::vector<RecycleWarning> &warnings);
    void ask(const QString &question); ///< empty: nothing is asked
    QString titleOf(const std::vector<RecycleWarning> &warnings) const;
    QString namesOf(const std::vector<RecycleWarning> &warnings) const;
    void showThem();
    void snooze(qint64 until);
    void forget();
    qint64 inAnHour() const;
    qint64 tomorrowMorning() const;

    Workspace &m_workspace;
    WarningMemory m_memory;
    RecyclingWatch m_watch;
    QSystemTrayIcon m_tray;
    std::unique_ptr<QMenu> m_menu;
    std::vector<RecycleWarning> m_told; ///< the last ones
    QString m_text; ///< of the notice; empty: there is none
    QString m_question; ///< of a run that waits for whoever works here
};

} // namespace crm::ui
