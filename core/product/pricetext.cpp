#include "core/product/pricetext.h"

#include "core/base/text/fold.h"
#include "core/base/tr.h"

#include <QHash>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QStringList cellsOf(const QString &line)
{
    for (const QChar mark : {QChar(u'\t'), QChar(u';'), QChar(u'；'), QChar(u','), QChar(u'，')})
        if (line.contains(mark)) {
            auto cells = line.split(mark);
            for (auto &cell : cells)
                cell = cell.trimmed();
            return cells;
        }
    return {line.trimmed()};
}

std::optional<Amount> number(QString cell)
{
    for (const auto *sign : {u"¥", u"￥", u"$", u"元"})
        cell.remove(QString::fromUtf16(sign));
    cell.remove(u' ');
    const auto value = Amount::parse(cell);
    return value && *value >= Amount{} ? value : std::nullopt;
}

} // namespace

PriceText readPrices(const QString &text, const std::vector<Product> &products)
{
    QHash<QString, const Product *> known;
    for (const auto &product : products)
        known.insert(fold(product.name), &product);
    for (const auto &product : products) // a code stands above another's name
        if (!product.code.isEmpty())
            known.insert(fold(product.code), &product);
    PriceText read;
    std::set<std::pair<qint64, qint64>> seen;
    const auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const auto complain = [&](const QString &what) {
            read.problems << Tr::tr("Line %1: %2").arg(i + 1).arg(what);
        };
        const auto cells = cellsOf(lines[i]);
        const auto *product = known.value(fold(cells[0]));
        const auto from = cells.size() > 2
                            ? cells[1].isEmpty() ? Amount{} : number(cells[1]).value_or(Amount{-1})
                            : Amount{};
        const auto price = number(cells.value(cells.size() > 2 ? 2 : 1));
        if (!product)
            complain(Tr::tr("%1 is no product of the catalogue.").arg(cells[0].left(60)));
        else if (cells.size() < 2 || cells.size() > 3 || !price || from < Amount{})
            complain(Tr::tr("A product, a quantity where there is one, and a price are wanted."));
        else if (!seen.insert({product->id.value, from.value}).second)
            complain(Tr::tr("%1 has two prices from the same quantity on.").arg(product->name));
        else
            read.entries.push_back({product->id, product->name, from, *price});
    }
    return read;
}

QString writePrices(const std::vector<PriceEntry> &entries, const std::vector<Product> &products)
{
    QStringList lines;
    for (const auto &entry : entries) {
        const auto product = std::ranges::find(products, entry.product, &Product::id);
        const bool hasCode = product != products.end() && !product->code.isEmpty();
        lines << QStringList{hasCode ? product->code : entry.name,
                             entry.from > Amount{} ? entry.from.toString(0) : QString(),
                             entry.price.toString()}
                     .join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace crm
