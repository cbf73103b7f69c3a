#pragma once

#include "core/playbook/playbookpass.h"

namespace crm {

class ActivityRepository;

/// Plans a playbook's steps for one customer, within an operation; gives back how many.
qint64 planSteps(PlaybookRepository &playbooks, ActivityRepository &activities, const Playbook &playbook,
                 const PlaybookBegin &begin, const Operations &operations, qint64 now);

/// Cancels what of them is not done; gives back how many.
qint64 cancelOpen(const PlaybookRepository &playbooks, ActivityRepository &activities, PlaybookId playbook,
                  CustomerId customer);

} // namespace crm
