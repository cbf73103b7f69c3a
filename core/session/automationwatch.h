#pragma once

#include "core/automation/automationservice.h"

#include <QObject>
#include <QTimer>

namespace crm {

struct ChangeSet;
class Workspace;

/// Does what the rules of automation ask: soon after a change, and once an hour what comes with time; then it
/// ends what was shared for a time, too. There
/// is no server: every client has one of these, and one of them at a time looks.
class AutomationWatch : public QObject
{
    Q_OBJECT

public:
    explicit AutomationWatch(Workspace &workspace, QObject *parent = nullptr);

    void look(AutomationLook which = AutomationLook::All);

signals:
    void looked(const crm::AutomationOutcome &outcome);

private:
    void told(const Outcome<std::optional<AutomationOutcome>> &outcome);

    Workspace &m_workspace;
    QString m_holder; ///< of the lease
    QTimer m_hour;
    QTimer m_settling;
    bool m_isBusy = false;
};

} // namespace crm
