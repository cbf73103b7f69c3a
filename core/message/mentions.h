#pragma once

#include "core/message/message.h"

namespace crm {

class Operations;
class UnitOfWork;

/// Tells the colleagues whom an activity names with an @, within the operation that records or changes it;
/// everybody once for each activity, and nobody about what they wrote themselves.
void tellMentioned(const Operations &operations, const UnitOfWork &work, ActivityId activity,
                   CustomerId customer, const QString &text);

} // namespace crm
