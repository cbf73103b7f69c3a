#pragma once

#include "core/exchange/sheetshape.h"

namespace crm {

inline constexpr size_t kHeaderWithin = 30; ///< the first rows, among which a header is looked for

/// The names that a header gives to the columns. Where cells are merged over two rows, a name may stand in
/// the row above it.
QStringList headerNames(const std::vector<SheetRow> &rows, size_t header, ImportKind kind);

} // namespace crm
