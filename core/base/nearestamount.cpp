#include "core/base/nearestamount.h"

#include <cmath>

namespace crm {

Amount nearestAmount(double units)
{
    const double value = std::round(units * double(Amount::kScale));
    constexpr double kLimit = double(Amount::kMostOfSum); // 2^63: the first that does not fit
    if (std::isnan(value))
        return {};
    if (std::abs(value) >= kLimit)
        return {value > 0 ? Amount::kMostOfSum : -Amount::kMostOfSum};
    return {qint64(value)};
}

} // namespace crm
