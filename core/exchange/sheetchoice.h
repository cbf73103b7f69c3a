#pragma once

#include "core/exchange/sheetshape.h"

namespace crm {

/// The names of a workbook's other sheets that are not hidden.
QStringList otherSheets(const SheetShape &shape);

} // namespace crm
