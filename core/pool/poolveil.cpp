#include "core/pool/poolveil.h"

#include "core/security/fieldcolumns.h"

#include <algorithm>
#include <map>

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

bool isMaskable(const QString &field, const std::vector<CustomField> &own)
{
    const auto id = customFieldOf(field);
    if (id == 0)
        return canBeMasked(field);
    const auto found = std::ranges::find(own, id, &CustomField::id);
    return found != own.end() && PoolVeil::isMaskable(*found);
}

} // namespace

QStringList PoolVeil::fields()
{
    return {u"contact"_s, u"title"_s,  u"phone"_s,    u"email"_s,       u"messenger"_s,
            u"address"_s, u"city"_s,   u"region"_s,   u"country"_s,     u"birthday"_s,
            u"habits"_s,  u"notes"_s,  u"industry"_s, u"source"_s,      u"grade"_s,
            u"tags"_s,    u"amount"_s, u"order"_s,    u"opportunity"_s, u"activity"_s};
}

/// Half a number or half a day would be another one.
bool PoolVeil::isMaskable(const CustomField &own)
{
    using enum FieldType;
    static const QList texts{Text, LongText, Phone, Email, Url};
    return texts.contains(own.type);
}

PoolVeil::PoolVeil(std::span<const Pool> pools, const User &user, const std::vector<Department> &departments,
                   const std::vector<CustomField> &own)
{
    for (const auto &pool : pools) {
        const bool isAdmin = standingIn(pool.members, user, departments).admin;
        if (pool.viewsPerDay && !(isAdmin && pool.terms.adminExempt))
            m_opened.insert(pool.id.value);
        if (isAdmin)
            continue;
        for (const auto &field : pool.fields) {
            const bool mask =
                field.visibility == PoolFieldVisibility::Mask && crm::isMaskable(field.field, own);
            if (field.visibility != PoolFieldVisibility::Show)
                m_fields[pool.id.value].insert(field.field,
                                               mask ? PoolFieldVisibility::Mask : PoolFieldVisibility::Hide);
        }
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
    const auto take = [&](const QString &field, std::initializer_list<QString *> texts) {
        for (auto *text : texts)
            *text = shown(pool, field, *text);
    };
    auto &customer = card.customer;
    take(u"city"_s, {&customer.city});
    take(u"region"_s, {&customer.region});
    take(u"country"_s, {&customer.country});
    take(u"industry"_s, {&customer.industry});
    take(u"source"_s, {&customer.source});
    take(u"grade"_s, {&customer.grade});
    take(u"birthday"_s, {&customer.birthday.date});
    take(u"habits"_s,
         {&customer.preferredChannel, &customer.contactHours, &customer.preferences, &customer.hobbies});
    take(u"notes"_s, {&customer.notes, &customer.importNote});
    if (of(pool, u"tags"_s) != PoolFieldVisibility::Show)
        card.tags.clear();
    cover(pool, card.custom);
    for (auto &contact : card.contacts)
        cover(pool, contact);
    for (auto &point : card.points) {
        const auto value = shown(pool, fieldOf(point.kind), point.value);
        if (value != point.value)
            point.normalized.clear();
        point.value = value;
    }
    std::erase_if(card.points, [](const ContactPoint &point) { return point.value.isEmpty(); });
    for (auto &address : card.addresses) {
        take(u"address"_s, {&address.street});
        if (of(pool, u"address"_s) != PoolFieldVisibility::Show)
            address.postalCode.clear();
        take(u"city"_s, {&address.city});
        take(u"region"_s, {&address.region});
        take(u"country"_s, {&address.country});
    }
}

void PoolVeil::cover(PoolId pool, Contact &contact) const
{
    contact.title = shown(pool, u"title"_s, contact.title);
    contact.department = shown(pool, u"title"_s, contact.department);
    contact.birthday.date = shown(pool, u"birthday"_s, contact.birthday.date);
    contact.notes = shown(pool, u"notes"_s, contact.notes);
    cover(pool, contact.custom);
    if (const auto name = shown(pool, u"contact"_s, contact.name); name != contact.name) {
        contact.name = name.isEmpty() ? u"***"_s : name; // somebody is there, and has numbers of their own
        contact.reading.clear();
        contact.initials.clear();
    }
}

void PoolVeil::cover(PoolId pool, CustomValues &own) const
{
    for (auto it = own.begin(); it != own.end();) {
        *it = shown(pool, customFieldKey(it.key()), *it);
        it = it->isEmpty() ? own.erase(it) : std::next(it);
    }
}

std::vector<PoolCover> PoolVeil::covers(QDate today) const
{
    std::map<std::pair<QString, FieldAccess>, std::vector<qint64>> pools;
    for (auto pool = m_fields.cbegin(); pool != m_fields.cend(); ++pool)
        for (auto field = pool->cbegin(); field != pool->cend(); ++field)
            pools[{field.key(), *field == PoolFieldVisibility::Mask ? FieldAccess::Mask : FieldAccess::Hide}]
                .push_back(pool.key());
    std::vector<PoolCover> covers;
    for (auto &[what, in] : pools) {
        std::ranges::sort(in);
        covers.push_back({in, what.first, what.second});
    }
    if (!m_opened.isEmpty()) {
        PoolCover unopened{{m_opened.begin(), m_opened.end()}, u"reach"_s, FieldAccess::Hide};
        std::ranges::sort(unopened.pools);
        unopened.unlessOpenedOn = today.toString(Qt::ISODate);
        covers.push_back(std::move(unopened));
    }
    return covers;
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
