#include "core/base/amount.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

__extension__ using Wide = __int128;

Wide divideRounded(Wide value, Wide by)
{
    return (value < 0 ? value - by / 2 : value + by / 2) / by;
}

} // namespace

std::optional<Amount> Amount::parse(QStringView text)
{
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    Wide value = 0;
    int fraction = -1; // digits after the point, or no point yet
    int digits = 0;
    bool up = false;
    for (const QChar c : text) {
        if (c == u'.' && fraction < 0) {
            fraction = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return {};
        const int digit = c.unicode() - u'0';
        ++digits;
        if (fraction == 4) {
            up = digit >= 5;
            fraction = 5;
        } else if (fraction < 4) {
            value = value * 10 + digit;
            fraction += fraction >= 0;
            if (value > Wide(kMost) * kScale)
                return {};
        }
    }
    if (digits == 0)
        return {};
    for (int i = std::max(fraction, 0); i < 4; ++i)
        value *= 10;
    value += up;
    const Amount amount{qint64(negative ? -value : value)};
    return value > Wide(kMost) ? std::nullopt : std::optional(amount);
}

QString Amount::toString(int digits) const
{
    const quint64 magnitude = value < 0 ? quint64(0) - quint64(value) : quint64(value);
    auto fraction = u"%1"_s.arg(magnitude % kScale, 4, 10, QChar(u'0'));
    while (fraction.size() > digits && fraction.endsWith(u'0'))
        fraction.chop(1);
    return (value < 0 ? u"-"_s : QString()) + QString::number(magnitude / kScale)
         + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

QString Amount::rounded(int digits) const
{
    qint64 step = 1;
    for (int i = digits; i < 4; ++i)
        step *= 10;
    Wide whole = divideRounded(value, step) * step;
    if (whole > kMostOfSum || whole < -kMostOfSum)
        whole = value / step * step; // a sum at its limit is not rounded beyond it
    return Amount{qint64(whole)}.toString(digits);
}

std::optional<Amount> lineAmount(Amount quantity, Amount price, int discount)
{
    const Wide exact = Wide(quantity.value) * price.value * (Amount::kScale - discount);
    const Wide value = divideRounded(exact, Wide(Amount::kScale) * Amount::kScale);
    if (value > Amount::kMost || value < -Amount::kMost)
        return {};
    return Amount{qint64(value)};
}

} // namespace crm
