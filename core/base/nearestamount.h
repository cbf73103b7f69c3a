#pragma once

#include "core/base/amount.h"

namespace crm {

/// The amount nearest to so many units, kept within Amount::kMostOfSum: a figure that was worked out as a
/// floating-point number, to be shown. Nothing of "not a number".
Amount nearestAmount(double units);

} // namespace crm
