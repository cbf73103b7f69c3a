#include "core/analytics/calibration.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace crm {

namespace {

std::vector<quint32> rising(std::span<const double> values)
{
    std::vector<quint32> rows(values.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::ranges::stable_sort(rows, {}, [&](quint32 row) { return values[row]; });
    return rows;
}

/// Neighbours that share their chance.
struct Pool
{
    double size = 0;
    double scores = 0;
    double labels = 0;

    double mean() const { return labels / size; }
    void take(const Pool &other)
    {
        size += other.size;
        scores += other.scores;
        labels += other.labels;
    }
};

} // namespace

double brierScore(std::span<const double> chances, std::span<const quint8> labels)
{
    double sum = 0;
    for (size_t i = 0; i < chances.size(); ++i)
        sum += (chances[i] - labels[i]) * (chances[i] - labels[i]);
    return chances.empty() ? std::numeric_limits<double>::quiet_NaN() : sum / double(chances.size());
}

std::vector<CalibrationBin> calibration(std::span<const double> chances, std::span<const quint8> labels,
                                        int bins)
{
    const auto rows = rising(chances);
    std::vector<CalibrationBin> result;
    size_t next = 0;
    for (int bin = 1; bin <= bins && next < rows.size(); ++bin) {
        size_t end = std::max(next + 1, rows.size() * size_t(bin) / size_t(bins));
        while (end < rows.size() && chances[rows[end]] == chances[rows[end - 1]])
            ++end;
        CalibrationBin now{qint64(end - next), 0, 0};
        for (; next < end; ++next) {
            now.foretold += chances[rows[next]] / double(now.size);
            now.happened += labels[rows[next]] / double(now.size);
        }
        result.push_back(now);
    }
    return result;
}

IsotonicCalibration::IsotonicCalibration(std::span<const double> scores, std::span<const quint8> labels)
{
    std::vector<Pool> pools;
    const auto rows = rising(scores);
    for (size_t i = 0; i < rows.size();) {
        Pool same;
        for (const double score = scores[rows[i]]; i < rows.size() && scores[rows[i]] == score; ++i)
            same.take({1, score, double(labels[rows[i]])});
        pools.push_back(same);
        while (pools.size() > 1 && pools[pools.size() - 2].mean() >= pools.back().mean()) {
            pools[pools.size() - 2].take(pools.back());
            pools.pop_back();
        }
    }
    for (const auto &pool : pools) {
        m_scores.push_back(pool.scores / pool.size);
        m_chances.push_back(pool.mean());
    }
}

double IsotonicCalibration::chance(double score) const
{
    if (m_scores.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto above = size_t(std::ranges::upper_bound(m_scores, score) - m_scores.begin());
    if (above == 0)
        return m_chances.front();
    if (above == m_scores.size())
        return m_chances.back();
    const double share = (score - m_scores[above - 1]) / (m_scores[above] - m_scores[above - 1]);
    return m_chances[above - 1] + share * (m_chances[above] - m_chances[above - 1]);
}

} // namespace crm
