#include "core/exchange/quantityguess.h"

#include "core/exchange/headerunit.h"
#include "core/exchange/saledocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

int columnOf(const std::vector<ColumnGuess> &guesses, QStringView field)
{
    const auto found = std::ranges::find(guesses, field, &ColumnGuess::field);
    return found == guesses.end() ? -1 : found->column;
}

} // namespace

bool turnQuantities(ImportKind kind, const SheetShape &shape, const std::vector<ColumnGuess> &chosen,
                    std::vector<ColumnGuess> &candidates)
{
    const int price = columnOf(chosen, u"price");
    if (!isOfLines(kind) || !shape.hasNames() || price < 0)
        return false;
    const auto wanted = unitOfPrice(shape.headers.value(price));
    if (wanted.isEmpty() || unitOfQuantity(shape.headers.value(columnOf(chosen, u"quantity"))) == wanted)
        return false;
    for (int column = 0; column < int(shape.headers.size()); ++column) {
        const auto isTaken = [column](const ColumnGuess &guess) { return guess.column == column; };
        if (unitOfQuantity(shape.headers[column]) != wanted || std::ranges::any_of(chosen, isTaken))
            continue;
        std::erase_if(candidates, [](const ColumnGuess &guess) { return guess.field == u"quantity"; });
        candidates.insert(candidates.begin(), {u"quantity"_s, column, 0.9});
        return true;
    }
    return false;
}

bool turnDocuments(ImportKind kind, const SheetShape &shape, const std::vector<ColumnGuess> &chosen,
                   std::vector<ColumnGuess> &candidates)
{
    const int column = columnOf(chosen, u"category");
    if (!isOfLines(kind) || column < 0 || columnOf(chosen, u"document") >= 0)
        return false;
    const auto comesBack = [column](const SheetRow &row) {
        return saleDocumentOf(row.fields.value(column).trimmed().toStdString()) == SaleDocument::Return;
    };
    if (std::ranges::none_of(shape.sample, comesBack))
        return false;
    for (auto &candidate : candidates)
        if (candidate.field == u"category" && candidate.column == column)
            candidate.field = u"document"_s;
    return true;
}

} // namespace crm
