#include "core/directory/dictionary.h"

namespace crm {

Dictionary::Dictionary()
    : m_values(new Values)
{
    add({});
}

std::optional<quint32> Dictionary::find(std::string_view value) const
{
    const quint32 entry = m_values->table[m_values->slot(value)];
    return entry ? std::optional(entry - 1) : std::nullopt;
}

quint32 Dictionary::add(std::string_view value)
{
    if (const auto known = find(value))
        return *known;
    auto &values = *m_values; // from here on our own
    if ((values.size() + 1) * 2 > values.table.size())
        values.grow();
    const size_t at = values.slot(value);
    values.bytes.append(value);
    values.starts.push_back(quint32(values.bytes.size()));
    return (values.table[at] = values.size()) - 1;
}

size_t Dictionary::Values::slot(std::string_view value) const
{
    size_t at = std::hash<std::string_view>()(value) & (table.size() - 1);
    while (table[at] && this->value(table[at] - 1) != value)
        at = (at + 1) & (table.size() - 1);
    return at;
}

void Dictionary::Values::grow()
{
    table.assign(table.size() * 2, 0);
    for (quint32 code = 0; code < size(); ++code)
        table[slot(value(code))] = code + 1;
}

} // namespace crm
