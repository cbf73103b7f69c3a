#pragma once

#include "core/dataquality/matchfield.h"

#include <array>

namespace crm {

/// How two values of a column agree, the better the further down.
enum class Agreement : quint8 {
    Missing, ///< One of them is empty: says nothing.
    Different,
    Related, ///< The same core in another town or trade, the same year, the neighbouring number.
    SomeWords, ///< The same road, another number.
    Similar,
    Close, ///< A slip of the hand apart.
    SoundsAlike, ///< Read alike: 华强 and 华墙.
    Elsewhere, ///< Found in another column: given name and surname swapped.
    SameHouse, ///< The same switchboard with another extension, the same mail domain of a firm.
    MostWords,
    Abbreviated, ///< One is the other without place, form or some words.
    Equal
};
inline constexpr int kAgreements = 12;

/// From here on it is known how often the agreeing value occurs, and so how likely chance is; below, that is
/// learnt for the column as a whole.
constexpr bool isRated(Agreement level)
{
    return level >= Agreement::SoundsAlike;
}

struct FieldAgreement
{
    Agreement level = Agreement::Missing;
    float rarity = 0; ///< -log2 of the chance that two records agree in this value; 0 below SoundsAlike.
};

/// Two records compared, column by column.
struct Comparison
{
    std::array<FieldAgreement, kMatchColumns> fields{};

    /// The levels alone, four bits a column.
    quint64 pattern() const
    {
        quint64 all = 0;
        for (size_t i = 0; i < fields.size(); ++i)
            all |= quint64(fields[i].level) << (4 * i);
        return all;
    }
    float rarity() const
    {
        float sum = 0;
        for (const auto &field : fields)
            sum += field.rarity;
        return sum;
    }
};

constexpr Agreement levelIn(quint64 pattern, size_t column)
{
    return Agreement((pattern >> (4 * column)) & 15U);
}

} // namespace crm
