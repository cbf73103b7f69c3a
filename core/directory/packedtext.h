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

    quint32 size() const { return quint32(m_data->starts.size() - 1); }
    std::string_view at(quint32 row) const
    {
        const auto *starts = m_data->starts.data() + row;
        return {m_data->bytes.data() + starts[0], starts[1] - starts[0] - 1};
    }
    const char *data() const { return m_data->bytes.data(); }
    const quint32 *starts() const { return m_data->starts.data(); } // size() + 1 of them
    quint32 bytes() const { return m_data->starts.back(); }
    /// Nothing but ASCII in it, so that what is not need not be looked for.
    bool isPlain() const { return m_data->plain; }

    void append(std::string_view text);
    /// Call once after the last append(): gives back what was reserved too much.
    void finish();
    /// With the rows of `fresh` at these ascending places; beyond the last row they are added. Shares the
    /// bytes with this one where they come out the same.
    PackedText spliced(std::span<const quint32> places, const PackedText &fresh) const;

private:
    struct Data
    {
        std::string bytes = {};
        std::vector<quint32> starts = {0};
        bool plain = true;
    };

    std::shared_ptr<Data> m_data = std::make_shared<Data>();
};

} // namespace crm
