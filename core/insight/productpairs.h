#pragma once

#include "core/analytics/association.h"
#include "core/insight/mixrepository.h"

namespace crm {

/// What goes with what in the orders of a base: by product, and by kind of product.
struct ProductRules
{
    Baskets baskets = {};
    std::vector<AssociationRule> byProduct = {}; ///< items as in `baskets`
    QStringList kinds = {}; ///< categories that products have
    std::vector<qint32> kindOf = {}; ///< of each item: a place in `kinds`, or -1
    std::vector<AssociationRule> byKind = {}; ///< items are places in `kinds`

    std::optional<qint32> itemOf(qint64 product) const;
};

ProductRules productRules(Baskets baskets);

} // namespace crm
