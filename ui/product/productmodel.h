#pragma once

#include "core/base/idset.h"
#include "core/product/product.h"
#include "ui/customfield/owncolumns.h"

#include <optional>
#include <vector>

namespace crm::ui {

/// (price - cost) / price; nothing where one of them is missing or the price is 0.
std::optional<double> marginOf(const Product &product);

/// The catalogue: all of it in memory, what is seen filtered and sorted from there.
class ProductModel : public OwnColumnsModel
{
    Q_OBJECT

public:
    enum Column { Name, Code, Category, State, Unit, Price, Cost, Margin, ColumnCount };

    struct Filter
    {
        QString text = {};
        std::optional<QString> category = {}; ///< an empty one: products without
        bool activeOnly = false;
        IdSet products = {}; ///< only these; nullptr: all
        int sort = Name; ///< a Column, or one of the users' own
        bool descending = false;
    };

    explicit ProductModel(QObject *parent = nullptr);

    void setProducts(std::vector<Product> products, const QString &currency);
    void show(const Filter &filter);
    /// How many products of each category the rest of the filter leaves.
    QMap<QString, qint64> counts(const Filter &filter) const;

    const Product &at(int row) const { return m_products[m_rows[size_t(row)]]; }
    /// -1 where it is not shown.
    int rowOf(ProductId id) const;
    bool isEmpty() const { return m_products.empty(); }
    QString currencyOf(const Product &product) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Product> m_products;
    std::vector<size_t> m_rows; ///< places in m_products
    QString m_currency;
};

} // namespace crm::ui
