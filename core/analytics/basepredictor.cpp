#include "core/analytics/basepredictor.h"

#include <cmath>
#include <limits>

namespace crm {

namespace {

std::variant<BetaGeometric, ParetoNbd> modelOf(const BaseParameters &parameters)
{
    if (parameters.model == BaseModel::ParetoNbd)
        return ParetoNbd(parameters);
    return BetaGeometric(parameters);
}

/// From which time on a condition holds that once it holds does so forever, found by bisection.
template <typename Condition>
double firstTime(Condition holds)
{
    if (holds(0))
        return 0;
    constexpr double never = 1e5;
    double low = 0;
    double high = 1;
    while (high < never && !holds(high))
        high *= 2;
    if (high >= never)
        return std::numeric_limits<double>::infinity();
    while (high - low > 1e-9 * (1 + high)) {
        const double middle = (low + high) / 2;
        (holds(middle) ? high : low) = middle;
    }
    return high;
}

} // namespace

BasePredictor::BasePredictor(const BaseParameters &parameters)
    : m_parameters(parameters)
    , m_model(modelOf(parameters))
{
}

double BasePredictor::alive(double x, double tx, double age) const
{
    return std::visit([&](const auto &model) { return model.alive(x, tx, age); }, m_model);
}

double BasePredictor::purchasesIfAlive(double x, double age, double time) const
{
    return std::visit([&](const auto &model) { return model.purchasesIfAlive(x, age, time); }, m_model);
}

double BasePredictor::discountedIfAlive(double x, double age, double time, double rate) const
{
    return std::visit([&](const auto &model) { return model.discountedIfAlive(x, age, time, rate); },
                      m_model);
}

double BasePredictor::purchases(double x, double tx, double age, double time) const
{
    return alive(x, tx, age) * purchasesIfAlive(x, age, time);
}

double BasePredictor::chanceOfPurchase(double x, double tx, double age, double time) const
{
    return alive(x, tx, age)
         * std::visit([&](const auto &model) { return model.chanceIfAlive(x, age, time); }, m_model);
}

double BasePredictor::timeOfNext(double chance, double x, double tx, double age) const
{
    return firstTime([&](double time) { return chanceOfPurchase(x, tx, age, time) >= chance; });
}

double BasePredictor::silenceUntil(double chance, double x, double tx) const
{
    return firstTime([&](double time) { return alive(x, tx, tx + time) <= chance; });
}

} // namespace crm
