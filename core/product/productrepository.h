#pragma once

#include "core/base/idset.h"
#include "core/product/product.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace crm {

class Connection;

/// The SQL of the tables `product` and `product_category`.
class ProductRepository
{
public:
    explicit ProductRepository(const Connection &db);

    std::optional<Product> find(ProductId id) const;
    std::optional<Product> findByCode(const QString &code) const;
    std::vector<Product> rows(const ProductFilter &filter) const; ///< by category and name
    QStringList categories() const;
    /// What any of these customers bought, in orders that count.
    IdSet boughtBy(const IdSet &customers) const;

    ProductId insert(const Product &product);
    /// False where the product has changed since its rev was read.
    bool update(const Product &product);
    bool isSold(ProductId id) const;
    void remove(ProductId id);

private:
    CategoryId categoryId(const QString &name);

    const Connection &m_db;
};

} // namespace crm
