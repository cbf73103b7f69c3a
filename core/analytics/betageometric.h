#pragma once

#include "core/analytics/basemodel.h"

#include <vector>

namespace crm {

/// Expected purchases E(v) of a customer alive with the purchase rate ~ gamma(r, alpha) and the probability
/// of leaving ~ beta(a, b), in the time alpha (e^v - 1) from now, for many v.
///
///     E = (a+b-1)/(a-1) [1 - (1-z)^r 2F1(r, b; a+b-1; z)],  z = 1 - e^-v
///
/// (Fader, Hardie and Lee 2005, eq. 9 and 10). Euler's transformation 2F1(r, b; c; z) = (1-z)^(c-r-b)
/// 2F1(c-r, c-b; c; z) leaves a series whose length does not grow with the number of purchases, and from
/// which the poles at a = 1 and c = 0 have been taken out by hand. Where it would be long or cancel (z near
/// 1, far fewer or more purchases than leaving allows for, parameters run away) the mean over the beta
/// distribution is summed by the trapezoidal rule in the log odds instead. Both reach about 1e-11.
class ExpectationSeries
{
public:
    ExpectationSeries(double r, double a, double b);

    double at(double v);
    double bySeries(double v); ///< for |v| where it converges quickly
    double byQuadrature(double v) const; ///< for any v

private:
    double term(size_t k);

    double m_r;
    double m_a;
    double m_b;
    double m_c; // a + b - 1
    double m_rest; // c - r
    bool m_tame;
    std::vector<double> m_terms; // c (a)_k-1 (c-r)_k / ((c)_k k!), from k = 1, as far as needed so far
};

/// What BG/NBD and MBG/NBD say about a customer with x repeat purchases, the last at t_x, at the age T. Times
/// are in units of the parameters and >= 0.
class BetaGeometric
{
public:
    explicit BetaGeometric(const BaseParameters &parameters);

    double alive(double x, double tx, double age) const;
    /// Expected in the `time` after T, given that the customer is alive at T.
    double purchasesIfAlive(double x, double age, double time) const;
    /// The same, each discounted by e^(-rate u) for the time u until it happens.
    double discountedIfAlive(double x, double age, double time, double rate) const;

    /// That there is any purchase in the `time` after T, given that the customer is alive at T.
    double chanceIfAlive(double x, double age, double time) const;

    /// For many customers with the same x, who share the terms of a series.
    ExpectationSeries seriesOf(double x) const { return {m_r + x, m_a, m_b + x + m_chances}; }
    double purchasesIfAlive(ExpectationSeries &series, double age, double time) const;
    double discountedIfAlive(ExpectationSeries &series, double age, double time, double rate) const;

private:
    double m_r;
    double m_alpha;
    double m_a;
    double m_b;
    double m_chances; ///< to leave, beyond one for each repeat purchase
};

} // namespace crm
