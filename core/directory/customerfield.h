#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <span>

namespace crm {

/// What the list of customers can show, sort by, filter by or hide. Custom stands for every field of the users' own.
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
    Relevance, // last contact, then revenue, then name: for sorting only
    Custom,
};

/// How the values of a field are stored and compared.
enum class FieldKind { Text, Texts, Choice, Labels, Number, Money, Day, Instant, Days, Order };

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
