#include "ui/product/productmodel.h"

#include "core/base/text/fold.h"
#include "core/product/productsearch.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

bool isFigure(int column)
{
    return column == ProductModel::Price || column == ProductModel::Cost || column == ProductModel::Margin;
}

bool fits(const Product &product, const ProductModel::Filter &filter, const QString &folded,
          bool withCategory)
{
    return (!filter.activeOnly || product.active) && isAmong(filter.products, product.id.value)
        && (!withCategory || !filter.category || product.category == *filter.category)
        && (folded.isEmpty() || productRank(product, folded));
}

/// Texts by their readings where they have one, figures as figures; what is missing comes first.
std::pair<double, QString> sortKey(const Product &product, int column)
{
    const auto figure = [](const std::optional<Amount> &amount) {
        return amount ? amount->toDouble() : -1e18;
    };
    switch (column) {
    case ProductModel::Code: return {0, fold(product.code)};
    case ProductModel::Category: return {0, fold(product.category)};
    case ProductModel::Unit: return {0, fold(product.unit)};
    case ProductModel::Price: return {figure(product.price), {}};
    case ProductModel::Cost: return {figure(product.cost), {}};
    case ProductModel::Margin: return {marginOf(product).value_or(-1e18), {}};
    case ProductModel::State: return {product.active ? 1.0 : 0.0, {}};
    default: return {0, product.reading.isEmpty() ? fold(product.name) : product.reading};
    }
}

} // namespace

std::optional<double> marginOf(const Product &product)
{
    if (!product.price || !product.cost || product.price->value == 0)
        return {};
    return (product.price->toDouble() - product.cost->toDouble()) / product.price->toDouble();
}

ProductModel::ProductModel(QObject *parent)
    : OwnColumnsModel(ColumnCount, parent)
{
}

void ProductModel::setProducts(std::vector<Product> products, const QString &currency)
{
    beginResetModel();
    m_products = std::move(products);
    m_rows.clear();
    m_currency = currency;
    endResetModel();
}

void ProductModel::show(const Filter &filter)
{
    const QString folded = fold(filter.text);
    const auto *own = ownField(filter.sort);
    std::vector<std::pair<std::pair<double, QString>, size_t>> found;
    for (size_t i = 0; i < m_products.size(); ++i)
        if (fits(m_products[i], filter, folded, true))
            found.emplace_back(own ? ownSortKey(*own, m_products[i].custom.value(own->id))
                                   : sortKey(m_products[i], filter.sort),
                               i);
    std::ranges::stable_sort(found, {}, [](const auto &entry) { return entry.first; });
    if (filter.descending)
        std::ranges::reverse(found);
    beginResetModel();
    m_rows.clear();
    for (const auto &[key, place] : found)
        m_rows.push_back(place);
    endResetModel();
}

QMap<QString, qint64> ProductModel::counts(const Filter &filter) const
{
    const QString folded = fold(filter.text);
    QMap<QString, qint64> counts;
    for (const auto &product : m_products)
        if (fits(product, filter, folded, false))
            ++counts[product.category];
    return counts;
}

int ProductModel::rowOf(ProductId id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](size_t place) { return m_products[place].id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString ProductModel::currencyOf(const Product &product) const
{
    return product.currency.isEmpty() ? m_currency : product.currency;
}

int ProductModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProductModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (ownField(index.column())) {
        const Product &product = at(index.row());
        return ownData(index.column(), role, product.custom, currencyOf(product));
    }
    if (role == Qt::TextAlignmentRole && isFigure(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Product &product = at(index.row());
    const auto money = [&](const std::optional<Amount> &amount) {
        return amount ? format::money(*amount, currencyOf(product)) : QString();
    };
    switch (Column(index.column())) {
    case Name: return product.fullName();
    case Code: return product.code;
    case Category: return product.category;
    case Unit: return product.unit;
    case Price: return money(product.price);
    case Cost: return money(product.cost);
    case Margin: {
        const auto margin = marginOf(product);
        return margin ? format::percent(*margin, 1) : QString();
    }
    case State: return product.active ? tr("On sale") : tr("Inactive");
    case ColumnCount: break;
    }
    return {};
}

QVariant ProductModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char *const keys[] = {"name", "code",  "category", "state",
                                       "unit", "price", "cost",     "margin"};
    if (orientation != Qt::Horizontal)
        return {};
    if (section >= ColumnCount)
        return ownHeader(section, role);
    if (role == ListHeader::kColumnKey)
        return QString::fromLatin1(keys[section]);
    if (role == Qt::TextAlignmentRole && isFigure(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole) // the largest first
        return isFigure(section) ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Product");
    case Code: return tr("Code");
    case Category: return tr("Category");
    case Unit: return tr("Unit");
    case Price: return tr("List price");
    case Cost: return tr("Cost");
    case Margin: return tr("Margin");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace crm::ui
