#pragma once

#include "core/base/fieldmerge.h"
#include "core/product/product.h"

namespace crm {

/// `mine` and `theirs`, both made from `before`, in one; to be stored on top of theirs. Throws EditConflict.
Product mergeProducts(const Product &before, const Product &mine, const Product &theirs,
                      const MergeChoices &choices);

} // namespace crm
