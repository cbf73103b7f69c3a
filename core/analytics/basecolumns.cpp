#include "core/analytics/basecolumns.h"

#include "core/analytics/betageometric.h"
#include "core/analytics/paretonbd.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <unordered_map>

namespace crm {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// A table over purchases and age for all but the rare customers who bought very often, filled as it is
/// asked.
class PairTable
{
public:
    explicit PairTable(qint32 longest)
        : m_ages(size_t(longest) + 1)
        , m_counts(std::clamp<size_t>(kMostEntries / m_ages, 1, 128))
        , m_entries(m_ages * m_counts)
    {
    }

    struct Entry
    {
        double purchases = kUnknown;
        double discounted = kUnknown;
    };
    /// Computes what is missing by `compute`. The reference holds until the next call.
    template <typename Compute>
    const Entry &at(qint32 x, qint32 age, Compute compute)
    {
        auto &entry = size_t(x) < m_counts ? m_entries[size_t(x) * m_ages + size_t(age)] : m_spare;
        if (std::isnan(entry.purchases) || &entry == &m_spare)
            entry = compute();
        return entry;
    }

private:
    static constexpr size_t kMostEntries = 1'000'000;

    size_t m_ages;
    size_t m_counts;
    std::vector<Entry> m_entries;
    Entry m_spare = {};
};

/// ln(alpha + days) for every day there is.
std::vector<double> logTable(double alpha, double daysPerUnit, qint32 longest)
{
    std::vector<double> table(size_t(longest) + 1);
    for (size_t day = 0; day < table.size(); ++day)
        table[day] = std::log(alpha + double(day) / daysPerUnit);
    return table;
}

void fillAlive(const BaseParameters &parameters, const PurchaseColumns &columns, qint32 longest,
               std::vector<double> &alive)
{
    const auto logs = logTable(parameters.values[1], parameters.daysPerUnit, longest);
    const double r = parameters.values[0];
    const double logA = std::log(parameters.values[2]);
    const double b = parameters.values[3];
    const qint32 chances = parameters.model == BaseModel::MbgNbd ? 1 : 0;
    std::vector<double> logStays; // ln(a / (b + n - 1)) for every count
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto x = columns.frequency[i];
        if (x < 0)
            continue;
        if (x + chances == 0) {
            alive[i] = 1;
            continue;
        }
        while (logStays.size() <= size_t(x))
            logStays.push_back(logA - std::log(b + double(logStays.size()) + chances - 1));
        const double silence = logs[size_t(columns.age[i])] - logs[size_t(columns.recency[i])];
        alive[i] = 1 / (1 + std::exp(logStays[size_t(x)] + (r + x) * silence));
    }
}

void fillAliveParetoNbd(const BaseParameters &parameters, const PurchaseColumns &columns, qint32 longest,
                        std::vector<double> &alive)
{
    const ParetoNbd model(parameters);
    const double unit = parameters.daysPerUnit;
    std::vector<double> once(size_t(longest) + 1, kUnknown); // by age, of those who bought once
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto x = columns.frequency[i];
        if (x > 0) {
            alive[i] = model.alive(x, columns.recency[i] / unit, columns.age[i] / unit);
        } else if (x == 0) {
            auto &known = once[size_t(columns.age[i])];
            if (std::isnan(known))
                known = model.alive(0, 0, columns.age[i] / unit);
            alive[i] = known;
        }
    }
}

/// What is expected of those alive, by purchases and age.
class Outlook
{
public:
    Outlook(const BaseParameters &parameters, const Horizon &horizon)
        : m_unit(parameters.daysPerUnit)
        , m_time(horizon.days / m_unit)
        , m_rate(std::log1p(horizon.yearlyRate) / (365 / m_unit))
    {
        if (parameters.model == BaseModel::ParetoNbd)
            m_pareto.emplace(parameters);
        else
            m_geometric.emplace(parameters);
    }

    PairTable::Entry of(qint32 x, qint32 days)
    {
        const double age = days / m_unit;
        if (m_pareto)
            return {m_pareto->purchasesIfAlive(x, age, m_time),
                    m_pareto->discountedIfAlive(x, age, m_time, m_rate)};
        auto &series = m_series.try_emplace(x, m_geometric->seriesOf(x)).first->second;
        return {m_geometric->purchasesIfAlive(series, age, m_time),
                m_geometric->discountedIfAlive(series, age, m_time, m_rate)};
    }

private:
    double m_unit;
    double m_time;
    double m_rate;
    std::optional<ParetoNbd> m_pareto = {};
    std::optional<BetaGeometric> m_geometric = {};
    std::unordered_map<qint32, ExpectationSeries> m_series = {};
};

} // namespace

CustomerPredictions predictAll(const BaseParameters &parameters, const PurchaseColumns &columns,
                               const Horizon &horizon)
{
    CustomerPredictions result;
    for (auto *column : {&result.alive, &result.purchases, &result.discounted})
        column->assign(columns.size(), 0);
    if (columns.size() == 0)
        return result;
    const auto longest = std::max(0, std::ranges::max(columns.age));
    if (parameters.model == BaseModel::ParetoNbd)
        fillAliveParetoNbd(parameters, columns, longest, result.alive);
    else
        fillAlive(parameters, columns, longest, result.alive);
    Outlook outlook(parameters, horizon);
    PairTable table(longest);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns.frequency[i] < 0)
            continue;
        const auto &pair = table.at(columns.frequency[i], columns.age[i],
                                    [&] { return outlook.of(columns.frequency[i], columns.age[i]); });
        result.purchases[i] = result.alive[i] * pair.purchases;
        result.discounted[i] = result.alive[i] * pair.discounted;
    }
    return result;
}

} // namespace crm
