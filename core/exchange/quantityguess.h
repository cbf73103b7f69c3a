#pragma once

#include "core/exchange/columnguess.h"

namespace crm {

/// Where the price is said to be for one kg and the quantity to be in boxes, a column in kg is the quantity:
/// candidates for "quantity" follow it. True where any did.
bool turnQuantities(ImportKind kind, const SheetShape &shape, const std::vector<ColumnGuess> &chosen,
                    std::vector<ColumnGuess> &candidates);
/// 类别 that says 销退 of some lines says what kind of document they are, and not of product. True where it
/// does.
bool turnDocuments(ImportKind kind, const SheetShape &shape, const std::vector<ColumnGuess> &chosen,
                   std::vector<ColumnGuess> &candidates);

} // namespace crm
