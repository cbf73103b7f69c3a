#pragma once

#include <array>
#include <string_view>

namespace crm {

/// The models of a customer base without contracts: customers buy at random at a rate of their own, and one
/// day they leave without saying so.
///
/// All three let the rate vary among customers by a gamma distribution (r, alpha). They differ in leaving:
/// - BgNbd: after any purchase but the first with a probability p, beta distributed (a, b).
///   Fader, Hardie and Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2).
/// - MbgNbd: as BgNbd, after the first purchase, too: not everybody who bought once is alive.
///   Batislam, Denizel and Filiztekin (2007), Int. J. of Research in Marketing 24(3).
/// - ParetoNbd: at any time, with a rate that is gamma distributed (s, beta).
///   Schmittlein, Morrison and Colombo (1987), Management Science 33(1).
enum class BaseModel { BgNbd, MbgNbd, ParetoNbd };

/// A model with its parameters. alpha (and beta) are in the unit of time of the fit.
struct BaseParameters
{
    BaseModel model = BaseModel::MbgNbd;
    std::array<double, 4> values = {1, 1, 1, 1}; ///< r, alpha, then a, b or s, beta; all > 0
    double daysPerUnit = 7;

    friend bool operator==(const BaseParameters &, const BaseParameters &) = default;
};

constexpr std::array<std::string_view, 4> parameterNames(BaseModel model)
{
    if (model == BaseModel::ParetoNbd)
        return {"r", "alpha", "s", "beta"};
    return {"r", "alpha", "a", "b"};
}

} // namespace crm
