#include "core/playbook/stepplan.h"

#include "core/activity/activityrepository.h"
#include "core/operation/operations.h"

#include <algorithm>

namespace crm {
namespace {

const QTime kMorning(9, 0);

} // namespace

qint64 planSteps(PlaybookRepository &playbooks, ActivityRepository &activities, const Playbook &playbook,
                 const PlaybookBegin &begin, const Operations &operations, qint64 now)
{
    const auto today = operations.today();
    const auto start = playbookStart(begin.entered, today);
    for (const auto &step : playbook.steps) {
        const auto day = std::max(start.addDays(step.day), today);
        const auto id =
            activities.insert({.customer = begin.customer,
                               .kind = step.kind,
                               .state = ActivityState::Planned,
                               .at = QDateTime(day, kMorning, operations.zone()).toMSecsSinceEpoch(),
                               .text = step.title,
                               .owner = begin.owner,
                               .createdAt = now});
        playbooks.addTask(step.id, id);
    }
    return qint64(playbook.steps.size());
}

qint64 cancelOpen(const PlaybookRepository &playbooks, ActivityRepository &activities, PlaybookId playbook,
                  CustomerId customer)
{
    qint64 cancelled = 0;
    for (const auto id : playbooks.openTasks(playbook, customer)) {
        auto activity = activities.find(id);
        activity->state = ActivityState::Cancelled;
        cancelled += activities.update(*activity);
    }
    return cancelled;
}

} // namespace crm
