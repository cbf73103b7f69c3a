#include "core/exchange/amountvalue.h"

#include "core/exchange/amountstyle.h"
#include "core/exchange/cellcurrency.h"
#include "core/exchange/celltext.h"
#include "core/exchange/textencoding.h"

#include <algorithm>
#include <array>
#include <string>

namespace crm {
namespace {

using State = AmountReading::State;

constexpr size_t kLongest = 48;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What stands around the digits.
struct Dressed
{
    std::string number; // digits, marks and an exponent
    bool negative = false;
    int shift = 0; // decimal places to the right
    const CurrencySign *currency = nullptr;
};

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text = trimmed(text.substr(prefix.size()));
    return true;
}

bool takeSuffix(std::string_view &text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text = trimmed(text.substr(0, text.size() - suffix.size()));
    return true;
}

bool isAt(std::string_view text, std::string_view word)
{
    return text == word
        || (isAscii(word)
            && qstrnicmp(text.data(), qsizetype(text.size()), word.data(), qsizetype(word.size())) == 0);
}

/// Takes the sign of a currency from either end; USD may be usd.
const CurrencySign *takeCurrency(std::string_view &text)
{
    for (const auto &sign : currencySigns()) {
        const auto size = sign.text.size();
        if (text.size() < size)
            continue;
        if (isAt(text.substr(0, size), sign.text))
            text = trimmed(text.substr(size));
        else if (isAt(text.substr(text.size() - size), sign.text))
            text = trimmed(text.substr(0, text.size() - size));
        else
            continue;
        return &sign;
    }
    return nullptr;
}

Dressed undressed(std::string_view text)
{
    Dressed result;
    if (text.size() > 2 && (text.ends_with(".-") || text.ends_with(",-")))
        text.remove_suffix(2); // 100.-, as shops write it: no cents
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        result.negative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    }
    for (int i = 0; i < 3; ++i) { // -¥12, ¥-12, 12元-: a sign, a currency and a unit in any order
        if (!result.negative && (takePrefix(text, "-") || takeSuffix(text, "-")))
            result.negative = true;
        else
            takePrefix(text, "+");
        if (const auto *sign = takeCurrency(text); sign && !(result.currency && sign->code.empty()))
            result.currency = sign; // 5 USD元 is still of dollars
        if (result.shift == 0) {
            if (takeSuffix(text, "%"))
                result.shift = -2;
            else if (takeSuffix(text, "万") || takeSuffix(text, "萬"))
                result.shift = 4;
            else if (takeSuffix(text, "亿") || takeSuffix(text, "億"))
                result.shift = 8;
        }
    }
    result.number = text;
    return result;
}

/// Digits of a number: "123456" and 4 for 1234.56.
struct Digits
{
    std::string digits;
    int point = 0; // how many of them are units
    bool ok = false;
};

bool isGrouping(char c, char decimal)
{
    return c == (decimal == '.' ? ',' : '.') || c == ' ' || c == '\'';
}

// Groups have three digits each but the first; anything else between digits is not a number.
Digits digitsOf(std::string_view text, char decimal)
{
    Digits result;
    int sinceGroup = -1;
    bool fraction = false;
    for (const char c : text) {
        if (isDigit(c)) {
            result.digits += c;
            result.point += !fraction;
            sinceGroup += sinceGroup >= 0;
        } else if (c == decimal && !fraction && (sinceGroup < 0 || sinceGroup == 3)) {
            fraction = true;
            sinceGroup = -1;
        } else if (isGrouping(c, decimal) && !fraction && result.point > 0
                   && (sinceGroup == 3 || (sinceGroup < 0 && result.point <= 3))) {
            sinceGroup = 0;
        } else {
            return {};
        }
    }
    result.ok = !result.digits.empty() && (sinceGroup < 0 || sinceGroup == 3);
    return result;
}

