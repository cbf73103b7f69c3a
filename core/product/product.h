#pragma once

#include "core/base/amount.h"
#include "core/base/id.h"
#include "core/customfield/customfield.h"

#include <QString>

namespace crm {

using ProductId = Id<struct ProductTag>;
using CategoryId = Id<struct CategoryTag>;

struct ProductCategory
{
    CategoryId id = {};
    QString name = {};
    CategoryId parent = {};

    friend bool operator==(const ProductCategory &, const ProductCategory &) = default;
};

/// Something that is sold.
struct Product
{
    ProductId id = {};
    QString code = {};
    QString name = {};
    QString reading = {};
    QString initials = {};
    QString spec = {}; ///< what tells it from others of its name: M8, 100 mm
    QString category = {}; ///< by name; made where it does not exist
    QString unit = {};
    std::optional<Amount> price = {}; ///< list price
    std::optional<Amount> cost = {};
    QString currency = {}; ///< empty: the base's
    bool active = true;
    QString notes = {};
    CustomValues custom = {};
    qint64 rev = 1;

    /// "螺丝 M8", as it is offered and sold.
    QString fullName() const { return spec.isEmpty() ? name : QString(name + u' ' + spec); }

    friend bool operator==(const Product &, const Product &) = default;
};

/// Which products a list shows.
struct ProductFilter
{
    QString text = {}; ///< part of the name, specification, code, reading or initials
    QString category = {};
    bool activeOnly = false;
};

} // namespace crm
