#pragma once

#include "core/directory/filterrule.h"

#include <QDate>

#include <memory>
#include <vector>

namespace crm {

/// Ids of customers, ascending.
using CustomerSet = std::shared_ptr<const std::vector<qint64>>;

/// Knows what the columns of the list do not hold. Asked from any thread.
class FactSource
{
public:
    FactSource() = default;
    virtual ~FactSource() = default;
    Q_DISABLE_COPY_MOVE(FactSource)

    /// The customers for whom a condition of kind Fact holds, but for those on segments; `=` and `!=` are
    /// about customers who have a value, and who have none satisfies `= none` and `!=`.
    virtual CustomerSet customersWhere(const FilterRule &condition, QDate today) = 0;
};

} // namespace crm
