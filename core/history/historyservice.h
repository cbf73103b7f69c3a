#pragma once

#include "core/history/history.h"

#include <functional>

namespace crm {

class Operations;

/// What happened with a customer, and what each operation changed of it.
class HistoryService
{
public:
    explicit HistoryService(Operations &operations);

    /// Whether something of the customer is kept from the actor: then the history does not tell what changed.
    using Covered = std::function<bool(CustomerId customer)>;
    void setCovered(Covered covered) { m_covered = std::move(covered); }

    /// The operations that touched the customer, newest first, with what each changed; `before` pages on by
    /// the id of the last one.
    std::vector<HistoryEntry> ofCustomer(CustomerId customer, int limit,
                                         std::optional<qint64> before = {}) const;

    /// Done activities, orders, moves between owners and edits in one, newest first, page by page. What is
    /// planned is not in it: that has not happened.
    TimelinePage timeline(CustomerId customer, int limit, const TimelineCursor &after = {}) const;

private:
    std::vector<HistoryChange> changesOf(qint64 operation, CustomerId customer) const;

    Operations &m_operations;
    Covered m_covered = {};
};

} // namespace crm
