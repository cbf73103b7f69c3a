#pragma once

#include <QtGlobal>

#include <limits>
#include <unordered_map>
#include <vector>

namespace crm {

/// A column of amounts (ten-thousandths) in four bytes each: nearly all are whole hundredths and small. The
/// few others stand apart.
class PackedAmounts
{
public:
    size_t size() const { return m_hundredths.size(); }
    qint64 operator[](size_t at) const
    {
        const auto hundredths = m_hundredths[at];
        return hundredths == kElsewhere ? m_others.at(at) : hundredths * kStep;
    }
    void reserve(size_t size) { m_hundredths.reserve(size); }
    void push_back(qint64 value)
    {
        const auto hundredths = value / kStep;
        const bool fits = hundredths * kStep == value && hundredths > kElsewhere
                       && hundredths <= std::numeric_limits<qint32>::max();
        if (!fits)
            m_others.emplace(m_hundredths.size(), value);
        m_hundredths.push_back(fits ? qint32(hundredths) : kElsewhere);
    }

    friend bool operator==(const PackedAmounts &, const PackedAmounts &) = default;

private:
    static constexpr qint64 kStep = 100;
    static constexpr qint32 kElsewhere = std::numeric_limits<qint32>::min();

    std::vector<qint32> m_hundredths;
    std::unordered_map<size_t, qint64> m_others;
};

} // namespace crm
