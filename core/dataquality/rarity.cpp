#include "core/dataquality/rarity.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crm {

namespace {

/// How many records more may be expected to hold, by chance, a value that only the two compared hold.
float chanceOfOneMore(ValueSpace space)
{
    switch (space) {
    case ValueSpace::CompanyWhole: return 0.001F; // No register takes a name twice.
    case ValueSpace::Identifier: return 0.002F;
    case ValueSpace::Mail: return 0.005F;
    case ValueSpace::Phone: return 0.02F;
    case ValueSpace::Domain: return 0.1F;
    case ValueSpace::Core: return 0.3F;
    default: return 0.5F;
    }
}

constexpr int kTabled = 64;

/// log2 of (others + chance) for small numbers of others.
const auto &logTable()
{
    static const auto table = [] {
        std::array<std::array<float, kTabled>, kValueSpaces> all{};
        for (size_t space = 0; space < kValueSpaces; ++space) {
            for (int others = 0; others < kTabled; ++others)
                all[space][size_t(others)] = std::log2(float(others) + chanceOfOneMore(ValueSpace(space)));
        }
        return all;
    }();
    return table;
}

} // namespace

Rarity::Rarity(const Lexicon &lexicon)
    : m_lexicon(lexicon)
    , m_logs(logTable().data())
{
}

void Rarity::setRecords(int records)
{
    m_logRecords = std::log2(float(std::max(2, records)));
}

float Rarity::bitsAmong(quint32 value, float share, float chance) const
{
    const auto others = float(std::max(0, m_lexicon.count(value) - 2)) * share;
    return std::max(0.0F, m_logRecords - std::log2(others + chance));
}

float Rarity::bits(quint32 value, ValueSpace space) const
{
    const auto others = std::max(0, m_lexicon.count(value) - 2);
    const auto log = others < kTabled ? m_logs[size_t(space)][size_t(others)]
                                      : std::log2(float(others) + chanceOfOneMore(space));
    return std::max(0.0F, m_logRecords - log);
}

} // namespace crm
