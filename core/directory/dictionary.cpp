#include "core/directory/dictionary.h"

namespace crm {

Dictionary::Dictionary()
    : m_starts{0}
    , m_slots(16, 0)
{
    add({});
}

std::optional<quint32> Dictionary::find(std::string_view value) const
{
    const quint32 entry = m_slots[slot(value)];
    return entry ? std::optional(entry - 1) : std::nullopt;
}

quint32 Dictionary::add(std::string_view value)
{
    size_t at = slot(value);
    if (m_slots[at])
        return m_slots[at] - 1;
    if ((size() + 1) * 2 > m_slots.size()) {
        grow();
        at = slot(value);
    }
    m_bytes.append(value);
    m_starts.push_back(quint32(m_bytes.size()));
    return (m_slots[at] = size()) - 1;
}

size_t Dictionary::slot(std::string_view value) const
{
    size_t at = std::hash<std::string_view>()(value) & (m_slots.size() - 1);
    while (m_slots[at] && this->value(m_slots[at] - 1) != value)
        at = (at + 1) & (m_slots.size() - 1);
    return at;
}

void Dictionary::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (quint32 code = 0; code < size(); ++code)
        m_slots[slot(value(code))] = code + 1;
}

} // namespace crm
