#pragma once

#include "core/exchange/amountvalue.h"

namespace crm {

/// Whether a number is divided by the mark by which its column does not divide: "1.234,56" among 1,234.56. It
/// is read right all the same, but a person should know.
bool usesOtherMark(std::string_view text, DecimalMark mark);

} // namespace crm
