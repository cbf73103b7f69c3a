#pragma once

#include "core/exchange/columnguess.h"

namespace crm {

/// A column called 折扣, 折扣率 or 优惠 may hold which part is taken off (0.15), which is left to pay (0.85,
/// 85 %, 8.5折) or a sum of money. Where amounts prove it, or its values leave nothing else, the candidates
/// for "discount" become such for "paid_part" or "reduction". A price that is said to be after discount is
/// none to take the discount from again. True where anything was changed: then they are to be chosen anew.
bool turnDiscounts(ImportKind kind, const SheetShape &shape, const std::vector<ColumnGuess> &chosen,
                   std::vector<ColumnGuess> &candidates);

} // namespace crm
