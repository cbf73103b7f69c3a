#include "core/pool/poolveil.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// The field of a veil that a way to reach somebody belongs to.
QString fieldOf(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Phone:
    case ChannelKind::Fax: return u"phone"_s;
    case ChannelKind::Email: return u"email"_s;
    default: return u"messenger"_s;
    }
}

} // namespace

QStringList PoolVeil::fields()
{
    return {u"contact"_s, u"title"_s, u"phone"_s, u"email"_s, u"messenger"_s, u"address"_s};
}

PoolVeil::PoolVeil(std::span<const Pool> pools, const User &user, const std::vector<Department> &departments)
{
    for (const auto &pool : pools) {
        if (standingIn(pool.members, user, departments).admin)
            continue;
        for (const auto &field : pool.fields)
            if (field.visibility != PoolFieldVisibility::Show)
                m_fields[pool.id.value].insert(field.field, field.visibility);
    }
}

PoolFieldVisibility PoolVeil::of(PoolId pool, const QString &field) const
{
    return m_fields.value(pool.value).value(field, PoolFieldVisibility::Show);
}

QString PoolVeil::shown(PoolId pool, const QString &field, const QString &value) const
{
    switch (of(pool, field)) {
    case PoolFieldVisibility::Show: return value;
    case PoolFieldVisibility::Mask: return masked(field, value);
    case PoolFieldVisibility::Hide: break;
    }
    return {};
}

void PoolVeil::cover(CustomerCard &card) const
{
    const auto pool = card.customer.pool;
    if (!pool.isValid() || !covers(pool))
        return;
    for (auto &contact : card.contacts) {
        contact.title = shown(pool, u"title"_s, contact.title);
        if (const auto name = shown(pool, u"contact"_s, contact.name); name != contact.name) {
            contact.name =
                name.isEmpty() ? u"***"_s : name; // somebody is there, and has numbers of their own
            contact.reading.clear();
            contact.initials.clear();
        }
    }
    for (auto &point : card.points) {
        const auto value = shown(pool, fieldOf(point.kind), point.value);
        if (value != point.value)
            point.normalized.clear();
        point.value = value;
    }
    std::erase_if(card.points, [](const ContactPoint &point) { return point.value.isEmpty(); });
    for (auto &address : card.addresses)
        address.street = shown(pool, u"address"_s, address.street);
}

std::vector<PoolId> PoolVeil::poolsCovering(const QString &field) const
{
    std::vector<PoolId> pools;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        if (it->contains(field))
            pools.push_back({it.key()});
    std::ranges::sort(pools);
    return pools;
}

} // namespace crm
