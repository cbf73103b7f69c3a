#pragma once

#include "core/dataquality/agreement.h"
#include "core/dataquality/rarity.h"

namespace crm {

/// Compares two records column by column, and looks into the neighbouring columns where a given name and a
/// surname, or the parts of an address, may have changed places.
Comparison compareRecords(const MatchSchema &schema, Tokens one, Tokens other, const Rarity &rarity);

} // namespace crm
