#pragma once

#include "core/customer/customer.h"

#include <optional>

namespace crm {

using ComplaintId = Id<struct ComplaintTag>;

/// What a customer was not content with, and what came of it. Open until it is closed.
struct Complaint
{
    ComplaintId id = {};
    CustomerId customer = {};
    ContactId contact = {};
    QString channel = {};
    QString text = {};
    QString cause = {};
    QString result = {};
    UserId owner = {};
    qint64 openedAt = 0;
    std::optional<qint64> dueAt = {};
    std::optional<qint64> closedAt = {};
    qint64 rev = 1;

    friend bool operator==(const Complaint &, const Complaint &) = default;
};

} // namespace crm
