#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <span>

namespace crm {

/// What the list of customers can show, sort by, filter by or hide. Custom stands for every field of the
/// users' own.
enum class CustomerField : quint8 {
    Id,
    Code,
    Kind,
    Name,
    Reading,
    Owner,
    Pool,
    Grade,
    Source,
    Industry,
    Country,
    Region,
    City,
    Tags,
    Created,
    Acquired,
    Pooled,
    Contact,
    Title,
    Phone,
    Email,
    Messenger, // WeChat, QQ, WhatsApp, web sites, social accounts
    Orders,
    Revenue,
    LastOrder,
    LastContact,
    NextActivity,
    DaysSinceContact,
    DaysSinceOrder,
    DaysOwned,
    DaysInPool,
    Revision,
    RecycleOn, // the first day on which a rule takes the customer back
    DaysLeft,
    Relevance, // last contact, then revenue, then name: for sorting only
    Custom,
};

/// The column behind a field: days since something are worked out from it.
constexpr CustomerField sourceField(CustomerField field)
{
    switch (field) {
    case CustomerField::DaysSinceContact: return CustomerField::LastContact;
    case CustomerField::DaysSinceOrder: return CustomerField::LastOrder;
    case CustomerField::DaysOwned: return CustomerField::Acquired;
    case CustomerField::DaysInPool: return CustomerField::Pooled;
    case CustomerField::DaysLeft: return CustomerField::RecycleOn;
    default: return field;
    }
}

/// How the values of a field are stored and compared.
enum class FieldKind { Text, Texts, Choice, Labels, Number, Money, Day, Instant, Days, DaysAhead, Order };

/// A field of the list; `custom` is the id in custom_field where it is one of the users' own.
struct FieldRef
{
    CustomerField field = CustomerField::Name;
    qint64 custom = 0;

    friend auto operator<=>(const FieldRef &, const FieldRef &) = default;
};

struct FieldInfo
{
    CustomerField field;
    const char *key; // in the filter language, in answers and in mappings
    FieldKind kind;
};

/// Every field but Custom.
std::span<const FieldInfo> customerFields();
const FieldInfo &fieldInfo(CustomerField field);
/// Of a type in custom_field.
FieldKind customKind(QStringView type);
std::optional<CustomerField> fieldOfKey(QStringView key);

} // namespace crm
