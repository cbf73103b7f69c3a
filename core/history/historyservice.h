#pragma once

#include "core/history/history.h"

namespace crm {

class Operations;

/// What happened with a customer, and what each operation changed of it.
class HistoryService
{
public:
    explicit HistoryService(Operations &operations);

    /// The operations that touched the customer, newest first, with what each changed; `before` pages on by
    /// the id of the last one.
    std::vector<HistoryEntry> ofCustomer(CustomerId customer, int limit,
                                         std::optional<qint64> before = {}) const;

    /// Done activities, orders, moves between owners and edits in one, newest first, page by page. What is
    /// planned is not in it: that has not happened.
    TimelinePage timeline(CustomerId customer, int limit, const TimelineCursor &after = {}) const;

private:
    Operations &m_operations;
};

} // namespace crm
