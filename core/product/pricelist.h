#pragma once

#include "core/product/pricerules.h"
#include "core/product/product.h"

#include <QDate>
#include <QHash>

namespace crm {

using PriceListId = Id<struct PriceListTag>;

/// What one of a product costs from a quantity on.
struct PriceEntry
{
    ProductId product = {};
    QString name = {}; ///< of the product, as it was read
    Amount from = {};
    Amount price = {};

    friend bool operator==(const PriceEntry &, const PriceEntry &) = default;
};

/// Prices in one currency for some customers and some time.
struct PriceList
{
    PriceListId id = {};
    QString name = {};
    QString currency = {};
    QString grade = {}; ///< of the customers; empty: all
    qint64 segment = 0; ///< a segment that is a list; 0: all
    std::optional<QDate> from = {};
    std::optional<QDate> until = {};
    bool isActive = true;
    QString notes = {};
    qint64 rev = 1;
    std::vector<PriceEntry> entries = {}; ///< by product and quantity

    friend bool operator==(const PriceList &, const PriceList &) = default;
};

/// What products cost one customer on a day, in one currency; what no list says is the price of the
/// catalogue.
struct PriceBook
{
    QString currency = {};
    QHash<qint64, std::vector<OfferedPrice>> offers = {}; ///< by product

    std::optional<Amount> price(ProductId product, Amount quantity) const
    {
        const auto it = offers.constFind(product.value);
        return it == offers.cend() ? std::nullopt : priceOf(*it, quantity);
    }
};

} // namespace crm
