#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

/// The distinct values of a column; rows store their codes. Code 0 is the empty text, which means "none".
class Dictionary
{
public:
    Dictionary();

    quint32 size() const { return quint32(m_starts.size() - 1); }
    std::string_view value(quint32 code) const
    {
        return {m_bytes.data() + m_starts[code], m_starts[code + 1] - m_starts[code]};
    }
    std::optional<quint32> find(std::string_view value) const;
    /// The code of the value, which is added where it is new.
    quint32 add(std::string_view value);

private:
    size_t slot(std::string_view value) const;
    void grow();

    std::string m_bytes;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_slots; // open addressing: code + 1, or 0
};

} // namespace crm
