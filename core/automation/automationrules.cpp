#include "core/automation/automationrules.h"

#include <algorithm>

namespace crm {

bool comesWithTime(AutomationEvent event)
{
    return event >= AutomationEvent::NoContact;
}

bool fires(const AutomationTrigger &trigger, const AutomationHappening &happening)
{
    return happening.customer > 0 && trigger.event == happening.event
        && (trigger.subject.isEmpty() || trigger.subject == happening.subject);
}

AutomationStop stopOf(AutomationLink next, const std::vector<AutomationLink> &chain)
{
    if (std::ranges::find(chain, next) != chain.end())
        return AutomationStop::Again;
    return std::ssize(chain) >= kDeepestAutomation ? AutomationStop::TooDeep : AutomationStop::None;
}

} // namespace crm
