#include "core/exchange/discountguess.h"

#include "core/exchange/amountvalue.h"
#include "core/exchange/headersynonyms.h"
#include "core/exchange/headerunit.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

int columnOf(const std::vector<ColumnGuess> &guesses, QStringView field)
{
    const auto found =
        std::ranges::find_if(guesses, [&](const ColumnGuess &guess) { return guess.field == field; });
    return found == guesses.end() ? -1 : found->column;
}

std::optional<double> numberIn(const SheetRow &row, int column)
{
    const auto reading = readAmount(row.fields.value(column).trimmed().toStdString());
    if (column < 0 || reading.state != AmountReading::State::Good)
        return {};
    return reading.amount.toDouble();
}

/// Where the columns stand, -1 for those that are not there.
struct Columns
{
    int discount, quantity, price, amount;
};

/// What the cells of the column are, and what the amounts beside them prove.
struct Values
{
    int filled = 0;
    int folds = 0; // 8.5折 says itself what it is
    int zeros = 0;
    int wholes = 0; // 1, 100 %
    int halves = 0; // at least half is left, the wholes among them
    int mosts = 0; // four fifths or more
    int beyond = 0; // no part of a whole: 20
    int provesOff = 0, provesPaid = 0, provesMoney = 0;
};

/// A cell in every way in which it can be meant.
struct Cell
{
    double off, plain;
    std::optional<double> paid;
};

void prove(Values &values, const SheetRow &row, const Columns &columns, const Cell &cell)
{
    const auto price = numberIn(row, columns.price);
    const auto amount = numberIn(row, columns.amount);
    const auto many = columns.quantity < 0 ? std::optional(1.0) : numberIn(row, columns.quantity);
    if (!price || !amount || !many || *price * *many == 0)
        return;
    const double gross = *price * *many;
    const double slack = 0.01 + 0.005 * std::abs(*many);
    const auto comesTo = [&](double sum) { return std::abs(sum - *amount) <= slack; };
    const bool isOff = cell.off <= 1 && comesTo(gross * (1 - cell.off));
    const bool isPaid = cell.paid && comesTo(gross * *cell.paid);
    values.provesOff += isOff && !isPaid;
    values.provesPaid += isPaid && !isOff;
    values.provesMoney += cell.plain > 0 && !isOff && !isPaid && comesTo(gross - cell.plain);
}

Values valuesOf(const SheetShape &shape, const Columns &columns)
{
    const bool isPercent = isPercentHeader(shape.headers.value(columns.discount));
    Values values;
    for (const auto &row : shape.sample) {
        const auto text = row.fields.value(columns.discount).trimmed();
        const auto number = numberIn(row, columns.discount);
        values.folds += text.endsWith(u'折');
        if (!number || text.endsWith(u'折'))
            continue;
        const bool saysPercent = text.contains(u'%') || text.contains(u'％');
        const double plain = std::abs(*number);
        const auto paid = readPaidPart(text.toStdString(), DecimalMark::Point, isPercent);
        Cell cell{isPercent && !saysPercent ? plain / 100 : plain, plain, {}};
        if (paid)
            cell.paid = double(*paid) / double(Amount::kScale);
        ++values.filled;
        values.zeros += plain == 0;
        values.wholes += cell.paid == 1;
        values.halves += cell.paid >= 0.5;
        values.mosts += cell.paid >= 0.8;
        values.beyond += cell.off > 1;
        prove(values, row, columns, cell);
    }
    return values;
}

/// Empty where it is what it is called.
QString fieldFor(const Values &values, const QString &header)
{
    if (values.filled == 0)
        return {};
    if (values.provesMoney > 0 && values.provesOff + values.provesPaid == 0)
        return u"reduction"_s;
    if (values.provesOff + values.provesPaid > 0)
        return values.provesOff == 0 ? u"paid_part"_s : QString();
    const bool isFold = headerKey(header).contains(u'折');
    if (!isFold && values.beyond > 0)
        return u"reduction"_s;
    // Nothing is given away on every line, and hardly half of the price. 折扣 20 may be anything: it is
    // refused, and said why.
    const bool isAllHigh =
        isFold && values.halves == values.filled && (values.beyond == 0 || values.mosts > 0);
    const bool hasWhole = values.wholes > 0 && values.beyond == 0;
    return values.zeros == 0 && (isAllHigh || hasWhole) ? u"paid_part"_s : QString();
}

/// 折后单价 beside 单价 and a discount, or with the discount that is in it already.
bool dropDouble(const SheetShape &shape, const std::vector<ColumnGuess> &chosen,
                std::vector<ColumnGuess> &candidates)
{
    const int price = columnOf(chosen, u"price");
    const bool isReduced = columnOf(chosen, u"discount") >= 0 || columnOf(chosen, u"reduction") >= 0;
    if (price < 0 || !isReduced || !isNetPrice(shape.headers.value(price)))
        return false;
    const auto isOther = [&](const ColumnGuess &guess) {
        return guess.field == u"price" && guess.column != price && guess.confidence >= 0.4;
    };
    const bool hasOther = std::ranges::any_of(candidates, isOther);
    return std::erase_if(candidates,
                         [&](const ColumnGuess &guess) {
                             return hasOther ? guess.field == u"price" && guess.column == price
                                             : guess.field == u"discount" || guess.field == u"reduction";
                         })
         > 0;
}

} // namespace

bool turnDiscounts(ImportKind kind, const SheetShape &shape, const std::vector<ColumnGuess> &chosen,
                   std::vector<ColumnGuess> &candidates)
{
    if (!isOfLines(kind) || !shape.hasNames())
        return false;
    bool isTurned = dropDouble(shape, chosen, candidates);
    const int column = columnOf(chosen, u"discount");
    if (column < 0)
        return isTurned;
    const auto values = valuesOf(shape, {column, columnOf(chosen, u"quantity"), columnOf(chosen, u"price"),
                                         columnOf(chosen, u"amount")});
    const auto field = fieldFor(values, shape.headers.value(column));
    if (field.isEmpty() || columnOf(chosen, field) >= 0)
        return isTurned;
    for (auto &candidate : candidates)
        if (candidate.field == u"discount" && candidate.column == column) {
            candidate.field = field;
            isTurned = true;
        }
    return isTurned;
}

} // namespace crm
