#include "ui/automation/automationfacts.h"

#include "core/automation/automationservice.h"
#include "core/playbook/playbookservice.h"
#include "core/security/userservice.h"
#include "core/session/session.h"

namespace crm::ui {
namespace {

constexpr int kLog = 500; ///< nobody reads more

} // namespace

AutomationFacts readAutomation(Session &session)
{
    const AutomationService service(session.operations(), session.facts());
    AutomationFacts facts{.rules = service.all(),
                          .log = service.log({}, kLog),
                          .today = session.operations().today(),
                          .zone = session.operations().zone(),
                          .mayEdit = session.may(Permission::Assign),
                          .mayUndo = session.may(Permission::UndoOthers)};
    for (const auto event : allAutomationEvents())
        if (hasSubject(event))
            facts.subjects.emplace(event, service.subjects(event));
    for (const auto &user : session.users().all())
        if (user.active)
            facts.people.emplace_back(user.id, user.name);
    for (const auto &playbook : PlaybookService(session.operations()).all())
        facts.playbooks.emplace_back(playbook.id, playbook.name);
    return facts;
}

} // namespace crm::ui
