#pragma once

#include "core/base/fieldmerge.h"
#include "core/order/order.h"

namespace crm {

/// `mine` and `theirs`, both made from `before`, in one; to be stored on top of theirs. Throws EditConflict.
Order mergeOrders(const Order &before, const Order &mine, const Order &theirs, const MergeChoices &choices);

} // namespace crm
