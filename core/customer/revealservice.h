#pragma once

#include "core/customer/customer.h"

namespace crm {

class Operations;

/// Shows one at a time what is masked for a role; every look is an entry of the log.
class RevealService
{
public:
    explicit RevealService(Operations &operations)
        : m_operations(operations)
    {
    }

    /// The value as it is stored, of a customer that the actor can see. Throws Denied, NotFound, and
    /// Conflict where so many were looked at within the hour that it is no longer work.
    QString point(CustomerId customer, qint64 point);

    static constexpr int kMostInAnHour = 60;

private:
    Operations &m_operations;
};

} // namespace crm
