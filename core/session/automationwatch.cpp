#include "core/session/automationwatch.h"

#include "core/customer/customershares.h"
#include "core/session/workspace.h"

#include <QUuid>

namespace crm {
namespace {

constexpr int kHour = 60 * 60 * 1000;
constexpr int kSettling = 1'000; ///< after the last of several changes: nobody's save waits for this

} // namespace

AutomationWatch::AutomationWatch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_holder(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettling);
    connect(&m_hour, &QTimer::timeout, this, [this] { look(); });
    connect(&m_settling, &QTimer::timeout, this, [this] { look(AutomationLook::Operations); });
    connect(&workspace.hub(), &ChangeHub::changed, &m_settling, qOverload<>(&QTimer::start));
    m_hour.start(kHour);
}

void AutomationWatch::look(AutomationLook which)
{
    if (m_isBusy) { // it may not have seen what changed meanwhile
        m_settling.start();
        return;
    }
    if (m_workspace.access().access != Connection::Access::ReadWrite || !m_workspace.may(Permission::Edit))
        return;
    m_isBusy = true;
    m_workspace.write(
        this,
        [holder = m_holder, which](Session &session) {
            if (which == AutomationLook::All)
                session.shares().endExpired();
            return AutomationService(session.operations(), session.facts()).look(holder, which);
        },
        [this](const Outcome<std::optional<AutomationOutcome>> &outcome) { told(outcome); });
}

void AutomationWatch::told(const Outcome<std::optional<AutomationOutcome>> &outcome)
{
    m_isBusy = false;
    if (!outcome || !*outcome)
        return;
    if ((*outcome)->more)
        m_settling.start();
    if (!(*outcome)->isNothing())
        emit looked(**outcome);
}

} // namespace crm
