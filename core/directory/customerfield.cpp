#include "core/directory/customerfield.h"

#include <algorithm>
#include <array>

namespace crm {
namespace {

using F = CustomerField;
using K = FieldKind;

// In the order of the enumeration.
constexpr std::array kFields = {
    FieldInfo{F::Id, "id", K::Number},
    FieldInfo{F::Code, "code", K::Text},
    FieldInfo{F::Kind, "kind", K::Choice},
    FieldInfo{F::Name, "name", K::Text},
    FieldInfo{F::Reading, "reading", K::Text},
    FieldInfo{F::Owner, "owner", K::Choice},
    FieldInfo{F::Pool, "pool", K::Choice},
    FieldInfo{F::Grade, "grade", K::Choice},
    FieldInfo{F::Source, "source", K::Choice},
    FieldInfo{F::Industry, "industry", K::Choice},
    FieldInfo{F::Country, "country", K::Choice},
    FieldInfo{F::Region, "region", K::Choice},
    FieldInfo{F::City, "city", K::Choice},
    FieldInfo{F::Tags, "tags", K::Labels},
    FieldInfo{F::Created, "created", K::Instant},
    FieldInfo{F::Acquired, "acquired", K::Instant},
    FieldInfo{F::Pooled, "pooled", K::Instant},
    FieldInfo{F::Contact, "contact", K::Texts},
    FieldInfo{F::Title, "title", K::Choice},
    FieldInfo{F::Phone, "phone", K::Texts},
    FieldInfo{F::Email, "email", K::Texts},
    FieldInfo{F::Messenger, "messenger", K::Texts},
    FieldInfo{F::Orders, "orders", K::Number},
    FieldInfo{F::Revenue, "revenue", K::Money},
    FieldInfo{F::LastOrder, "last_order", K::Day},
    FieldInfo{F::LastContact, "last_contact", K::Instant},
    FieldInfo{F::NextActivity, "next_activity", K::Instant},
    FieldInfo{F::DaysSinceContact, "days_since_contact", K::Days},
    FieldInfo{F::DaysSinceOrder, "days_since_order", K::Days},
    FieldInfo{F::DaysOwned, "days_owned", K::Days},
    FieldInfo{F::DaysInPool, "days_in_pool", K::Days},
    FieldInfo{F::Revision, "rev", K::Number},
    FieldInfo{F::RecycleOn, "recycle_on", K::Day},
    FieldInfo{F::DaysLeft, "days_left", K::DaysAhead},
    FieldInfo{F::Relevance, "relevance", K::Order},
};
static_assert(kFields.size() == size_t(F::Custom));

} // namespace

std::span<const FieldInfo> customerFields()
{
    return kFields;
}

const FieldInfo &fieldInfo(CustomerField field)
{
    return kFields[size_t(field)];
}

FieldKind customKind(QStringView type)
{
    if (type == u"integer" || type == u"decimal" || type == u"money")
        return FieldKind::Number;
    return type == u"date" ? FieldKind::Day : FieldKind::Choice;
}

std::optional<CustomerField> fieldOfKey(QStringView key)
{
    const auto found = std::ranges::find_if(kFields, [&](const FieldInfo &info) {
        return key.compare(QLatin1String(info.key), Qt::CaseInsensitive) == 0;
    });
    return found == kFields.end() ? std::nullopt : std::optional(found->field);
}

} // namespace crm
