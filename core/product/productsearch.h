#pragma once

#include "core/product/product.h"

#include <optional>

namespace crm {

/// How well a text finds a product, 0 being the best: by name, code, pinyin or its initials. `folded` is what
/// was typed, as fold() gives it; nothing where it does not find the product.
std::optional<int> productRank(const Product &product, const QString &folded);

} // namespace crm
