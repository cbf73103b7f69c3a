#pragma once

#include "core/exchange/columnguess.h"

namespace crm {

/// The columns of a sheet of customers that has several contacts a row: 联系人1, 电话1, 联系人2, 电话2, or
/// 联系人 and 电话 twice. A phone with a number belongs to the contact with that number. Nothing where there
/// is one contact alone.
std::vector<ColumnGuess> numberedContacts(const SheetShape &shape);

} // namespace crm
