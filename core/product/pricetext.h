#pragma once

#include "core/product/pricelist.h"

#include <QStringList>

namespace crm {

/// Prices as they are pasted from a spreadsheet, one a line: a product by its code or name, the quantity from
/// which on the price holds (may be left out), and the price, parted by tabs, or by commas or semicolons.
struct PriceText
{
    std::vector<PriceEntry> entries = {};
    QStringList problems = {}; ///< "Line 3: …", for people
};

PriceText readPrices(const QString &text, const std::vector<Product> &products);
/// The way back, with tabs.
QString writePrices(const std::vector<PriceEntry> &entries, const std::vector<Product> &products);

} // namespace crm
