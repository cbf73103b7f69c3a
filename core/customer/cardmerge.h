#pragma once

#include "core/base/fieldmerge.h"
#include "core/customer/customer.h"

namespace crm {

struct CardMerge
{
    CustomerCard card = {};
    std::vector<FieldConflict> conflicts = {};
};

/// Three-way, field by field: what only one of the two changed since `before` is taken over; what both
/// changed differently is a conflict, and keeps theirs. The merged card carries the revision of `theirs`.
CardMerge mergeCards(const CustomerCard &before, const CustomerCard &mine, const CustomerCard &theirs);

} // namespace crm
