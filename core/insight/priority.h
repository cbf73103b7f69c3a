#pragma once

#include "core/insight/customerfacts.h"

namespace crm {

/// Whom to see to first (S-026, S-035): value x urgency x intent, each from 0 to 1.
struct Priority
{
    size_t row = 0; ///< of the orders
    double value = 0; ///< the share of buyers who are worth less, by the next 12 months or else by revenue
    double urgency = 0; ///< silence against the customer's own interval; 1 with an open complaint
    double intent = 0; ///< the chance of a purchase within 90 days; at least .6 with an open opportunity

    double score() const { return 100 * value * urgency * intent; }
};

/// Of everybody who ever bought or has an open opportunity, the highest first.
std::vector<Priority> priorities(CustomerFacts &facts, const InsightService &source);

} // namespace crm
