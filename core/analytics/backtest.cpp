#include "core/analytics/backtest.h"

#include "core/analytics/basecolumns.h"
#include "core/analytics/basepredictor.h"
#include "core/analytics/purchasehistory.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace crm {

namespace {

double correlationOf(std::span<const double> expected, std::span<const double> actual)
{
    double x = 0, y = 0, xx = 0, xy = 0, yy = 0;
    const double n = double(expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        x += expected[i];
        y += actual[i];
        xx += expected[i] * expected[i];
        xy += expected[i] * actual[i];
        yy += actual[i] * actual[i];
    }
    const double spread = (n * xx - x * x) * (n * yy - y * y);
    return spread > 0 ? (n * xy - x * y) / std::sqrt(spread) : 0;
}

/// Sums up what the weeks of the chart need: purchases by day, customers by age and by what they did.
class WeekChart
{
public:
    WeekChart(const PurchaseDays &days, const PurchaseHistory &history, std::span<const double> alive,
              qint32 split)
        : m_split(split)
    {
        for (size_t i = 0; i < history.frequency.size(); ++i) {
            if (history.frequency[i] < 0)
                continue;
            ++m_customersOfAge[history.age[i]];
            m_alive[{history.frequency[i], history.age[i]}] += alive[i];
            for (const auto &purchase : days.of(i).subspan(1))
                ++m_repeats[purchase.day];
        }
    }

    std::vector<BackTest::Week> weeks(const BasePredictor &predictor, qint32 end) const
    {
        std::vector<BackTest::Week> result;
        if (m_customersOfAge.empty())
            return result;
        qint32 day = m_split - m_customersOfAge.rbegin()->first;
        double before = 0;
        while (day < end) {
            const bool foretold = day >= m_split;
            const qint32 last = std::min(day + 7, foretold ? end : m_split);
            if (day == m_split)
                before = 0;
            const double sum = foretold ? foretoldUntil(predictor, last) : fittedUntil(predictor, last);
            result.push_back({last, foretold, sum - before, actual(day, last)});
            before = sum;
            day = last;
        }
        return result;
    }

private:
    /// Repeat purchases expected up to a day before the split, of customers as they come.
    double fittedUntil(const BasePredictor &predictor, qint32 last) const
    {
        double sum = 0;
        for (const auto &[age, customers] : m_customersOfAge) {
            const qint32 days = age - (m_split - last);
            if (days > 0)
                sum += customers * predictor.purchasesOfNew(days / predictor.parameters().daysPerUnit);
        }
        return sum;
    }
    /// Purchases expected from the split up to a day after it, given what each did before.
    double foretoldUntil(const BasePredictor &predictor, qint32 last) const
    {
        const double unit = predictor.parameters().daysPerUnit;
        double sum = 0;
        for (const auto &[known, alive] : m_alive)
            sum +=
                alive * predictor.purchasesIfAlive(known.first, known.second / unit, (last - m_split) / unit);
        return sum;
    }
    qint64 actual(qint32 after, qint32 last) const
    {
        qint64 count = 0;
        for (auto it = m_repeats.upper_bound(after); it != m_repeats.end() && it->first <= last; ++it)
            count += it->second;
        return count;
    }

    qint32 m_split;
    std::map<qint32, double> m_customersOfAge = {};
    std::map<std::pair<qint32, qint32>, double> m_alive = {}; // by frequency and age
    std::map<qint32, qint64> m_repeats = {}; // by day
};

void addGroups(BackTest &test, std::span<const qint32> frequency, std::span<const double> expected,
               std::span<const double> actual, qint32 lastGroup)
{
    for (qint32 group = 0; group <= lastGroup; ++group)
        test.groups.push_back({group, 0, 0, 0});
    for (size_t i = 0; i < frequency.size(); ++i) {
        auto &group = test.groups[size_t(std::min(frequency[i], lastGroup))];
        ++group.customers;
        group.expected += expected[i];
        group.actual += actual[i];
    }
    for (auto &group : test.groups) {
        group.expected /= double(std::max<qint64>(1, group.customers));
        group.actual /= double(std::max<qint64>(1, group.customers));
    }
}

} // namespace

BackTest backTest(const OrderColumns &orders, size_t customers, qint32 split, qint32 end,
                  const BackTestOptions &options)
{
    const auto history = purchaseHistory(orders, customers, split);
    BackTest test;
    test.fit = fitBase(purchaseGroups(history.columns(), options.daysPerUnit), options.model,
                       options.daysPerUnit, options.needs);
    if (!test.fit.usable())
        return test;
    const auto foretold = predictAll(test.fit.parameters, history.columns(), {double(end - split)});
    const auto seen = purchasesBetween(orders, customers, split, end);
    std::vector<qint32> frequency;
    std::vector<double> expected;
    std::vector<double> actual;
    std::vector<quint8> again;
    for (size_t i = 0; i < customers; ++i) {
        if (history.frequency[i] < 0)
            continue;
        frequency.push_back(history.frequency[i]);
        expected.push_back(foretold.purchases[i]);
        actual.push_back(seen[i]);
        again.push_back(seen[i] > 0);
        test.expected += expected.back();
        test.actual += seen[i];
        test.meanError += std::abs(expected.back() - actual.back());
    }
    test.meanError /= double(expected.size());
    test.correlation = correlationOf(expected, actual);
    test.boughtAgain = aucOf(expected, again);
    addGroups(test, frequency, expected, actual, options.lastGroup);
    const auto days = purchaseDays(orders, customers, std::numeric_limits<qint32>::min(), end);
    test.weeks =
        WeekChart(days, history, foretold.alive, split).weeks(BasePredictor(test.fit.parameters), end);
    return test;
}

} // namespace crm
