#pragma once

#include "core/analytics/betageometric.h"
#include "core/analytics/paretonbd.h"

#include <variant>

namespace crm {

/// What a fitted model says about a customer with x repeat purchases, the last at t_x, at the age T; see
/// purchasegroups.h. All times are in units of the parameters.
class BasePredictor
{
public:
    explicit BasePredictor(const BaseParameters &parameters);

    const BaseParameters &parameters() const { return m_parameters; }

    double alive(double x, double tx, double age) const;
    double purchasesIfAlive(double x, double age, double time) const;
    /// `rate` is continuous: ln(1 + yearly rate) / units in a year.
    double discountedIfAlive(double x, double age, double time, double rate) const;

    /// Expected in the `time` after T.
    double purchases(double x, double tx, double age, double time) const;
    /// That there is any purchase in the `time` after T.
    double chanceOfPurchase(double x, double tx, double age, double time) const;
    /// How long after T the next purchase has come with this chance; infinite if that is beyond 100,000
    /// units.
    double timeOfNext(double chance, double x, double tx, double age) const;
    /// Expected of somebody who has just bought for the first time.
    double purchasesOfNew(double time) const { return purchases(0, 0, 0, time); }
    /// How long after the last purchase P(alive) falls to `chance`; infinite if it never does, 0 if it is
    /// below.
    double silenceUntil(double chance, double x, double tx) const;

private:
    BaseParameters m_parameters;
    std::variant<BetaGeometric, ParetoNbd> m_model;
};

} // namespace crm
