#pragma once

#include <QtGlobal>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

/// One text per row, one after the other in UTF-8, each followed by a line feed, so that all can be scanned
/// as one. Rows with several values part them by kApart; neither byte occurs inside a value.
class PackedText
{
public:
    static constexpr char kEnd = '\n';
    static constexpr char kApart = '\x1f';
    static constexpr size_t kPadding = 64; // a scan may read that far beyond the last row

    quint32 size() const { return quint32(m_starts.size() - 1); }
    std::string_view at(quint32 row) const
    {
        return {m_bytes.data() + m_starts[row], m_starts[row + 1] - m_starts[row] - 1};
    }
    const char *data() const { return m_bytes.data(); }
    quint32 start(quint32 row) const { return m_starts[row]; }
    quint32 bytes() const { return m_starts.back(); }
    /// Nothing but ASCII in it, so that what is not need not be looked for.
    bool isPlain() const { return m_plain; }

    void append(std::string_view text)
    {
        const size_t from = m_bytes.size();
        m_bytes.append(text);
        m_plain = m_plain && std::ranges::none_of(text, [](char c) { return quint8(c) >= 0x80; });
        std::replace(m_bytes.begin() + qsizetype(from), m_bytes.end(), kEnd, ' ');
        m_bytes.push_back(kEnd);
        m_starts.push_back(quint32(m_bytes.size()));
    }

    /// Call once after the last append(): gives back what was reserved too much.
    void finish()
    {
        m_bytes.append(kPadding, kEnd);
        m_bytes.shrink_to_fit();
        m_starts.shrink_to_fit();
    }

    friend bool operator==(const PackedText &, const PackedText &) = default;

private:
    std::string m_bytes;
    std::vector<quint32> m_starts = {0};
    bool m_plain = true;
};

} // namespace crm
