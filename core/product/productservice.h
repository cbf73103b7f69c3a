#pragma once

#include "core/base/fieldmerge.h"
#include "core/operation/changeset.h"
#include "core/product/productrepository.h"

namespace crm {

class Operations;

/// The catalogue of what is sold.
class ProductService
{
public:
    explicit ProductService(Operations &operations);

    Product get(ProductId id) const; ///< throws NotFound
    std::optional<Product> findByCode(const QString &code) const { return m_products.findByCode(code); }
    std::vector<Product> rows(const ProductFilter &filter) const { return m_products.rows(filter); }
    QStringList categories() const { return m_products.categories(); }
    /// Ids of what any of these customers bought, in orders that are not cancelled.
    IdSet boughtBy(const IdSet &customers) const { return m_products.boughtBy(customers); }

    ProductId add(const Product &product);
    /// Throws Conflict where somebody else changed it since it was read.
    ChangeSet edit(const Product &product);
    /// `mine` on top of what is stored now, field by field, where `before` is what was read. Throws
    /// EditConflict for what both changed and nobody chose.
    ChangeSet edit(const Product &mine, const Product &before, const MergeChoices &choices = {});
    /// One that was sold cannot go; throws Conflict, saying to make it inactive instead.
    ChangeSet remove(ProductId id);

private:
    Product checked(Product product) const;

    Operations &m_operations;
    ProductRepository m_products;
};

} // namespace crm
