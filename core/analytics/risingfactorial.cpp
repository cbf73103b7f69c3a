#include "core/analytics/risingfactorial.h"

#include "core/analytics/gammafunctions.h"

#include <cmath>

namespace crm {

void RisingFactorial::advanceTo(qint64 n)
{
    constexpr qint64 farAway = 64;
    if (n - m_n > farAway) {
        const double from = m_z + double(m_n);
        const double to = m_z + double(n);
        m_log += logGamma(to) - logGamma(from);
        m_first += digamma(to) - digamma(from);
        m_second += trigamma(to) - trigamma(from);
        m_n = n;
    }
    for (; m_n < n; ++m_n) {
        const double factor = m_z + double(m_n);
        m_log += std::log(factor);
        m_first += 1 / factor;
        m_second -= 1 / (factor * factor);
    }
}

} // namespace crm