// Where both marks occur the last one divides; where one occurs twice it groups.
char decimalOf(std::string_view number, DecimalMark mark)
{
    const auto point = number.rfind('.');
    const auto comma = number.rfind(',');
    constexpr auto none = std::string_view::npos;
    if (point != none && comma != none)
        return point > comma ? '.' : ',';
    if (point != none && number.find('.') != point)
        return ',';
    if (comma != none && number.find(',') != comma)
        return '.';
    // 1 234,56: spaces and apostrophes group, so that the comma does not.
    const bool isGrouped = comma != none && number.find_first_of(" '") < comma;
    return mark == DecimalMark::Comma || isGrouped ? ',' : '.';
}

bool takeExponent(std::string &number, int &shift)
{
    const auto e = number.find_first_of("eE");
    if (e == std::string::npos)
        return true;
    size_t at = e + 1;
    const bool down = at < number.size() && number[at] == '-';
    at += at < number.size() && (number[at] == '-' || number[at] == '+');
    if (at == number.size() || number.size() - at > 4
        || !std::all_of(number.begin() + qptrdiff(at), number.end(), isDigit))
        return false;
    const int exponent = std::stoi(number.substr(at));
    shift += down ? -exponent : exponent;
    number.resize(e);
    return true;
}

AmountReading canonical(const Digits &digits, int shift, bool negative)
{
    const int point = digits.point + shift;
    if (point < -40)
        return {State::Good, {}};
    std::string text = digits.digits;
    text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
    const int dropped = int(digits.digits.size() - text.size());
    const int units = point - dropped;
    if (text.empty())
        return {State::Good, {}};
    if (units > 13)
        return {State::TooLarge};
    if (units < 0)
        text.insert(0, size_t(-units), '0');
    if (int(text.size()) < units)
        text.append(size_t(units) - text.size(), '0');
    text.insert(size_t(std::max(units, 0)), 1, '.');
    if (negative)
        text.insert(0, 1, '-');
    std::array<char16_t, 128> wide = {};
    const auto length = std::min(text.size(), wide.size());
    std::copy_n(text.begin(), length, wide.begin());
    const auto amount = Amount::parse(QStringView(wide.data(), qsizetype(length)));
    return amount ? AmountReading{State::Good, *amount} : AmountReading{State::TooLarge};
}

/// Digits with at most one point: what Amount::parse() reads as it stands.
bool isPlainNumber(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; })
        && std::count(text.begin(), text.end(), '.') <= 1 && text != ".";
}

/// What has none in any form is no number; most texts of a sheet are told from numbers by that.
bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit) || text.find("\xef\xbc") != text.npos; // full width
}

bool saysPercent(std::string_view text)
{
    return text.find('%') != text.npos || text.find("％") != text.npos;
}

/// Most cells are as simple as that: up to twelve digits, and up to four behind a point.
std::optional<Amount> simpleAmount(std::string_view text)
{
    const bool isNegative = text.front() == '-';
    qint64 value = 0;
    size_t at = isNegative;
    const auto digits = [&](size_t most) {
        const auto from = at;
        for (; at < text.size() && isDigit(text[at]) && at - from < most; ++at)
            value = value * 10 + (text[at] - '0');
        return at - from;
    };
    if (digits(12) == 0)
        return {};
    size_t decimals = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        decimals = digits(4);
        if (decimals == 0)
            return {};
    }
    if (at != text.size())
        return {};
    for (; decimals < 4; ++decimals)
        value *= 10;
    return Amount{isNegative ? -value : value};
}

} // namespace

AmountReading readAmount(std::string_view text, DecimalMark mark)
{
    if (text.empty() || text.size() > kLongest || !hasDigit(text))
        return {};
    if (mark == DecimalMark::Point)
        if (const auto simple = simpleAmount(text))
            return {State::Good, *simple};
    if (mark == DecimalMark::Point && text.size() <= 16 && isPlainNumber(text)) {
        std::array<char16_t, 16> wide = {};
        std::copy(text.begin(), text.end(), wide.begin());
        const auto amount = Amount::parse(QStringView(wide.data(), qsizetype(text.size())));
        return amount ? AmountReading{State::Good, *amount} : AmountReading{State::TooLarge};
    }
    const auto plain = isAscii(text) ? std::string(text) : plainForms(text);
    auto dressed = undressed(trimmed(plain));
    if (!takeExponent(dressed.number, dressed.shift))
        return {};
    const auto digits = digitsOf(dressed.number, decimalOf(dressed.number, mark));
    return digits.ok ? canonical(digits, dressed.shift, dressed.negative) : AmountReading{};
}

