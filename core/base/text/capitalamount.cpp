#include "core/base/text/capitalamount.h"

#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Characters
{
    QStringView digits;
    QStringView units; ///< of 1, 10, 100 and 1000; the first stands for none
    QStringView groups; ///< of 1, 10^4 and 10^8
    QChar minus;
};

const Characters kSimplified{u"零壹贰叁肆伍陆柒捌玖", u" 拾佰仟", u" 万亿", u'负'};
const Characters kTraditional{u"零壹貳參肆伍陸柒捌玖", u" 拾佰仟", u" 萬億", u'負'};

/// Up to 9999, without leading zeros; zeros within are one 零.
QString fourDigits(int number, const Characters &with)
{
    QString text;
    bool zero = false;
    for (int place = 3, scale = 1'000; place >= 0; --place, scale /= 10) {
        const int digit = number / scale % 10;
        if (digit == 0) {
            zero = !text.isEmpty();
            continue;
        }
        if (zero)
            text += with.digits[0];
        zero = false;
        text += with.digits[digit];
        if (place > 0)
            text += with.units[place];
    }
    return text;
}

/// `number` below 10^8; `isInner`: something stands before it, so that zeros at its head are said.
QString eightDigits(qint64 number, bool isInner, const Characters &with)
{
    const int high = int(number / 10'000);
    const int low = int(number % 10'000);
    QString text;
    if (high > 0) {
        if (isInner && high < 1'000)
            text += with.digits[0];
        text += fourDigits(high, with) + with.groups[1];
    }
    if (low > 0) {
        if ((high > 0 || isInner) && low < 1'000)
            text += with.digits[0];
        else if (high == 0 && isInner)
            text += with.digits[0];
        text += fourDigits(low, with);
    }
    return text;
}

QString wholeUnits(qint64 number, const Characters &with)
{
    constexpr qint64 kGroup = 100'000'000;
    QString text;
    if (const qint64 high = number / kGroup; high > 0)
        text = eightDigits(high, false, with) + with.groups[2];
    if (const qint64 low = number % kGroup; low > 0)
        text += eightDigits(low, !text.isEmpty(), with);
    return text;
}

} // namespace

QString capitalAmount(Amount amount, CapitalStyle style)
{
    const auto &with = style == CapitalStyle::Simplified ? kSimplified : kTraditional;
    constexpr qint64 kCent = Amount::kScale / 100;
    const qint64 cents = (qAbs(amount.value) + kCent / 2) / kCent;
    const qint64 units = cents / 100;
    const int tenths = int(cents / 10 % 10);
    const int hundredths = int(cents % 10);
    QString text;
    if (amount.value < 0 && cents > 0)
        text += with.minus;
    if (units > 0)
        text += wholeUnits(units, with) + u'元';
    if (cents == 0)
        return with.digits[0] + u"元整"_s;
    if (cents % 100 == 0)
        return text + u'整';
    if (units > 0 && (tenths == 0 || units % 10 == 0))
        text += with.digits[0];
    if (tenths > 0) {
        text += with.digits[tenths];
        text += u'角';
    }
    if (hundredths > 0) {
        text += with.digits[hundredths];
        text += u'分';
    }
    return text;
}

} // namespace crm
