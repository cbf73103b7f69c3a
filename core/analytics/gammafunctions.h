#pragma once

namespace crm {

/// The gamma function's logarithm and the derivatives of that, for x > 0, in double precision throughout.
/// std::lgamma writes a global variable, so that threads would race.
double logGamma(double x);
double digamma(double x);
double trigamma(double x);
/// ln B(a, b), for a, b > 0.
double logBeta(double a, double b);

} // namespace crm
