#include "core/analytics/riskmodel.h"

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

LogisticFit learn(const FeatureEncoding &encoding, std::span<const Feature> features,
                  std::span<const quint8> labels, std::span<const quint32> rows,
                  const LogisticOptions &options)
{
    std::vector<quint8> learnt;
    for (const auto row : rows)
        learnt.push_back(labels[row]);
    return fitLogistic(encoding.matrix(features, rows), learnt, options);
}

} // namespace

RiskModel::RiskModel(std::span<const Feature> features, std::span<const quint8> labels,
                     std::span<const quint32> rows, const LogisticOptions &options)
    : m_encoding(features, rows)
    , m_fit(learn(m_encoding, features, labels, rows, options))
{
}

double RiskModel::chance(std::span<const Feature> features, quint32 row) const
{
    std::vector<double> values;
    for (const auto &term : m_encoding.terms())
        values.push_back(m_encoding.value(term, features, row));
    return m_fit.chance(values);
}

std::vector<Driver> RiskModel::drivers() const
{
    struct Weighed
    {
        Driver driver;
        double weight;
    };
    std::vector<Weighed> all;
    for (size_t i = 0; i < m_encoding.terms().size(); ++i) {
        const auto &term = m_encoding.terms()[i];
        // A level is either there or not: its coefficient is told for that, not for one deviation.
        const double unit = term.kind == FeatureTerm::Kind::Number ? 1 : term.deviation;
        const double coefficient = m_fit.coefficients[i + 1] / unit;
        const double error = m_fit.standardError(i + 1) / unit;
        Driver driver{term, std::exp(coefficient)};
        driver.interval = {std::exp(coefficient - 1.959964 * error),
                           std::exp(coefficient + 1.959964 * error)};
        driver.probability = std::erfc(std::abs(coefficient) / error / std::sqrt(2.));
        all.push_back({driver, std::abs(m_fit.coefficients[i + 1])});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Weighed::weight);
    std::vector<Driver> drivers;
    for (auto &weighed : all)
        drivers.push_back(weighed.driver);
    return drivers;
}

std::vector<RiskModel::Reason> RiskModel::reasons(std::span<const Feature> features, quint32 row) const
{
    std::vector<Reason> reasons;
    for (size_t i = 0; i < m_encoding.terms().size(); ++i) {
        const auto &term = m_encoding.terms()[i];
        reasons.push_back({term, m_fit.coefficients[i + 1] * m_encoding.value(term, features, row)});
    }
    std::ranges::stable_sort(reasons, std::ranges::greater(),
                             [](const Reason &reason) { return std::abs(reason.logOdds); });
    return reasons;
}

} // namespace crm
