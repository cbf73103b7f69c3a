#pragma once

#include <QtGlobal>

#include <cmath>

namespace crm::demo {

/// Random numbers that are the same on every platform (SplitMix64); the distributions of the standard library
/// are not.
class Dice
{
public:
    /// Every `stream` of a seed is a sequence of its own, so that one customer does not depend on the one
    /// before.
    explicit Dice(quint64 seed, quint64 stream = 0)
        : m_state(mix(seed) ^ mix(stream * 0xda942042e4dd58b5ULL + 1))
    {
    }

    quint64 next() { return mix(m_state += 0x9e3779b97f4a7c15ULL); }

    /// 0 .. count-1
    int below(int count) { return int(((next() >> 32) * quint64(count)) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    /// 0 <= x < 1
    double unit() { return double(next() >> 11) * 0x1p-53; }
    bool chance(double probability) { return unit() < probability; }
    /// Mean 1.
    double exponential() { return -std::log1p(-unit()); }
    /// Nearly normal: mean 0, deviation 1, never beyond 3.5.
    double bell() { return (unit() + unit() + unit() + unit() - 2.0) * 1.7320508; }
    /// Gamma with scale 1, after Marsaglia and Tsang (2000); shapes below 1 by their boosting.
    double gamma(double shape);

    template <typename Container>
    const auto &pick(const Container &items)
    {
        return items[size_t(below(int(items.size())))];
    }

private:
    static quint64 mix(quint64 x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
        return x ^ (x >> 31);
    }

    quint64 m_state;
};

inline double Dice::gamma(double shape)
{
    if (shape < 1)
        return gamma(shape + 1) * std::pow(1 - unit(), 1 / shape);
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = bell();
        const double v = std::pow(1 + c * x, 3);
        if (v > 0 && std::log(1 - unit()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v;
    }
}

} // namespace crm::demo
