#include "core/analytics/rfm.h"

#include "core/analytics/quantile.h"
#include "core/base/amount.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace crm {

namespace {

constexpr qint32 kNever = std::numeric_limits<qint32>::min();

/// What belongs together in memory while orders come in any order.
struct Sums
{
    qint64 money = 0;
    qint32 last = kNever;
    qint32 orders = 0;
};

RfmColumns emptyColumns(size_t customers)
{
    RfmColumns columns;
    columns.recency.assign(customers, -1);
    columns.frequency.assign(customers, 0);
    columns.money.assign(customers, 0);
    return columns;
}

RfmColumns byDays(const OrderColumns &orders, size_t customers, qint32 asOf)
{
    const auto all = purchaseDays(orders, customers, kNever, asOf);
    auto columns = emptyColumns(customers);
    for (size_t i = 0; i < customers; ++i) {
        const auto days = all.of(i);
        if (days.empty())
            continue;
        columns.recency[i] = asOf - days.back().day;
        columns.frequency[i] = qint32(days.size());
        for (const auto &day : days)
            columns.money[i] = Amount::added(columns.money[i], day.amount);
    }
    return columns;
}

/// The values of the customers who have ordered.
template <typename T>
std::vector<T> ofBuyers(const RfmColumns &columns, const std::vector<T> &values)
{
    std::vector<T> result;
    result.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        if (columns.recency[i] >= 0)
            result.push_back(values[i]);
    return result;
}

template <typename T>
std::vector<double> cutsOf(const RfmColumns &columns, const std::vector<T> &values)
{
    if (std::ranges::find(columns.recency, -1) == columns.recency.end())
        return partCuts(values, 5);
    return partCuts(ofBuyers(columns, values), 5);
}

template <typename T>
std::vector<quint8> scoresByCuts(const RfmColumns &columns, const std::vector<T> &values,
                                 const std::vector<double> &cuts, bool reversed)
{
    std::vector<quint8> scores(values.size());
    if (cuts.empty())
        return scores;
    // A whole number lies strictly above a cut if it does above its floor.
    std::array<T, 4> floors = {};
    constexpr auto kMost = std::numeric_limits<T>::max();
    std::ranges::transform(cuts, floors.begin(), [](double cut) {
        return cut < double(kMost) ? T(std::floor(cut)) : kMost; // sums stop at what T can hold
    });
    for (size_t i = 0; i < values.size(); ++i) {
        int below = 0;
        for (const T cut : floors)
            below += values[i] > cut ? 1 : 0;
        scores[i] = columns.recency[i] < 0 ? quint8(0) : quint8(reversed ? 5 - below : 1 + below);
    }
    return scores;
}

template <typename T>
std::vector<quint8> scoresByTiles(const RfmColumns &columns, const std::vector<T> &values, bool reversed)
{
    std::vector<quint32> rows;
    for (size_t i = 0; i < values.size(); ++i)
        if (columns.recency[i] >= 0)
            rows.push_back(quint32(i));
    std::ranges::stable_sort(rows, [&](quint32 one, quint32 other) {
        return reversed ? values[one] > values[other] : values[one] < values[other];
    });
    std::vector<quint8> scores(values.size());
    const size_t least = rows.size() / 5;
    const size_t larger = rows.size() % 5; // the first tiles take one more
    size_t next = 0;
    for (size_t tile = 0; tile < 5; ++tile)
        for (size_t i = 0; i < least + (tile < larger ? 1 : 0); ++i)
            scores[rows[next++]] = quint8(tile + 1);
    return scores;
}

template <typename T>
double meanOfBuyers(const RfmColumns &columns, const std::vector<T> &values)
{
    double sum = 0;
    double count = 0;
    for (size_t i = 0; i < values.size(); ++i)
        if (columns.recency[i] >= 0) {
            sum += double(values[i]);
            ++count;
        }
    return count > 0 ? sum / count : 0;
}

} // namespace

RfmColumns rfmColumns(const OrderColumns &orders, size_t customers, qint32 asOf, RfmFrequency frequency)
{
    if (frequency == RfmFrequency::Days)
        return byDays(orders, customers, asOf);
    std::vector<Sums> all(customers);
    for (size_t i = 0; i < orders.size(); ++i) {
        if (orders.day[i] > asOf)
            continue;
        auto &sums = all[size_t(orders.customer[i])];
        sums.money = Amount::added(sums.money, orders.amount[i]);
        sums.last = std::max(sums.last, orders.day[i]);
        ++sums.orders;
    }
    auto columns = emptyColumns(customers);
    for (size_t i = 0; i < customers; ++i) {
        columns.recency[i] = all[i].orders > 0 ? asOf - all[i].last : -1;
        columns.frequency[i] = all[i].orders;
        columns.money[i] = all[i].money;
    }
    return columns;
}

RfmScores rfmScores(const RfmColumns &columns, RfmScoring scoring)
{
    RfmScores scores;
    if (scoring == RfmScoring::Tiles) {
        scores.recency = scoresByTiles(columns, columns.recency, true);
        scores.frequency = scoresByTiles(columns, columns.frequency, false);
        scores.money = scoresByTiles(columns, columns.money, false);
        return scores;
    }
    scores.recencyCuts = cutsOf(columns, columns.recency);
    scores.frequencyCuts = cutsOf(columns, columns.frequency);
    scores.moneyCuts = cutsOf(columns, columns.money);
    scores.recency = scoresByCuts(columns, columns.recency, scores.recencyCuts, true);
    scores.frequency = scoresByCuts(columns, columns.frequency, scores.frequencyCuts, false);
    scores.money = scoresByCuts(columns, columns.money, scores.moneyCuts, false);
    return scores;
}

std::vector<quint8> rfmEightCells(const RfmColumns &columns)
{
    const double recency = meanOfBuyers(columns, columns.recency);
    const double frequency = meanOfBuyers(columns, columns.frequency);
    const double money = meanOfBuyers(columns, columns.money);
    std::vector<quint8> cells(columns.recency.size(), kNoRfmCell);
    for (size_t i = 0; i < cells.size(); ++i)
        if (columns.recency[i] >= 0)
            cells[i] = quint8((columns.recency[i] < recency ? quint8(RfmCell::Recency) : 0)
                              | (columns.frequency[i] > frequency ? quint8(RfmCell::Frequency) : 0)
                              | (double(columns.money[i]) > money ? quint8(RfmCell::Money) : 0));
    return cells;
}

} // namespace crm
