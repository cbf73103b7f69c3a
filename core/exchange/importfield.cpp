#include "core/exchange/importfield.h"

#include "core/base/tr.h"

#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using enum ImportFieldType;

constexpr ImportField kCustomer[] = {
    {"code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Customer code")},
    {"kind"_L1, Line, QT_TRANSLATE_NOOP("crm", "Company or person")},
    {"name"_L1, Name, QT_TRANSLATE_NOOP("crm", "Customer name")},
    {"parent"_L1, Name, QT_TRANSLATE_NOOP("crm", "Parent company")},
    {"contact"_L1, Name, QT_TRANSLATE_NOOP("crm", "Contact")},
    {"phone"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Phone")},
    {"phone_2"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Second phone")},
    {"phone_3"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Third phone")},
    {"phone_4"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Fourth phone")},
    {"email"_L1, Mail, QT_TRANSLATE_NOOP("crm", "E-mail")},
    {"wechat"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "WeChat")},
    {"qq"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "QQ")},
    {"whatsapp"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "WhatsApp")},
    {"fax"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Fax")},
    {"website"_L1, Line, QT_TRANSLATE_NOOP("crm", "Website")},
    {"social"_L1, Line, QT_TRANSLATE_NOOP("crm", "Social account")},
    {"address"_L1, Line, QT_TRANSLATE_NOOP("crm", "Address")},
    {"city"_L1, Line, QT_TRANSLATE_NOOP("crm", "City")},
    {"region"_L1, Line, QT_TRANSLATE_NOOP("crm", "Region")},
    {"country"_L1, Line, QT_TRANSLATE_NOOP("crm", "Country")},
    {"postal_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Postal code")},
    {"industry"_L1, Line, QT_TRANSLATE_NOOP("crm", "Industry")},
    {"source"_L1, Line, QT_TRANSLATE_NOOP("crm", "Source")},
    {"grade"_L1, Line, QT_TRANSLATE_NOOP("crm", "Grade")},
    {"tags"_L1, Line, QT_TRANSLATE_NOOP("crm", "Tags")},
    {"birthday"_L1, Birthday, QT_TRANSLATE_NOOP("crm", "Birthday")},
    {"preferred_channel"_L1, Line, QT_TRANSLATE_NOOP("crm", "Preferred way of contact")},
    {"contact_hours"_L1, Line, QT_TRANSLATE_NOOP("crm", "Best time to reach")},
    {"preferences"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Preferences")},
    {"hobbies"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Hobbies")},
    {"owner"_L1, Line, QT_TRANSLATE_NOOP("crm", "Owner")},
    {"pool"_L1, Line, QT_TRANSLATE_NOOP("crm", "Pool")},
    {"notes"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Notes")},
    {"contact_title"_L1, Line, QT_TRANSLATE_NOOP("crm", "Job title of the contact")},
    {"contact_department"_L1, Line, QT_TRANSLATE_NOOP("crm", "Department of the contact")},
    {"contact_2"_L1, Name, QT_TRANSLATE_NOOP("crm", "Contact 2")},
    {"contact_2_title"_L1, Line, QT_TRANSLATE_NOOP("crm", "Job title of contact 2")},
    {"contact_2_phone"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Phone of contact 2")},
    {"contact_2_email"_L1, Mail, QT_TRANSLATE_NOOP("crm", "E-mail of contact 2")},
    {"contact_2_wechat"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "WeChat of contact 2")},
    {"contact_3"_L1, Name, QT_TRANSLATE_NOOP("crm", "Contact 3")},
    {"contact_3_title"_L1, Line, QT_TRANSLATE_NOOP("crm", "Job title of contact 3")},
    {"contact_3_phone"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Phone of contact 3")},
    {"contact_3_email"_L1, Mail, QT_TRANSLATE_NOOP("crm", "E-mail of contact 3")},
    {"contact_3_wechat"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "WeChat of contact 3")},
    {"contact_4"_L1, Name, QT_TRANSLATE_NOOP("crm", "Contact 4")},
    {"contact_4_title"_L1, Line, QT_TRANSLATE_NOOP("crm", "Job title of contact 4")},
    {"contact_4_phone"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Phone of contact 4")},
    {"contact_4_email"_L1, Mail, QT_TRANSLATE_NOOP("crm", "E-mail of contact 4")},
    {"contact_4_wechat"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "WeChat of contact 4")},
    {"family_name"_L1, Name, QT_TRANSLATE_NOOP("crm", "Family name")},
    {"given_name"_L1, Name, QT_TRANSLATE_NOOP("crm", "Given name")},
    {"uid"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Card number")},
    {"id"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Number in this file")},
};

constexpr ImportField kContact[] = {
    {"customer_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Customer code")},
    {"customer"_L1, Name, QT_TRANSLATE_NOOP("crm", "Customer")},
    {"name"_L1, Name, QT_TRANSLATE_NOOP("crm", "Contact name")},
    {"title"_L1, Line, QT_TRANSLATE_NOOP("crm", "Job title")},
    {"department"_L1, Line, QT_TRANSLATE_NOOP("crm", "Department")},
    {"phone"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Phone")},
    {"phone_2"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Second phone")},
    {"phone_3"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Third phone")},
    {"phone_4"_L1, Phone, QT_TRANSLATE_NOOP("crm", "Fourth phone")},
    {"email"_L1, Mail, QT_TRANSLATE_NOOP("crm", "E-mail")},
    {"wechat"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "WeChat")},
    {"qq"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "QQ")},
    {"whatsapp"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "WhatsApp")},
    {"fax"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Fax")},
    {"website"_L1, Line, QT_TRANSLATE_NOOP("crm", "Website")},
    {"social"_L1, Line, QT_TRANSLATE_NOOP("crm", "Social account")},
    {"address"_L1, Line, QT_TRANSLATE_NOOP("crm", "Address")},
    {"city"_L1, Line, QT_TRANSLATE_NOOP("crm", "City")},
    {"region"_L1, Line, QT_TRANSLATE_NOOP("crm", "Region")},
    {"country"_L1, Line, QT_TRANSLATE_NOOP("crm", "Country")},
    {"postal_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Postal code")},
    {"birthday"_L1, Birthday, QT_TRANSLATE_NOOP("crm", "Birthday")},
    {"notes"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Notes")},
    {"family_name"_L1, Name, QT_TRANSLATE_NOOP("crm", "Family name")},
    {"given_name"_L1, Name, QT_TRANSLATE_NOOP("crm", "Given name")},
    {"uid"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Card number")},
};

constexpr ImportField kProduct[] = {
    {"code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Product code")},
    {"name"_L1, Name, QT_TRANSLATE_NOOP("crm", "Product name")},
    {"spec"_L1, Line, QT_TRANSLATE_NOOP("crm", "Specification")},
    {"category"_L1, Line, QT_TRANSLATE_NOOP("crm", "Category")},
    {"unit"_L1, Line, QT_TRANSLATE_NOOP("crm", "Unit")},
    {"price"_L1, Money, QT_TRANSLATE_NOOP("crm", "Price")},
    {"cost"_L1, Money, QT_TRANSLATE_NOOP("crm", "Cost")},
    {"currency"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Currency")},
    {"notes"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Notes")},
};

constexpr ImportField kOrder[] = {
    {"number"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Order number")},
    {"date"_L1, Date, QT_TRANSLATE_NOOP("crm", "Order date")},
    {"customer_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Customer code")},
    {"customer"_L1, Name, QT_TRANSLATE_NOOP("crm", "Customer")},
    {"product_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Product code")},
    {"product"_L1, Name, QT_TRANSLATE_NOOP("crm", "Product")},
    {"spec"_L1, Line, QT_TRANSLATE_NOOP("crm", "Specification")},
    {"category"_L1, Line, QT_TRANSLATE_NOOP("crm", "Category")},
    {"quantity"_L1, Quantity, QT_TRANSLATE_NOOP("crm", "Quantity")},
    {"price"_L1, Money, QT_TRANSLATE_NOOP("crm", "Price")},
    {"discount"_L1, Discount, QT_TRANSLATE_NOOP("crm", "Discount")},
    {"paid_part"_L1, Discount, QT_TRANSLATE_NOOP("crm", "Part that is paid")},
    {"reduction"_L1, Money, QT_TRANSLATE_NOOP("crm", "Reduction in money")},
    {"amount"_L1, Money, QT_TRANSLATE_NOOP("crm", "Amount")},
    {"order_total"_L1, Money, QT_TRANSLATE_NOOP("crm", "Total of the whole order")},
    {"currency"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Currency")},
    {"document"_L1, Line, QT_TRANSLATE_NOOP("crm", "Kind of document")},
    {"state"_L1, Line, QT_TRANSLATE_NOOP("crm", "State")},
    {"owner"_L1, Line, QT_TRANSLATE_NOOP("crm", "Owner")},
    {"city"_L1, Line, QT_TRANSLATE_NOOP("crm", "City")},
    {"region"_L1, Line, QT_TRANSLATE_NOOP("crm", "Region")},
    {"country"_L1, Line, QT_TRANSLATE_NOOP("crm", "Country")},
    {"shipped"_L1, Date, QT_TRANSLATE_NOOP("crm", "Shipped on")},
    {"required"_L1, Date, QT_TRANSLATE_NOOP("crm", "Required by")},
    {"carrier"_L1, Line, QT_TRANSLATE_NOOP("crm", "Carrier")},
    {"tracking"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Tracking number")},
    {"delivered"_L1, Date, QT_TRANSLATE_NOOP("crm", "Arrived on")},
    {"notes"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Notes")},
};

constexpr ImportField kOrderLine[] = {
    {"number"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Order number")},
    {"customer_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Customer code")},
    {"customer"_L1, Name, QT_TRANSLATE_NOOP("crm", "Customer")},
    {"product_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Product code")},
    {"product"_L1, Name, QT_TRANSLATE_NOOP("crm", "Product")},
    {"spec"_L1, Line, QT_TRANSLATE_NOOP("crm", "Specification")},
    {"category"_L1, Line, QT_TRANSLATE_NOOP("crm", "Category")},
    {"quantity"_L1, Quantity, QT_TRANSLATE_NOOP("crm", "Quantity")},
    {"price"_L1, Money, QT_TRANSLATE_NOOP("crm", "Price")},
    {"discount"_L1, Discount, QT_TRANSLATE_NOOP("crm", "Discount")},
    {"paid_part"_L1, Discount, QT_TRANSLATE_NOOP("crm", "Part that is paid")},
    {"reduction"_L1, Money, QT_TRANSLATE_NOOP("crm", "Reduction in money")},
    {"amount"_L1, Money, QT_TRANSLATE_NOOP("crm", "Amount")},
    {"order_total"_L1, Money, QT_TRANSLATE_NOOP("crm", "Total of the whole order")},
    {"currency"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Currency")},
    {"document"_L1, Line, QT_TRANSLATE_NOOP("crm", "Kind of document")},
};

constexpr ImportField kActivity[] = {
    {"customer_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Customer code")},
    {"customer"_L1, Name, QT_TRANSLATE_NOOP("crm", "Customer")},
    {"contact"_L1, Name, QT_TRANSLATE_NOOP("crm", "With whom")},
    {"kind"_L1, Line, QT_TRANSLATE_NOOP("crm", "Kind of activity")},
    {"state"_L1, Line, QT_TRANSLATE_NOOP("crm", "State")},
    {"at"_L1, Instant, QT_TRANSLATE_NOOP("crm", "When")},
    {"time"_L1, Line, QT_TRANSLATE_NOOP("crm", "Time of day")},
    {"minutes"_L1, Quantity, QT_TRANSLATE_NOOP("crm", "Minutes")},
    {"text"_L1, Lines, QT_TRANSLATE_NOOP("crm", "What was said")},
    {"result"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Result")},
    {"next_at"_L1, Instant, QT_TRANSLATE_NOOP("crm", "Next step on")},
    {"next"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Next step")},
    {"owner"_L1, Line, QT_TRANSLATE_NOOP("crm", "Owner")},
};

constexpr ImportField kOpportunity[] = {
    {"number"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Opportunity number")},
    {"customer_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Customer code")},
    {"customer"_L1, Name, QT_TRANSLATE_NOOP("crm", "Customer")},
    {"name"_L1, Name, QT_TRANSLATE_NOOP("crm", "Opportunity name")},
    {"pipeline"_L1, Line, QT_TRANSLATE_NOOP("crm", "Sales process")},
    {"stage"_L1, Line, QT_TRANSLATE_NOOP("crm", "Stage")},
    {"amount"_L1, Money, QT_TRANSLATE_NOOP("crm", "Amount")},
    {"currency"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Currency")},
    {"opened"_L1, Date, QT_TRANSLATE_NOOP("crm", "Opened")},
    {"expected"_L1, Date, QT_TRANSLATE_NOOP("crm", "Expected on")},
    {"closed"_L1, Date, QT_TRANSLATE_NOOP("crm", "Closed")},
    {"product"_L1, Name, QT_TRANSLATE_NOOP("crm", "Product")},
    {"owner"_L1, Line, QT_TRANSLATE_NOOP("crm", "Owner")},
    {"reason"_L1, Line, QT_TRANSLATE_NOOP("crm", "Reason")},
    {"notes"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Notes")},
};

constexpr ImportField kContract[] = {
    {"number"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Contract number")},
    {"customer_code"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Customer code")},
    {"customer"_L1, Name, QT_TRANSLATE_NOOP("crm", "Customer")},
    {"title"_L1, Name, QT_TRANSLATE_NOOP("crm", "Contract title")},
    {"opportunity"_L1, Name, QT_TRANSLATE_NOOP("crm", "Opportunity")},
    {"owner"_L1, Line, QT_TRANSLATE_NOOP("crm", "Owner")},
    {"amount"_L1, Money, QT_TRANSLATE_NOOP("crm", "Amount")},
    {"currency"_L1, Identifier, QT_TRANSLATE_NOOP("crm", "Currency")},
    {"signed"_L1, Date, QT_TRANSLATE_NOOP("crm", "Signed on")},
    {"starts"_L1, Date, QT_TRANSLATE_NOOP("crm", "First day")},
    {"ends"_L1, Date, QT_TRANSLATE_NOOP("crm", "Last day")},
    {"state"_L1, Line, QT_TRANSLATE_NOOP("crm", "State")},
    {"notes"_L1, Lines, QT_TRANSLATE_NOOP("crm", "Notes")},
};

struct Kind
{
    ImportKind kind;
    QLatin1StringView name;
    const char *title;
    std::span<const ImportField> fields;
};

constexpr Kind kKinds[] = {
    {ImportKind::Customers, "customers"_L1, QT_TRANSLATE_NOOP("crm", "Customers"), kCustomer},
    {ImportKind::Contacts, "contacts"_L1, QT_TRANSLATE_NOOP("crm", "Contacts"), kContact},
    {ImportKind::Products, "products"_L1, QT_TRANSLATE_NOOP("crm", "Products"), kProduct},
    {ImportKind::Orders, "orders"_L1, QT_TRANSLATE_NOOP("crm", "Orders"), kOrder},
    {ImportKind::OrderLines, "order-lines"_L1, QT_TRANSLATE_NOOP("crm", "Order lines"), kOrderLine},
    {ImportKind::Activities, "activities"_L1, QT_TRANSLATE_NOOP("crm", "Activities"), kActivity},
    {ImportKind::Opportunities, "opportunities"_L1, QT_TRANSLATE_NOOP("crm", "Opportunities"), kOpportunity},
    {ImportKind::Contracts, "contracts"_L1, QT_TRANSLATE_NOOP("crm", "Contracts"), kContract},
};

} // namespace

QString ImportField::translatedTitle() const
{
    return Tr::tr(title);
}

std::span<const ImportField> importFields(ImportKind kind)
{
    return kKinds[size_t(kind)].fields;
}

int fieldIndex(ImportKind kind, QStringView name)
{
    const auto fields = importFields(kind);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (name == fields[i].name)
            return int(i);
    }
    return -1;
}

std::optional<ImportKind> importKindByName(QStringView name)
{
    for (const auto &kind : kKinds) {
        if (name == kind.name)
            return kind.kind;
    }
    return {};
}

QString nameOf(ImportKind kind)
{
    return kKinds[size_t(kind)].name;
}

QString titleOf(ImportKind kind)
{
    return Tr::tr(kKinds[size_t(kind)].title);
}

} // namespace crm
