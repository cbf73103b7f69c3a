#include "core/directory/rowaccess.h"

#include <algorithm>
#include <charconv>

namespace crm {
namespace {

qint64 idOf(std::string_view text)
{
    qint64 id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    return id;
}

} // namespace

RowAccess::RowAccess(const Visibility &visibility, const DirectorySnapshot &snapshot)
    : m_everything(!visibility.rule)
{
    if (m_everything)
        return;
    const auto neither = visibility.rule({}, {});
    const auto &owners = *snapshot.dictionary({CustomerField::Owner});
    const auto &pools = *snapshot.dictionary({CustomerField::Pool});
    m_owners = m_pools = {neither};
    for (quint32 code = 1; code < owners.size(); ++code)
        m_owners.push_back(visibility.rule(idOf(owners.value(code)), {}));
    for (quint32 code = 1; code < pools.size(); ++code)
        m_pools.push_back(visibility.rule({}, idOf(pools.value(code))));
    const auto hides = [](const Access &access) { return !access.hidden.isEmpty(); };
    m_hidesFields = std::ranges::any_of(m_owners, hides) || std::ranges::any_of(m_pools, hides);
}

void RowAccess::visible(const DirectoryChunk &chunk, std::span<quint8> mask) const
{
    if (const auto all = chunk.names->present.uniform())
        std::ranges::fill(mask, quint8(*all));
    else
        for (quint32 place = 0; place < mask.size(); ++place)
            mask[place] = quint8(chunk.names->present[place]);
    if (m_everything)
        return;
    for (quint32 place = 0; place < mask.size(); ++place)
        mask[place] &= quint8(of(chunk, place).visible);
}

void RowAccess::hidden(const DirectoryChunk &chunk, std::span<FieldSet> fields) const
{
    for (quint32 place = 0; place < fields.size(); ++place)
        fields[place] = of(chunk, place).hidden;
}

/// While it is not known who has a customer, it is not visible.
Access RowAccess::of(const DirectoryChunk &chunk, quint32 place) const
{
    if (m_everything)
        return {};
    const auto *owners = chunk.codes(Coded::Owner);
    if (!owners)
        return {false, {}};
    const auto owner = size_t((*owners)[place]);
    return owner ? m_owners[owner] : m_pools[size_t((*chunk.codes(Coded::Pool))[place])];
}

} // namespace crm
