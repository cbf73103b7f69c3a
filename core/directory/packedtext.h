#pragma once

#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

/// One text per row, one after the other in UTF-8, each followed by a line feed, so that all can be scanned
/// as one. Rows with several values part them by kApart; neither byte occurs inside a value. Copies share the
/// bytes: append() only to one that has not been copied.
class PackedText
{
public:
    static constexpr char kEnd = '\n';
    static constexpr char kApart = '\x1f';
    static constexpr size_t kPadding = 64; // a scan may read that far beyond the last row

    quint32 size() const { return quint32(std::max(m_data->near.size(), m_data->starts.size()) - 1); }
    std::string_view at(quint32 row) const
    {
        const quint32 from = start(row);
        return {m_data->bytes.data() + from, start(row + 1) - from - 1};
    }
    const char *data() const { return m_data->bytes.data(); }
    /// Where a row begins; that of size() is the end of all.
    quint32 start(quint32 row) const
    {
        return m_data->near.empty() ? m_data->starts[row] : m_data->near[row];
    }
    quint32 bytes() const { return start(size()); }
    /// Nothing but ASCII in it, so that what is not need not be looked for.
    bool isPlain() const { return m_data->plain; }

    void append(std::string_view text);
    /// Call once after the last append(): gives back what is not needed.
    void finish();
    /// With the rows of `fresh` at these ascending places; beyond the last row they are added. Shares the
    /// bytes with this one where they come out the same.
    PackedText spliced(std::span<const quint32> places, const PackedText &fresh) const;

private:
    struct Data
    {
        std::string bytes = {};
        std::vector<quint32> starts = {0};
        std::vector<quint16> near = {}; // instead of them, where two bytes will do
        bool plain = true;
    };

    std::shared_ptr<Data> m_data = std::make_shared<Data>();
};

} // namespace crm
