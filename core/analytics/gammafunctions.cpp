#include "core/analytics/gammafunctions.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>

namespace crm {

namespace {

namespace policies = boost::math::policies;

/// Neither long doubles, which are slow, nor exceptions: the answer of a bad argument is not a number.
using Quick =
    policies::policy<policies::promote_double<false>, policies::domain_error<policies::ignore_error>,
                     policies::pole_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>>;

} // namespace

double logGamma(double x)
{
    return boost::math::lgamma(x, Quick());
}

double digamma(double x)
{
    return boost::math::digamma(x, Quick());
}

double trigamma(double x)
{
    return boost::math::trigamma(x, Quick());
}

double logBeta(double a, double b)
{
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}

} // namespace crm
