#include "core/dataquality/rarity.h"

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

/// How many records more may be expected to hold, by chance, a value that only the two compared hold.
float chanceOfOneMore(ValueSpace space)
{
    switch (space) {
    case ValueSpace::Identifier: return 0.002F;
    case ValueSpace::Mail:
    case ValueSpace::CompanyWhole: return 0.005F;
    case ValueSpace::Phone: return 0.02F;
    case ValueSpace::Domain: return 0.1F;
    case ValueSpace::Core: return 0.3F;
    default: return 0.5F;
    }
}

} // namespace

float Rarity::bits(quint32 value, ValueSpace space) const
{
    const auto others = std::max(0, m_lexicon.count(value) - 2);
    const auto share = (float(others) + chanceOfOneMore(space)) / float(std::max(2, m_records));
    return std::max(0.0F, -std::log2(share));
}

float Rarity::most() const
{
    return std::log2(float(std::max(2, m_records))) + 3.0F;
}

} // namespace crm
