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

double BasePredictor::silenceUntil(double chance, double x, double tx) const
{
    if (alive(x, tx, tx) <= chance)
        return 0;
    constexpr double never = 1e6;
    double low = 0;
    double high = 1;
    while (high < never && alive(x, tx, tx + high) > chance)
        high *= 2;
    if (high >= never)
        return std::numeric_limits<double>::infinity();
    while (high - low > 1e-9 * (1 + high)) {
        const double middle = (low + high) / 2;
        (alive(x, tx, tx + middle) > chance ? low : high) = middle;
    }
    return high;
}

} // namespace crm
