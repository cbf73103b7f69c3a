#pragma once

#include <QtGlobal>

namespace crm {

/// ln z(z+1)...(z+n-1) = ln Gamma(z+n) - ln Gamma(z) and its derivatives by z, for an n that only rises.
///
/// Likelihoods of counts need it at every count there is; sums of logarithms are cheaper than gamma functions
/// and lose nothing where z is tiny. Wide gaps are jumped over by means of gamma functions.
class RisingFactorial
{
public:
    explicit RisingFactorial(double z)
        : m_z(z)
    {
    }

    void advanceTo(qint64 n);

    double log() const { return m_log; }
    double first() const { return m_first; } ///< digamma(z+n) - digamma(z)
    double second() const { return m_second; } ///< trigamma(z+n) - trigamma(z)

private:
    double m_z;
    qint64 m_n = 0;
    double m_log = 0;
    double m_first = 0;
    double m_second = 0;
};

} // namespace crm
