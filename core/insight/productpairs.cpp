#include "core/insight/productpairs.h"

#include <QHash>

#include <algorithm>

namespace crm {

std::optional<qint32> ProductRules::itemOf(qint64 product) const
{
    const auto found = std::ranges::lower_bound(baskets.products, product);
    return found == baskets.products.end() || *found != product
             ? std::nullopt
             : std::optional(qint32(found - baskets.products.begin()));
}

ProductRules productRules(Baskets baskets)
{
    ProductRules rules{.baskets = std::move(baskets)};
    const auto &all = rules.baskets;
    rules.byProduct = associationRules({all.basket, all.item}, size_t(all.names.size()));
    QHash<QString, qint32> places;
    for (const auto &category : all.categories) {
        if (!category.isEmpty() && !places.contains(category)) {
            places.insert(category, qint32(rules.kinds.size()));
            rules.kinds << category;
        }
        rules.kindOf.push_back(places.value(category, -1));
    }
    std::vector<qint32> basket, kind;
    for (size_t i = 0; i < all.item.size(); ++i) {
        if (const auto place = rules.kindOf[size_t(all.item[i])]; place >= 0) {
            basket.push_back(all.basket[i]);
            kind.push_back(place);
        }
    }
    rules.byKind = associationRules({basket, kind}, size_t(rules.kinds.size()));
    return rules;
}

} // namespace crm
