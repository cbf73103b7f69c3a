#pragma once

#include "core/directory/directoryrecord.h"

#include <cstring>
#include <optional>
#include <span>
#include <vector>

namespace crm {

/// A column of whole numbers, codes or instants of the rows of a chunk, each in as few bytes as the widest
/// needs: the smallest of them and the step that all their distances are multiples of are kept once. kNoValue
/// stands for none. append() them, then finish() once; only then it is read.
class PackedNumbers
{
public:
    PackedNumbers() = default;
    PackedNumbers(quint32 size, qint64 value);

    quint32 size() const { return m_size; }
    qint64 operator[](size_t row) const
    {
        quint64 stored;
        std::memcpy(&stored, m_bytes.data() + row * m_width, sizeof stored);
        stored &= m_mask;
        return stored == m_none ? kNoValue : qint64(m_base + stored * m_step);
    }
    /// What all rows have, where that is the same.
    std::optional<qint64> uniform() const;
    /// What no value is below or above; nothing where there are none.
    std::optional<std::pair<qint64, qint64>> range() const;
    std::vector<qint64> unpacked() const;
    /// What the table says of each value, for a column of codes; none of them may lie beyond its end.
    void translate(std::span<const quint8> table, std::span<quint8> into) const;

    void append(qint64 value) { m_new.push_back(value); }
    void finish();
    /// With the rows of `fresh` at these ascending places; beyond the last row they are added.
    PackedNumbers spliced(std::span<const quint32> places, const PackedNumbers &fresh) const;

private:
    std::vector<quint8> m_bytes = std::vector<quint8>(sizeof(quint64)); // so much may be read after the last
    std::vector<qint64> m_new = {};
    quint64 m_mask = 0;
    quint64 m_none = 0; // how none is stored
    quint64 m_base = 0; // what is stored as 0; modulo 2^64, as all of this
    quint64 m_step = 1;
    quint64 m_least = 1; // stored
    quint64 m_most = 0;
    quint32 m_size = 0;
    quint8 m_width = 0; // bytes
};

} // namespace crm
