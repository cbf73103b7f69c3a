#include "core/exchange/ordertotalguess.h"

#include "core/exchange/amountvalue.h"
#include "core/exchange/celltext.h"
#include "core/exchange/headersynonyms.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kConvincing = 3; // orders that repeat their sum, where the header does not say that it is one

int columnOf(const std::vector<ColumnGuess> &guesses, QStringView field)
{
    const auto found =
        std::ranges::find_if(guesses, [&](const ColumnGuess &guess) { return guess.field == field; });
    return found == guesses.end() ? -1 : found->column;
}

/// By its name it is the sum of an order. (实付金额, 总价 and their like are written above lines as well.)
bool isCalledOrderTotal(const QString &header)
{
    static const auto names =
        u"订单金额|订单总金额|订单总额|订单总价|订单合计|订单额|整笔订单金额|订单应付金额|"
        u"订单实付金额|orderamount|ordertotal|ordervalue|ordertotalamount|grandtotal"_s.split(u'|');
    return names.contains(headerKey(header));
}

/// It may be the sum of an order as well as that of a line: 总金额, Total.
bool mayBeOrderTotal(const QString &header)
{
    const auto key = headerKey(header);
    return key.contains(u'总') || key.contains(u"合计") || key.contains(u"total");
}

std::optional<double> numberIn(const SheetRow &row, int column)
{
    if (column < 0)
        return {};
    const auto reading = readAmount(row.fields.value(column).trimmed().toStdString());
    if (reading.state != AmountReading::State::Good)
        return {};
    return reading.amount.toDouble();
}

/// What the rows of one order say.
struct Said
{
    int rows = 0;
    QStringList sums; // all that are there, each once
    QStringList quantities; // likewise
    bool isOfLines = true; // where price and quantity are known, each sum is that of its row
};

/// The orders of the sample that have several rows: with one sum for all of them, or with several.
struct Evidence
{
    int same = 0;
    int sameOfLines = 0; // of `same`, those whose rows each come to the sum
    int sameOfMany = 0; // of `same`, those of different quantities that cost the same
    int different = 0;
};

Evidence evidenceOf(const SheetShape &shape, int number, int sum, int price, int quantity)
{
    QHash<QString, Said> orders;
    for (const auto &row : shape.sample) {
        const auto key = row.fields.value(number).trimmed();
        if (key.isEmpty())
            continue;
        auto &order = orders[key];
        ++order.rows;
        const auto said = row.fields.value(sum).trimmed();
        if (!said.isEmpty() && !order.sums.contains(said))
            order.sums << said;
        const auto pieces = quantity < 0 ? QString() : row.fields.value(quantity).trimmed();
        if (!order.quantities.contains(pieces))
            order.quantities << pieces;
        const auto each = numberIn(row, price);
        const auto many = numberIn(row, quantity);
        const auto total = numberIn(row, sum);
        if (each && many && total && std::abs(*each * *many - *total) > 0.005 * std::abs(*many) + 0.01)
            order.isOfLines = false;
    }
    Evidence evidence;
    for (const auto &order : std::as_const(orders)) {
        if (order.rows < 2 || order.sums.isEmpty())
            continue;
        if (order.sums.size() > 1) {
            ++evidence.different;
            continue;
        }
        ++evidence.same;
        evidence.sameOfLines += order.isOfLines;
        evidence.sameOfMany += order.quantities.size() > 1;
    }
    return evidence;
}

} // namespace

bool turnOrderTotals(ImportKind kind, const SheetShape &shape, const std::vector<ColumnGuess> &chosen,
                     std::vector<ColumnGuess> &candidates)
{
    if (!isOfLines(kind))
        return false;
    const int sum = columnOf(chosen, u"amount");
    const int number = columnOf(chosen, u"number");
    const int price = columnOf(chosen, u"price");
    const int quantity = columnOf(chosen, u"quantity");
    const bool hasProducts = columnOf(chosen, u"product") >= 0 || columnOf(chosen, u"product_code") >= 0;
    if (sum < 0 || number < 0 || columnOf(chosen, u"order_total") >= 0 || (!hasProducts && price < 0))
        return false; // a sheet of orders and not of their lines
    const bool isCalled = isCalledOrderTotal(shape.headers.value(sum));
    const bool hasPrices = price >= 0 && quantity >= 0;
    const auto evidence = evidenceOf(shape, number, sum, price, quantity);
    if (evidence.different > 0)
        return false;
    const int repeated = hasPrices ? evidence.same - evidence.sameOfLines : evidence.same;
    const bool isOfMany = !hasPrices && mayBeOrderTotal(shape.headers.value(sum)) && evidence.sameOfMany > 0;
    const bool isTotal =
        isCalled ? repeated > 0 || (hasPrices && evidence.same == 0)
                 : isOfMany || (repeated >= (hasPrices ? 1 : kConvincing) && evidence.sameOfLines == 0);
    if (!isTotal)
        return false;
    for (auto &candidate : candidates)
        if (candidate.field == u"amount" && candidate.column == sum)
            candidate.field = u"order_total"_s;
    return true;
}

} // namespace crm
