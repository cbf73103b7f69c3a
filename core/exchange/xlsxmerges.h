#pragma once

#include "core/exchange/ziparchive.h"

#include <string>
#include <vector>

namespace crm {

/// A cell of a workbook that reaches over several rows.
struct TallCell
{
    qint64 first = 0; ///< row, from 1
    qint64 last = 0;
    int column = 0; ///< from 0
    std::string text = {}; ///< once the first row was read
};

/// Those of a sheet, by their first row. A sheet says them behind its rows, so that it is looked through once
/// more before; nothing is said of sheets beyond 64 MB, which no hand has merged.
std::vector<TallCell> tallCells(const ZipArchive &archive, const QString &part);

} // namespace crm
