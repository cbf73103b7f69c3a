#pragma once

namespace crm {

/// The points of a Gauss-Legendre rule on [-1, 1] and their weights.
struct GaussRule
{
    int size = 0;
    const double *points = nullptr;
    const double *weights = nullptr;
};
GaussRule gaussRule6();
GaussRule gaussRule10();
GaussRule gaussRule20();

} // namespace crm
