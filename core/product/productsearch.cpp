#include "core/product/productsearch.h"

#include "core/base/text/fold.h"

namespace crm {

std::optional<int> productRank(const Product &product, const QString &folded)
{
    const QString name = fold(product.fullName());
    const QString code = fold(product.code);
    const QString reading = QString(product.reading).remove(u' ');
    if (code == folded || name == folded)
        return 0;
    if (name.startsWith(folded) || code.startsWith(folded))
        return 1;
    if (product.initials.startsWith(folded) || reading.startsWith(folded))
        return 2;
    if (name.contains(folded) || code.contains(folded))
        return 3;
    if (reading.contains(folded) || product.initials.contains(folded))
        return 4;
    return {};
}

} // namespace crm
