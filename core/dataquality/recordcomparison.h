#pragma once

#include "core/dataquality/agreement.h"
#include "core/dataquality/rarity.h"

namespace crm {

/// A record with its columns laid open.
class Cells
{
public:
    explicit Cells(Tokens record);

    Tokens operator[](size_t column) const { return m_columns[column]; }

private:
    std::array<Tokens, kMatchColumns> m_columns{};
};

/// Compares two records column by column, and looks into the neighbouring columns where a given name and a
/// surname, or the parts of an address, may have changed places.
Comparison compareRecords(const MatchSchema &schema, const Cells &one, const Cells &other,
                          const Rarity &rarity);

} // namespace crm
