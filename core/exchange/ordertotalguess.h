#pragma once

#include "core/exchange/columnguess.h"

namespace crm {

/// Where the sums of whole orders stand on every line of theirs, as shops export them (订单金额 beside 单价
/// and 数量), the column is no amount of the lines: it would count once for each. Turns the guess of "amount"
/// for such a column into one of "order_total" in `candidates`; `chosen` are the guesses as they would be
/// without that. True where a candidate was turned.
bool turnOrderTotals(ImportKind kind, const SheetShape &shape, const std::vector<ColumnGuess> &chosen,
                     std::vector<ColumnGuess> &candidates);

} // namespace crm
