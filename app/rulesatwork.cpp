#include "app/rulesatwork.h"

#include "core/session/workspace.h"
#include "ui/mainwindow.h"

namespace crm {

RulesAtWork::RulesAtWork(Workspace &workspace, ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_playbooks(workspace)
    , m_automation(workspace)
{
    connect(&m_playbooks, &PlaybookWatch::planned, this, [this](const PlaybookOutcome &outcome) {
        if (outcome.tasks > 0)
            m_window.say(tr("Playbooks planned %n activities", nullptr, int(outcome.tasks)), true);
    });
    connect(&m_automation, &AutomationWatch::looked, this, &RulesAtWork::told);
    m_playbooks.look();
    m_automation.look();
}

void RulesAtWork::told(const AutomationOutcome &outcome)
{
    if (outcome.held > 0)
        m_window.warn(
            tr("Automation: %n customers at once wait for somebody to look at it. The page Automation "
               "shows them.",
               nullptr, outcome.held));
    else if (outcome.fired > 0)
        m_window.say(tr("Automation did something for %n customers", nullptr, outcome.fired), true);
}

} // namespace crm
