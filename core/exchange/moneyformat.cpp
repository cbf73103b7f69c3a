#include "core/exchange/moneyformat.h"

#include "core/exchange/cellcurrency.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Whose dollar it is, by the language that Excel's currency button writes behind it.
struct Dollar
{
    QStringView language;
    std::string_view code;
};
constexpr Dollar kDollars[] = {{u"409", "USD"}, {u"404", "TWD"},  {u"C04", "HKD"},  {u"1404", "MOP"},
                               {u"C09", "AUD"}, {u"1009", "CAD"}, {u"1004", "SGD"}, {u"4804", "SGD"}};

/// The yen of Japan looks like the yuan.
constexpr QStringView kJapan = u"411";

std::string codeOfSign(const QString &sign, QStringView language)
{
    if (sign == u"$")
        for (const auto &dollar : kDollars)
            if (language.compare(dollar.language, Qt::CaseInsensitive) == 0)
                return std::string(dollar.code);
    const bool isYen = sign == u"¥" || sign == u"￥";
    if (isYen)
        return language == kJapan ? "JPY" : std::string();
    const auto utf8 = sign.toUpper().toStdString();
    const auto signs = currencySigns();
    const auto known = std::ranges::find(signs, utf8, &CurrencySign::text);
    if (known == signs.end() || known->code.empty() || known->code == "CNY")
        return {};
    return sign == u"$" ? "$" : std::string(known->code);
}

/// 万元 is a multiple and a currency; 件 is neither.
void take(const QString &literal, QStringView language, std::string &multiple, std::string &currency)
{
    auto rest = literal.trimmed();
    for (const auto &word : {u"百万"_s, u"千万"_s, u"万"_s, u"萬"_s, u"亿"_s, u"億"_s})
        if (multiple.empty() && rest.startsWith(word)) {
            multiple = word.toStdString();
            rest = rest.sliced(word.size()).trimmed();
            break;
        }
    if (const auto code = codeOfSign(rest, language); !code.empty() && currency.empty())
        currency = code;
}

/// [$€-2], [$USD], [$-409]
void takeBrackets(QStringView inside, std::string &multiple, std::string &currency)
{
    if (!inside.startsWith(u'$'))
        return;
    const auto dash = inside.lastIndexOf(u'-');
    const auto sign = inside.sliced(1, (dash < 1 ? inside.size() : dash) - 1);
    take(sign.toString(), dash < 1 ? QStringView() : inside.sliced(dash + 1), multiple, currency);
}

} // namespace

std::string moneyBesideNumber(QStringView format)
{
    std::string multiple;
    std::string currency;
    QString literal;
    bool isScaled = false; // 0!.0,"万" shows what the cell holds already
    const auto after = [&](qsizetype i) { return i + 1 < format.size() ? format[i + 1] : QChar(u';'); };
    const auto flush = [&] { take(std::exchange(literal, {}), {}, multiple, currency); };
    for (qsizetype i = 0; i < format.size() && format[i] != u';'; ++i) {
        const auto c = format[i];
        if (c == u'"') {
            const auto end = format.indexOf(u'"', i + 1);
            if (end < 0)
                return {};
            literal += format.sliced(i + 1, end - i - 1);
            i = end;
        } else if (c == u'[') {
            const auto end = format.indexOf(u']', i);
            if (end < 0 || u"<>="_s.contains(after(i)))
                return {};
            flush();
            takeBrackets(format.sliced(i + 1, end - i - 1), multiple, currency);
            i = end;
        } else if (c == u'!' || c == u'\\') {
            isScaled |= after(i) == u'.';
            literal += after(i++);
        } else if (c == u'_' || c == u'*') {
            ++i; // a gap as wide as the next character, or filled with it
        } else if (u"0#?.,%E@"_s.contains(c)) {
            flush();
            isScaled |= c == u',' && !u"0#?"_s.contains(after(i));
        } else {
            literal += c;
        }
    }
    flush();
    return isScaled ? currency : multiple + currency;
}

void MoneyFormats::add(int format, QStringView code)
{
    if (const auto unit = moneyBesideNumber(code); !unit.empty())
        m_units.insert(format, unit);
}

void MoneyFormats::dress(int format, std::string &number) const
{
    if (m_units.isEmpty() || number.empty())
        return;
    if (const auto unit = m_units.constFind(format); unit != m_units.constEnd())
        number += *unit;
}

} // namespace crm
