#pragma once

#include "core/analytics/basemodel.h"
#include "core/analytics/paretonbdintegral.h"

namespace crm {

/// What Pareto/NBD says about a customer with x repeat purchases, the last at t_x, at the age T. Times are in
/// units of the parameters and >= 0.
class ParetoNbd
{
public:
    explicit ParetoNbd(const BaseParameters &parameters);

    double alive(double x, double tx, double age) const;
    /// Expected in the `time` after T, given that the customer is alive at T.
    double purchasesIfAlive(double x, double age, double time) const;
    /// The same, each discounted by e^(-rate u) for the time u until it happens.
    double discountedIfAlive(double x, double age, double time, double rate) const;
    /// That there is any purchase in the `time` after T, given that the customer is alive at T.
    double chanceIfAlive(double x, double age, double time) const;

private:
    double m_r;
    double m_alpha;
    double m_s;
    double m_beta;
    ParetoNbdIntegral m_integral;
};

} // namespace crm
