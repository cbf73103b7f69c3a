#include "core/analytics/quantile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace crm {

namespace {

/// The values of some ranks. A count of the leading bits tells in which bucket each lies; only those buckets
/// are looked into.
template <typename T>
class RankSelection
{
public:
    explicit RankSelection(std::span<const T> values)
        : m_values(values)
    {
        const auto [least, most] = std::ranges::minmax(values);
        m_least = least;
        const auto range = quint64(most) - quint64(least);
        m_shift = std::max(0, int(std::bit_width(range)) - kBits);
        m_counts.assign(size_t(range >> m_shift) + 1, 0);
        for (const T value : values)
            ++m_counts[bucketOf(value)];
    }

    T at(size_t rank)
    {
        while (rank < m_before)
            m_before -= m_counts[--m_bucket];
        while (rank >= m_before + m_counts[m_bucket])
            m_before += m_counts[m_bucket++];
        if (m_shift == 0)
            return T(quint64(m_least) + m_bucket);
        if (m_open != m_bucket)
            open();
        return m_inside[rank - m_before];
    }

private:
    static constexpr int kBits = 16;

    size_t bucketOf(T value) const { return size_t((quint64(value) - quint64(m_least)) >> m_shift); }
    void open()
    {
        m_open = m_bucket;
        m_inside.clear();
        for (const T value : m_values)
            if (bucketOf(value) == m_bucket)
                m_inside.push_back(value);
        std::ranges::sort(m_inside);
    }

    std::span<const T> m_values;
    T m_least = 0;
    int m_shift = 0;
    std::vector<quint32> m_counts;
    size_t m_bucket = 0;
    size_t m_before = 0; // values in the buckets before it
    size_t m_open = std::numeric_limits<size_t>::max();
    std::vector<T> m_inside = {};
};

template <typename T>
std::vector<double> cutsOf(std::span<const T> values, int parts)
{
    std::vector<double> cuts;
    if (values.empty())
        return cuts;
    RankSelection<T> selection(values);
    for (int part = 1; part < parts; ++part) {
        const size_t position = (values.size() - 1) * size_t(part);
        const size_t rank = position / size_t(parts);
        const size_t rest = position % size_t(parts);
        const T below = selection.at(rank);
        if (rest == 0) {
            cuts.push_back(double(below));
            continue;
        }
        const T above = selection.at(rank + 1);
        cuts.push_back(double(below) + double(above - below) * double(rest) / parts);
    }
    return cuts;
}

} // namespace

double quantileOfSorted(std::span<const double> sorted, double share)
{
    if (sorted.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double position = double(sorted.size() - 1) * std::clamp(share, 0., 1.);
    const auto below = size_t(position);
    const double rest = position - double(below);
    if (rest == 0)
        return sorted[below];
    return sorted[below] + (sorted[below + 1] - sorted[below]) * rest;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return quantileOfSorted(values, .5);
}

std::vector<double> partCuts(std::span<const qint32> values, int parts)
{
    return cutsOf(values, parts);
}

std::vector<double> partCuts(std::span<const qint64> values, int parts)
{
    return cutsOf(values, parts);
}

Interval middleOf(std::vector<double> draws, double level)
{
    std::ranges::sort(draws);
    return {quantileOfSorted(draws, (1 - level) / 2), quantileOfSorted(draws, (1 + level) / 2)};
}

} // namespace crm
