#pragma once

#include "core/base/id.h"
#include "ui/common/noticebars.h"

#include <QObject>
#include <QVariantMap>

namespace crm {
class Settings;
class Workspace;
struct ChangeSet;
struct ReceivedCustomer;
} // namespace crm

namespace crm::ui {

/// Tells the person at work which customers others gave to them, also while the program was closed: by hand,
/// by a hand-over or by the rules of allocation. A bar says so until it was seen on this machine.
class ReceivedAlerts : public QObject
{
    Q_OBJECT

public:
    ReceivedAlerts(Workspace &workspace, Settings &settings);

    QList<Notice> notices() const;
    void act(const QString &key);
    void close(const QString &key);

signals:
    void noticesChanged();
    /// Those customers.
    void wanted(const QString &page, const QVariantMap &state);

private:
    struct Facts;

    void changed(const ChangeSet &changes);
    void look();
    void present(const Facts &facts);
    void seen();

    Workspace &m_workspace;
    Settings &m_settings;
    QString m_key; ///< of the newest event that was seen
    qint64 m_newest = 0;
    QVariantList m_ids;
    QString m_text; ///< of the notice; empty: there is none
};

} // namespace crm::ui
