#pragma once

#include "core/exchange/exceldate.h"
#include "core/exchange/sheetreader.h"

namespace crm {

/// What a number in a cell of a workbook says, and what is wrong with it.
struct NumberReading
{
    std::string text = {};
    std::optional<CellFlag::Kind> flag = {};
};

/// A number as a spreadsheet shows it (15 digits), or the day that its format makes of it.
NumberReading readCellNumber(double number, NumberKind kind, bool since1904);

} // namespace crm
