#pragma once

#include "core/session/automationwatch.h"
#include "core/session/playbookwatch.h"

#include <QObject>

namespace crm::ui {
class MainWindow;
}

namespace crm {

class Workspace;

/// Playbooks and automation, which do by themselves what they are asked, while a window is open; tells what
/// came of it.
class RulesAtWork : public QObject
{
    Q_OBJECT

public:
    RulesAtWork(Workspace &workspace, ui::MainWindow &window, QObject *parent = nullptr);

private:
    void told(const AutomationOutcome &outcome);

    ui::MainWindow &m_window;
    PlaybookWatch m_playbooks;
    AutomationWatch m_automation;
};

} // namespace crm
