#include "core/dataquality/similarity.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdlib>

namespace crm {

namespace {

constexpr qsizetype kLongest = 64;

struct Matches
{
    int count = 0;
    int transposed = 0;
};

Matches matches(QStringView one, QStringView other)
{
    const auto window = std::max<qsizetype>(0, std::max(one.size(), other.size()) / 2 - 1);
    std::bitset<kLongest> taken;
    std::array<QChar, kLongest> order{};
    int count = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        const auto end = std::min(other.size(), i + window + 1);
        for (auto j = std::max<qsizetype>(0, i - window); j < end; ++j) {
            if (taken[size_t(j)] || one[i] != other[j])
                continue;
            taken[size_t(j)] = true;
            order[size_t(count++)] = one[i];
            break;
        }
    }
    int next = 0;
    int transposed = 0;
    for (qsizetype j = 0; j < other.size(); ++j) {
        if (taken[size_t(j)])
            transposed += other[j] != order[size_t(next++)];
    }
    return {count, transposed / 2};
}

int alignment(QStringView one, QStringView other, int limit)
{
    std::array<std::array<int, kLongest>, 3> rows;
    const auto columns = other.size();
    for (qsizetype j = 0; j <= columns; ++j)
        rows[0][size_t(j)] = int(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        auto &row = rows[size_t(i % 3)];
        const auto &above = rows[size_t((i - 1) % 3)];
        const auto &twoAbove = rows[size_t((i + 1) % 3)];
        int best = row[0] = int(i);
        for (qsizetype j = 1; j <= columns; ++j) {
            const auto at = size_t(j);
            const int replaced = above[at - 1] + (one[i - 1] != other[j - 1]);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            best = std::min(best, row[at]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(rows[size_t(one.size() % 3)][size_t(columns)], limit + 1);
}

/// What is left of two texts without their common ends is one replacement or one swap.
bool isOneStep(QStringView one, QStringView other)
{
    if (one.size() == 1 && other.size() == 1)
        return true;
    return one.size() == 2 && other.size() == 2 && one[0] == other[1] && one[1] == other[0];
}

} // namespace

double jaroWinkler(QStringView one, QStringView other)
{
    if (one == other)
        return 1.0;
    one = one.left(kLongest);
    other = other.left(kLongest);
    const auto [count, transposed] = matches(one, other);
    if (count == 0)
        return 0.0;
    const double m = count;
    const double jaro = (m / double(one.size()) + m / double(other.size()) + (m - transposed) / m) / 3.0;
    const auto most = std::min<qsizetype>(4, std::min(one.size(), other.size()));
    qsizetype prefix = 0;
    while (prefix < most && one[prefix] == other[prefix])
        ++prefix;
    return jaro + double(prefix) * 0.1 * (1.0 - jaro);
}

int editDistance(QStringView one, QStringView other, int limit)
{
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;
    const auto before = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
    one = one.mid(before);
    other = other.mid(before);
    while (!one.isEmpty() && !other.isEmpty() && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
    if (one.isEmpty() || other.isEmpty())
        return int(std::max(one.size(), other.size()));
    if (limit == 1)
        return isOneStep(one, other) ? 1 : 2;
    return std::max(one.size(), other.size()) < kLongest ? alignment(one, other, limit) : limit + 1;
}

} // namespace crm
