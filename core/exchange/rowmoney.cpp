#include "core/base/tr.h"
#include "core/exchange/cellcurrency.h"
#include "core/exchange/importwords.h"
#include "core/exchange/rowparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

// What must not get lost where a row is about money: the currency of its amounts, and cells that no line of
// an order can do without.

namespace {

bool isOfLines(ImportKind kind)
{
    return kind == ImportKind::Orders || kind == ImportKind::OrderLines;
}

} // namespace

/// An order line without its money would be worse than none.
void RowParser::fail(size_t index, std::string_view raw, const QString &reason)
{
    const auto &source = m_sources[index];
    isOfLines(m_kind) && !source.isOwn ? reject(reason, source.column, raw)
                                       : problem(source.column, raw, reason);
}

void RowParser::takeCurrency(size_t index, std::string_view raw)
{
    const auto *sign = currencyBeside(raw);
    if (!sign)
        return;
    if (const auto code = currencyOfSign(*sign, m_mapping.phoneRegion); !code.empty())
        m_currencies.push_back({index, code, raw});
    if (sign->text == "$" && m_currencies.size() == 1 && localCurrency(m_mapping.phoneRegion) == "CNY")
        problem(m_sources[index].column, raw, Tr::tr("$ was read as US dollars."),
                ImportProblem::Weight::Note);
}

void RowParser::settleCurrencies()
{
    for (const auto &[index, code, raw] : m_currencies)
        settleCurrency(index, code, raw);
}

/// Of the row, where it does not say another one; two of them cannot both be right.
void RowParser::settleCurrency(size_t index, std::string_view code, std::string_view raw)
{
    const int field = fieldIndex(m_kind, u"currency");
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
bool RowParser::isLost(QStringView field, int *column) const
{
    const int index = fieldIndex(m_kind, field);
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
    if (!isOfLines(m_kind) || m_row.problems.empty())
        return;
    int column = -1;
    const bool hasAmount = has(u"amount");
    if (isLost(u"quantity", &column)
        || (!hasAmount && (isLost(u"price", &column) || isLost(u"discount", &column))))
        reject(Tr::tr("Without this cell the line would come to something else."), column);
}

} // namespace crm
