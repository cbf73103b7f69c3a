#include "core/analytics/gaussrule.h"

#include <boost/math/quadrature/gauss.hpp>

#include <array>

namespace crm {

namespace {

/// The library keeps the positive half of a rule with an even number of points.
template <int Size>
struct WholeRule
{
    std::array<double, Size> points;
    std::array<double, Size> weights;

    WholeRule()
    {
        using Half = boost::math::quadrature::gauss<double, Size>;
        for (size_t i = 0; i < Size / 2; ++i) {
            points[2 * i] = Half::abscissa()[i];
            points[2 * i + 1] = -Half::abscissa()[i];
            weights[2 * i] = weights[2 * i + 1] = Half::weights()[i];
        }
    }
};

} // namespace

GaussRule gaussRule6()
{
    static const WholeRule<6> rule;
    return {6, rule.points.data(), rule.weights.data()};
}

GaussRule gaussRule10()
{
    static const WholeRule<10> rule;
    return {10, rule.points.data(), rule.weights.data()};
}

GaussRule gaussRule20()
{
    static const WholeRule<20> rule;
    return {20, rule.points.data(), rule.weights.data()};
}

} // namespace crm
