#pragma once

#include "core/customer/customer.h"
#include "core/operation/changeset.h"

#include <QDate>

#include <vector>

namespace crm {

class Operations;

/// Somebody besides the owner who may see a customer, or change it as well.
struct CustomerShare
{
    UserId user = {};
    bool mayEdit = false;
    std::optional<QDate> until = {}; ///< the last day

    friend bool operator==(const CustomerShare &, const CustomerShare &) = default;
};

/// Customers that are shared with people whose role does not show them the customers of others.
class CustomerShares
{
public:
    explicit CustomerShares(Operations &operations)
        : m_operations(operations)
    {
    }

    std::vector<CustomerShare> of(CustomerId customer) const; ///< by the number of the person
    /// Its owner does it, or who assigns customers. What was said of the same person before is replaced; they
    /// are told. Throws Invalid for a day that is over.
    ChangeSet share(CustomerId customer, const CustomerShare &share);
    ChangeSet end(CustomerId customer, UserId user);
    /// Those whose last day is over, whoever's program does it.
    ChangeSet endExpired();

private:
    void requireRight(CustomerId customer) const;

    Operations &m_operations;
};

} // namespace crm
