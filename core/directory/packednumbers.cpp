#include "core/directory/packednumbers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace crm {

PackedNumbers::PackedNumbers(quint32 size, qint64 value)
    : m_new(size, value)
{
    finish();
}

std::optional<qint64> PackedNumbers::uniform() const
{
    return m_width == 0 && m_size > 0 ? std::optional((*this)[0]) : std::nullopt;
}

std::optional<std::pair<qint64, qint64>> PackedNumbers::range() const
{
    if (m_least > m_most)
        return {};
    return std::pair(qint64(m_base + m_least * m_step), qint64(m_base + m_most * m_step));
}

std::vector<qint64> PackedNumbers::unpacked() const
{
    std::vector<qint64> values(m_size);
    for (quint32 row = 0; row < m_size; ++row)
        values[row] = (*this)[row];
    return values;
}

void PackedNumbers::finish()
{
    const auto values = std::exchange(m_new, {});
    m_size = quint32(values.size());
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = kNoValue;
    bool none = false;
    for (const auto value : values) {
        none |= value == kNoValue;
        if (value != kNoValue)
            least = std::min(least, value);
        most = std::max(most, value);
    }
    const bool any = most != kNoValue;
    quint64 step = 0;
    for (const auto value : values)
        if (value != kNoValue && step != 1)
            step = std::gcd(step, quint64(value) - quint64(least));
    m_step = std::max<quint64>(step, 1);
    // None is stored as 0 where there is one, and as what does not occur where there is not.
    const quint64 first = none ? 1 : 0;
    m_none = none ? 0 : ~quint64(0);
    m_base = any ? quint64(least) - first * m_step : 0;
    m_least = any ? first : 1;
    // From the least on: from the base on it may be farther than a number can say.
    const auto stored = [&](qint64 value) {
        return value == kNoValue ? 0 : first + (quint64(value) - quint64(least)) / m_step;
    };
    m_most = stored(most);
    m_width = quint8((std::bit_width(m_most) + 7) / 8);
    m_mask = m_width == 8 ? ~quint64(0) : (quint64(1) << m_width * 8) - 1;
    m_bytes.assign(size_t(m_size) * m_width + sizeof(quint64), 0);
    m_bytes.shrink_to_fit();
    for (quint32 row = 0; row < m_size && m_width > 0; ++row) {
        const quint64 bits = stored(values[row]);
        std::memcpy(m_bytes.data() + size_t(row) * m_width, &bits, sizeof bits); // the next overwrites
    }
}

PackedNumbers PackedNumbers::spliced(std::span<const quint32> places, const PackedNumbers &fresh) const
{
    PackedNumbers result;
    result.m_new = unpacked();
    for (size_t i = 0; i < places.size(); ++i)
        if (places[i] < result.m_new.size())
            result.m_new[places[i]] = fresh[i];
        else
            result.m_new.push_back(fresh[i]);
    result.finish();
    return result;
}

void PackedNumbers::translate(std::span<const quint8> table, std::span<quint8> into) const
{
    if (m_width != 1) {
        for (size_t row = 0; row < into.size(); ++row)
            into[row] = table[size_t((*this)[row])];
        return;
    }
    // Nearly every column of codes has one byte a row: the table is brought into that form once.
    std::array<quint8, 256> own{};
    for (quint64 stored = 0; stored < own.size(); ++stored)
        if (const auto value = m_base + stored * m_step; stored != m_none && value < table.size())
            own[stored] = table[value];
    for (size_t row = 0; row < into.size(); ++row)
        into[row] = own[m_bytes[row]];
}

} // namespace crm
