#include "core/base/tr.h"
#include "core/exchange/cellcurrency.h"
#include "core/exchange/importwords.h"
#include "core/exchange/rowparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

namespace {

using Weight = ImportProblem::Weight;

} // namespace

// What must not get lost where a row is about money: the currency of its amounts, and cells that no line of
// an order can do without.

/// An order line without its money would be worse than none.
void RowParser::fail(size_t index, std::string_view raw, const QString &reason)
{
    const auto &source = m_sources[index];
    const auto place = int(index); // with an amount a line can do without its discount: see checkLost()
    const bool isNeeded = isOfLines(m_kind) && !source.isOwn && place != m_at.orderTotal
                       && place != m_at.discount && place != m_at.paidPart && place != m_at.reduction;
    isNeeded ? reject(reason, source.column, raw) : problem(source.column, raw, reason);
}

void RowParser::takeCurrency(size_t index, std::string_view raw)
{
    const auto *beside = currencyBeside(raw);
    const auto &unit = m_sources[index].unit;
    const auto *sign = beside && !beside->code.empty() ? beside
                     : m_sources[index].isOwn          ? nullptr
                                                       : unit.currency;
    if (!sign)
        return;
    if (const auto code = currencyOfSign(*sign, m_mapping.phoneRegion); !code.empty())
        m_currencies.push_back({index, code, raw});
    if (sign == beside && sign->text == "$" && m_currencies.size() == 1
        && localCurrency(m_mapping.phoneRegion) == "CNY")
        problem(m_sources[index].column, raw, Tr::tr("$ was read as US dollars."),
                ImportProblem::Weight::Note);
}

/// 1.2 below 金额（万元） is 12,000, but a cell that says 万 itself is as it says. False where it is too
/// large.
bool RowParser::takeUnit(size_t index, std::string_view raw)
{
    auto &source = m_sources[index];
    const auto saysItself = [raw](std::string_view word) { return raw.find(word) != raw.npos; };
    if (source.unit.zeros == 0 || saysItself("万") || saysItself("萬") || saysItself("亿")
        || saysItself("億"))
        return true;
    auto &number = m_row.values[index].number;
    for (int i = 0; i < source.unit.zeros; ++i)
        number = Amount{number}.withinLimit() ? number * 10 : number;
    for (int i = source.unit.zeros; i < 0; ++i)
        number /= 10;
    if (!Amount{number}.withinLimit())
        return false;
    if (!source.isUnitTold)
        problem(source.column, raw,
                Tr::tr("The column is in %1: read as %2, and all others likewise.")
                    .arg(source.unit.text, Amount{number}.toString(0)),
                ImportProblem::Weight::Note);
    source.isUnitTold = true;
    return true;
}

void RowParser::settleCurrencies()
{
    for (const auto &[index, code, raw] : m_currencies)
        settleCurrency(index, code, raw);
}

/// Of the row, where it does not say another one; two of them cannot both be right.
void RowParser::settleCurrency(size_t index, std::string_view code, std::string_view raw)
{
    const int field = m_at.currency;
    if (field < 0 || m_sources[index].isOwn) {
        if (code != localCurrency(m_mapping.phoneRegion))
            problem(m_sources[index].column, raw,
                    Tr::tr("The field has no currency: %1 is not kept.").arg(toText(code)));
        return;
    }
    auto &said = m_row.values[size_t(field)];
    if (!said.isPresent) {
        said = {true, code, 0, raw};
        return;
    }
    const auto known = currencyOfWord(said.text);
    const auto row = known ? *known : said.text;
    if (row == code)
        return;
    const auto reason = Tr::tr("The cell says %1, and the row %2.").arg(toText(code), toText(row));
    m_row.values[index] = {};
    fail(index, raw, reason);
}

/// Whether a cell of the field cannot be taken though something stands there.
bool RowParser::isLost(int index, int *column) const
{
    const int place = index < 0 ? -1 : m_sources[size_t(index)].column;
    if (place < 0 || m_row.values[size_t(index)].isPresent)
        return false;
    if (m_isText && size_t(place) >= m_width)
        return false; // the row ends before it
    *column = place;
    return std::any_of(m_row.problems.begin(), m_row.problems.end(),
                       [place](const auto &problem) { return problem.column == place + 1; });
}

/// A quantity that is there and cannot be read is not one.
void RowParser::checkLost()
{
    if (!isOfLines(m_kind) || m_row.problems.empty() || m_row.isRejected)
        return; // it is said already
    int column = -1;
    const bool hasAmount = has(m_at.amount);
    if (isLost(m_at.quantity, &column) || (!has(m_at.quantity) && !hasAmount && isLost(m_at.amount, &column))
        || (!hasAmount
            && (isLost(m_at.price, &column) || isLost(m_at.discount, &column)
                || isLost(m_at.paidPart, &column) || isLost(m_at.reduction, &column))))
        reject(Tr::tr("Without this cell the line would come to something else."), column);
}

/// Said once, since it is the sheet's: what no column holds is made up, and that shows in every sum.
void RowParser::tellGaps()
{
    if (m_areGapsTold || !isOfLines(m_kind) || m_row.isRejected)
        return;
    m_areGapsTold = true;
    const auto has = [this](const QString &field) { return m_mapping.isMapped(field); };
    const bool saysSums = has(u"amount"_s) || has(u"order_total"_s);
    if (has(u"price"_s) && !saysSums && !has(u"quantity"_s))
        problem(-1, {}, Tr::tr("No column holds the quantity: each line counts as one piece."), Weight::Note);
    const auto header = [this](int index) {
        return index < 0 ? QString() : m_headers.value(m_sources[size_t(index)].column);
    };
    const auto counted = unitOfQuantity(header(m_at.quantity));
    const auto priced = unitOfPrice(header(m_at.price));
    if (!saysSums && !counted.isEmpty() && !priced.isEmpty() && counted != priced)
        problem(
            -1, {},
            Tr::tr("The quantity is in %1, and the price for one %2: what the lines come to is wrong unless "
                   "these are the same.")
                .arg(counted, priced),
            Weight::Note);
    const bool isUnnumbered = m_kind == ImportKind::Orders && !has(u"number"_s);
    const bool hasLines = has(u"product"_s) || has(u"product_code"_s) || has(u"quantity"_s);
    if (isUnnumbered && hasLines)
        problem(-1, {}, Tr::tr("No column holds the number of the order: each row is an order of its own."),
                Weight::Note);
    if (hasLines && !saysMoney())
        problem(
            -1, {},
            m_figures.isEmpty()
                ? Tr::tr("No column holds a price or an amount: the lines come to 0.")
                : Tr::tr("No column holds a price or an amount: the lines come to 0. Is one of these it: %1?")
                      .arg(m_figures.join(Tr::tr(", "))),
            Weight::Note);
}

} // namespace crm