bool usesOtherMark(std::string_view text, DecimalMark mark)
{
    if (mark == DecimalMark::Point && isPlainNumber(text))
        return false;
    const auto plain = isAscii(text) ? std::string(text) : plainForms(text);
    auto dressed = undressed(trimmed(plain));
    return takeExponent(dressed.number, dressed.shift)
        && decimalOf(dressed.number, mark) != (mark == DecimalMark::Comma ? ',' : '.');
}

const CurrencySign *currencyBeside(std::string_view text)
{
    if (text.empty() || text.size() > kLongest || (isDigit(text.front()) && isDigit(text.back())))
        return nullptr;
    const auto plain = isAscii(text) ? std::string(text) : plainForms(text);
    return undressed(trimmed(plain)).currency;
}

std::optional<int> readPaidPart(std::string_view text, DecimalMark mark, bool isPercent)
{
    auto rest = text;
    if (takeSuffix(rest, "折")) {
        const auto discount = readDiscount(text, mark);
        return discount ? std::optional(int(Amount::kScale) - *discount) : std::nullopt;
    }
    const auto read = readAmount(text, mark);
    if (read.state != State::Good)
        return {};
    const qint64 number = read.amount.value;
    qint64 part = number;
    if (!saysPercent(text) && (isPercent || number > 10 * Amount::kScale))
        part = number / 100;
    else if (!saysPercent(text) && number > Amount::kScale)
        part = number / 10; // 9.5折 without its word
    return part < 0 || part > Amount::kScale ? std::nullopt : std::optional(int(part));
}

std::optional<int> readDiscount(std::string_view text, DecimalMark mark, bool isPercent)
{
    auto rest = text;
    const bool isFold = takeSuffix(rest, "折");
    const auto read = readAmount(rest, mark);
    if (read.state != State::Good)
        return {};
    qint64 fraction = read.amount.value;
    if (isPercent && !isFold && !saysPercent(text))
        fraction /= 100;
    if (isFold) // 8折 leaves eight tenths, 85折 leaves 85 hundredths
        fraction = Amount::kScale - (fraction <= 10 * Amount::kScale ? fraction / 10 : fraction / 100);
    if (fraction < 0 || fraction > Amount::kScale || (isFold && fraction == Amount::kScale))
        return {};
    return int(fraction);
}

void DecimalMarkFinder::add(std::string_view text)
{
    if (!hasDigit(text))
        return;
    const auto plain = isAscii(text) ? std::string(trimmed(text)) : plainForms(trimmed(text));
    const auto dressed = undressed(plain);
    const auto &number = dressed.number;
    if (number.empty() || !isDigit(number.front()) || !isDigit(number.back()))
        return;
    const auto point = number.rfind('.');
    const auto comma = number.rfind(',');
    constexpr auto none = std::string::npos;
    if (point == none && comma == none)
        return;
    if (std::any_of(number.begin(), number.end(),
                    [](char c) { return !isDigit(c) && c != '.' && c != ',' && c != ' '; }))
        return;
    // "1,234" says nothing; "12,5" and "1.234,56" do.
    const auto last = point == none || (comma != none && comma > point) ? comma : point;
    const bool both = point != none && comma != none;
    const bool once = number.find(number[last]) == last;
    const bool telling = both || (once && (number.size() - last != 4 || last > 3));
    if (telling && once)
        ++(number[last] == ',' ? m_comma : m_point);
}

} // namespace crm
