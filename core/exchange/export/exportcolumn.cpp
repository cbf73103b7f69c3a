#include "core/exchange/export/exportcolumn.h"

#include "core/activity/activity.h"
#include "core/base/tr.h"
#include "core/exchange/headersynonyms.h"
#include "core/order/order.h"
#include "core/pipeline/contract.h"

#include <span>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// A column of the program's own. Without a title of its own it has that of the field of the same name.
struct Definition
{
    const char *field;
    CellKind kind;
    int width;
    const char *sql;
    const char *title = nullptr;
    bool usual = true;
    QString (*word)(const QString &key) = nullptr;
    bool ofDeadline = false;
};

using enum CellKind;

QString customerKindWord(const QString &key)
{
    return displayName(customerKindFromKey(key));
}

QString orderStateWord(const QString &key)
{
    return displayName(orderStateFromKey(key));
}

QString activityKindWord(const QString &key)
{
    return displayName(activityKindFromKey(key).value_or(ActivityKind::Note));
}

QString activityStateWord(const QString &key)
{
    return displayName(activityStateFromKey(key));
}

QString contractStateWord(const QString &key)
{
    return displayName(contractStateFromKey(key));
}

QString channelWord(const QString &key)
{
    return key == "visit"_L1 ? Tr::tr("Visit") : displayName(channelKindFromKey(key));
}

QString yesNoWord(const QString &key)
{
    return key == "1"_L1 ? Tr::tr("Yes") : Tr::tr("No");
}

#define POINTS(owner, kind)                                                                                  \
    "(SELECT value FROM contact_point WHERE " owner " AND kind = '" kind                                     \
    "' ORDER BY is_primary DESC, id LIMIT 1)"
#define ALL_POINTS(owner, kind)                                                                              \
    "(SELECT group_concat(value, char(10)) FROM (SELECT value FROM contact_point WHERE " owner               \
    " AND kind = '" kind "' ORDER BY is_primary DESC, id))"
#define WAYS(owner, kind)                                                                                    \
    "(SELECT group_concat(label || char(9) || value, char(10)) FROM (SELECT label, value FROM contact_point" \
    " WHERE " owner " AND kind = '" kind "' ORDER BY is_primary DESC, id))"
#define ADDRESS(column, owner, order)                                                                        \
    "(SELECT " column " FROM address WHERE " owner " ORDER BY " order "id LIMIT 1)"
#define ORDERS(what) "(SELECT " what " FROM sales_order WHERE customer_id = c.id AND state <> 'cancelled')"
#define OF_CUSTOMER "customer_id = c.id AND (contact_id IS NULL OR contact_id = k.id)"
#define OF_CONTACT "contact_id = k.id"

// c: customer, k: its first contact. What belongs to other contacts is told by their own rows.
constexpr Definition kCustomer[] = {
    {"code", Text, 14, "c.code", QT_TRANSLATE_NOOP("crm", "Customer code")},
    {"name", Text, 30, "c.name", QT_TRANSLATE_NOOP("crm", "Customer")},
    {"kind", Word, 10, "c.kind", nullptr, true, customerKindWord},
    {"parent", Text, 24, "(SELECT coalesce(nullif(code, ''), name) FROM customer WHERE id = c.parent_id)"},
    {"contact", Text, 14, "k.name"},
    {"phone", Phones, 18, ALL_POINTS(OF_CUSTOMER, "phone")},
    {"email", Mails, 24, ALL_POINTS(OF_CUSTOMER, "email")},
    {"wechat", Text, 16, POINTS(OF_CUSTOMER, "wechat")},
    {"qq", Text, 14, POINTS(OF_CUSTOMER, "qq")},
    {"whatsapp", Ways, 16, WAYS(OF_CUSTOMER, "whatsapp")},
    {"fax", Ways, 16, WAYS(OF_CUSTOMER, "fax")},
    {"website", Ways, 24, WAYS(OF_CUSTOMER, "website")},
    {"social", Ways, 20, WAYS(OF_CUSTOMER, "social")},
    {"address", Text, 32, ADDRESS("street", OF_CUSTOMER, "contact_id IS NOT NULL, ")},
    {"city", Text, 12, "c.city"},
    {"region", Text, 12, "c.region"},
    {"country", Text, 12, "c.country"},
    {"postal_code", Text, 12, ADDRESS("postal_code", OF_CUSTOMER, "contact_id IS NOT NULL, ")},
    {"industry", Text, 12, "c.industry"},
    {"source", Text, 12, "c.source"},
    {"grade", Text, 8, "c.grade"},
    {"tags", Names, 18,
     "(SELECT group_concat(name, char(10)) FROM (SELECT t.name FROM customer_tag g"
     " JOIN tag t ON t.id = g.tag_id WHERE g.customer_id = c.id ORDER BY g.id))"},
    {"birthday", Birthday, 14,
     "CASE c.birthday WHEN '' THEN '' ELSE c.birthday_calendar || ' ' || c.birthday END"},
    {"preferred_channel", Word, 12, "nullif(c.preferred_channel, '')", nullptr, true, channelWord},
    {"contact_hours", Text, 16, "c.contact_hours"},
    {"preferences", Text, 24, "c.preferences"},
    {"hobbies", Text, 24, "c.hobbies"},
    {"owner", Text, 12, "(SELECT name FROM app_user WHERE id = c.owner_id)"},
    {"pool", Text, 12, "(SELECT name FROM pool WHERE id = c.pool_id)"},
    {"notes", Text, 40, "c.notes"},
    {"id", Count, 10, "c.id", QT_TRANSLATE_NOOP("crm", "Number in this file"), false},
    {"reading", Text, 20, "c.reading", QT_TRANSLATE_NOOP("crm", "Pinyin"), false},
    {"title", Text, 14, "k.title", QT_TRANSLATE_NOOP("crm", "Job title of the contact"), false},
    {"created", Instant, 18, "c.created_at", QT_TRANSLATE_NOOP("crm", "Recorded on"), false},
    {"acquired", Instant, 18, "c.acquired_at", QT_TRANSLATE_NOOP("crm", "Owned since"), false},
    {"pooled", Instant, 18, "c.pooled_at", QT_TRANSLATE_NOOP("crm", "In the pool since"), false},
    {"pool_reason", Text, 20, "c.pool_reason", QT_TRANSLATE_NOOP("crm", "Reason of the release"), false},
    {"previous_owner", Text, 12, "(SELECT name FROM app_user WHERE id = c.previous_owner_id)",
     QT_TRANSLATE_NOOP("crm", "Owned before by"), false},
    {"recycle_on", Day, 12, "c.id", QT_TRANSLATE_NOOP("crm", "Back to the pool on"), false, nullptr, true},
    {"days_left", Count, 10, "c.id", QT_TRANSLATE_NOOP("crm", "Days left"), false, nullptr, true},
    {"orders", Count, 10, ORDERS("count(*)"), QT_TRANSLATE_NOOP("crm", "Orders so far"), false},
    {"revenue", Money, 16,
     "(SELECT amount_sum(total) FROM sales_order WHERE customer_id = c.id AND state <> 'cancelled'"
     " AND currency = (SELECT currency FROM meta))",
     QT_TRANSLATE_NOOP("crm", "Revenue so far"), false},
    {"last_order", Day, 12, ORDERS("max(order_date)"), QT_TRANSLATE_NOOP("crm", "Last order on"), false},
    {"last_contact", Instant, 18,
     "(SELECT max(at) FROM activity WHERE customer_id = c.id AND state = 'done' AND kind NOT IN ('note', "
     "'task'))",
     QT_TRANSLATE_NOOP("crm", "Last contact on"), false},
    {"next_activity", Instant, 18,
     "(SELECT min(at) FROM activity WHERE customer_id = c.id AND state = 'planned')",
     QT_TRANSLATE_NOOP("crm", "Next contact on"), false},
};

// k: contact, c: its customer
constexpr Definition kContact[] = {
    {"customer_code", Text, 14, "c.code"},
    {"customer", Text, 30, "c.name"},
    {"name", Text, 14, "k.name", QT_TRANSLATE_NOOP("crm", "Contact")},
    {"title", Text, 14, "k.title"},
    {"department", Text, 14, "k.department"},
    {"phone", Phones, 18, ALL_POINTS(OF_CONTACT, "phone")},
    {"email", Mails, 24, ALL_POINTS(OF_CONTACT, "email")},
    {"wechat", Text, 16, POINTS(OF_CONTACT, "wechat")},
    {"qq", Text, 14, POINTS(OF_CONTACT, "qq")},
    {"whatsapp", Ways, 16, WAYS(OF_CONTACT, "whatsapp")},
    {"fax", Ways, 16, WAYS(OF_CONTACT, "fax")},
    {"website", Ways, 24, WAYS(OF_CONTACT, "website")},
    {"social", Ways, 20, WAYS(OF_CONTACT, "social")},
    {"address", Text, 32, ADDRESS("street", OF_CONTACT, "")},
    {"city", Text, 12, ADDRESS("city", OF_CONTACT, "")},
    {"region", Text, 12, ADDRESS("region", OF_CONTACT, "")},
    {"country", Text, 12, ADDRESS("country", OF_CONTACT, "")},
    {"postal_code", Text, 12, ADDRESS("postal_code", OF_CONTACT, "")},
    {"birthday", Birthday, 14,
     "CASE k.birthday WHEN '' THEN '' ELSE k.birthday_calendar || ' ' || k.birthday END"},
    {"notes", Text, 40, "k.notes"},
    {"id", Count, 10, "k.id", QT_TRANSLATE_NOOP("crm", "Number in this file"), false},
};

// p: product, g: its category
constexpr Definition kProduct[] = {
    {"code", Text, 14, "p.code", QT_TRANSLATE_NOOP("crm", "Product code")},
    {"name", Text, 30, "p.name", QT_TRANSLATE_NOOP("crm", "Product")},
    {"spec", Text, 14, "p.spec"},
    {"category", Text, 16, "g.name"},
    {"unit", Text, 8, "p.unit"},
    {"price", Money, 14, "p.price"},
    {"cost", Money, 14, "p.cost"},
    {"currency", Text, 8, "p.currency"},
    {"notes", Text, 40, "p.notes"},
    {"state", Word, 8, "p.active", QT_TRANSLATE_NOOP("crm", "On sale"), false, yesNoWord},
};

// The first consignment of an order; who wants all of them looks at the page of deliveries.
#define DELIVERY(what)                                                                                       \
    "(SELECT " what " FROM delivery d LEFT JOIN carrier w ON w.id = d.carrier_id"                            \
    " WHERE d.order_id = o.id AND d.state <> 'cancelled' ORDER BY d.id LIMIT 1)"

// o: order, c: its customer
constexpr Definition kOrder[] = {
    {"number", Text, 20, "o.number"},
    {"date", Day, 12, "o.order_date"},
    {"customer_code", Text, 14, "c.code"},
    {"customer", Text, 30, "c.name"},
    {"currency", Text, 8, "o.currency"},
    {"state", Word, 10, "o.state", nullptr, true, orderStateWord},
    {"owner", Text, 12, "(SELECT name FROM app_user WHERE id = o.owner_id)"},
    {"city", Text, 12, "o.city"},
    {"region", Text, 12, "o.region"},
    {"country", Text, 12, "o.country"},
    {"shipped", Day, 12, "o.shipped"},
    {"required", Day, 12, "o.required"},
    {"carrier", Text, 14, DELIVERY("w.name")},
    {"tracking", Text, 18, DELIVERY("d.tracking")},
    {"delivered", Day, 12, DELIVERY("d.delivered_on")},
    {"notes", Text, 40, "o.notes"},
    {"lines", Count, 8, "(SELECT count(*) FROM order_line WHERE order_id = o.id)",
     QT_TRANSLATE_NOOP("crm", "Lines in all")},
    {"total", Money, 16, "o.total", QT_TRANSLATE_NOOP("crm", "Sum of the lines")},
    {"first_product", Text, 30,
     "(SELECT coalesce(nullif(l.description, ''), p.name) FROM order_line l"
     " LEFT JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id ORDER BY l.position, l.id LIMIT 1)",
     QT_TRANSLATE_NOOP("crm", "First line"), false},
};

// l: line, p: its product, g: that one's category, o: its order, c: the customer
constexpr Definition kOrderLine[] = {
    {"number", Text, 20, "o.number"},
    {"date", Day, 12, "coalesce(l.own_date, o.order_date)", QT_TRANSLATE_NOOP("crm", "Order date")},
    {"customer_code", Text, 14, "c.code"},
    {"customer", Text, 30, "c.name"},
    {"product_code", Text, 14, "p.code"},
    {"product", Text, 30, "coalesce(nullif(l.description, ''), p.name)"},
    {"spec", Text, 14, "p.spec"},
    {"category", Text, 16, "g.name"},
    {"quantity", Quantity, 10, "l.quantity"},
    {"price", Money, 14, "l.price"},
    {"discount", Part, 8, "l.discount"},
    {"amount", Money, 16, "l.amount"},
    {"currency", Text, 8, "o.currency", QT_TRANSLATE_NOOP("crm", "Currency")},
    {"state", Word, 10, "o.state", QT_TRANSLATE_NOOP("crm", "State"), true, orderStateWord},
    {"owner", Text, 12, "(SELECT name FROM app_user WHERE id = o.owner_id)",
     QT_TRANSLATE_NOOP("crm", "Owner")},
    {"city", Text, 12, "o.city", QT_TRANSLATE_NOOP("crm", "City")},
    {"region", Text, 12, "coalesce(nullif(l.own_region, ''), o.region)", QT_TRANSLATE_NOOP("crm", "Region")},
    {"country", Text, 12, "o.country", QT_TRANSLATE_NOOP("crm", "Country")},
    {"shipped", Day, 12, "o.shipped", QT_TRANSLATE_NOOP("crm", "Shipped on")},
    {"required", Day, 12, "o.required", QT_TRANSLATE_NOOP("crm", "Required by")},
    {"notes", Text, 40, "o.notes", QT_TRANSLATE_NOOP("crm", "Notes")},
};

// a: activity, n: the next step that its row tells, c: the customer
constexpr Definition kActivity[] = {
    {"customer_code", Text, 14, "c.code"},
    {"customer", Text, 30, "c.name"},
    {"contact", Text, 14, "(SELECT name FROM contact WHERE id = a.contact_id)"},
    {"kind", Word, 10, "a.kind", nullptr, true, activityKindWord},
    {"state", Word, 10, "a.state", nullptr, true, activityStateWord},
    {"at", Instant, 18, "a.at"},
    {"minutes", Count, 8, "a.minutes"},
    {"text", Text, 40, "a.text"},
    {"result", Text, 24, "a.result"},
    {"next_at", Instant, 18, "n.at"},
    {"owner", Text, 12, "(SELECT name FROM app_user WHERE id = a.owner_id)"},
    {"id", Count, 10, "a.id", QT_TRANSLATE_NOOP("crm", "Number in this file"), false},
};

// s: opportunity, g: its stage, c: the customer, which it may lack
constexpr Definition kOpportunity[] = {
    {"number", Text, 14, "s.number"},
    {"customer_code", Text, 14, "c.code"},
    {"customer", Text, 30, "c.name"},
    {"name", Text, 30, "s.name"},
    {"pipeline", Text, 12, "(SELECT name FROM pipeline WHERE id = g.pipeline_id)"},
    {"stage", Text, 12, "g.name"},
    {"amount", Money, 16, "s.amount"},
    {"currency", Text, 8, "s.currency"},
    {"opened", Day, 12, "s.opened"},
    {"expected", Day, 12, "s.expected"},
    {"closed", Day, 12, "s.closed"},
    {"product", Text, 20, "(SELECT name FROM product WHERE id = s.product_id)"},
    {"owner", Text, 12, "(SELECT name FROM app_user WHERE id = s.owner_id)"},
    {"reason", Text, 20, "s.reason"},
    {"notes", Text, 40, "s.notes"},
    {"id", Count, 10, "s.id", QT_TRANSLATE_NOOP("crm", "Number in this file"), false},
};

// t: contract, c: the customer
constexpr Definition kContract[] = {
    {"number", Text, 16, "t.number"},
    {"customer_code", Text, 14, "c.code"},
    {"customer", Text, 30, "c.name"},
    {"title", Text, 30, "t.title"},
    {"opportunity", Text, 20,
     "(SELECT coalesce(nullif(number, ''), name) FROM opportunity WHERE id = t.opportunity_id)"},
    {"owner", Text, 12, "(SELECT name FROM app_user WHERE id = t.owner_id)"},
    {"amount", Money, 16, "t.amount"},
    {"currency", Text, 8, "t.currency"},
    {"signed", Day, 12, "t.signed_on"},
    {"starts", Day, 12, "t.starts"},
    {"ends", Day, 12, "t.ends"},
    {"state", Word, 10, "t.state", nullptr, true, contractStateWord},
    {"notes", Text, 40, "t.notes"},
    {"id", Count, 10, "t.id", QT_TRANSLATE_NOOP("crm", "Number in this file"), false},
};

#undef POINTS
#undef ALL_POINTS
#undef WAYS
#undef ADDRESS
#undef ORDERS
#undef DELIVERY
#undef OF_CUSTOMER
#undef OF_CONTACT

std::span<const Definition> definitions(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return kCustomer;
    case ImportKind::Contacts: return kContact;
    case ImportKind::Products: return kProduct;
    case ImportKind::Orders: return kOrder;
    case ImportKind::OrderLines: return kOrderLine;
    case ImportKind::Activities: return kActivity;
    case ImportKind::Opportunities: return kOpportunity;
    case ImportKind::Contracts: return kContract;
    }
    return {};
}

QString titleOf(ImportKind kind, const Definition &column)
{
    if (column.title)
        return Tr::tr(column.title);
    const int place = fieldIndex(kind, QString::fromLatin1(column.field));
    return importFields(kind)[size_t(place)].translatedTitle();
}

/// The row to whose custom fields the columns of a kind belong.
QByteArray rowOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return "c.id"_ba;
    case ImportKind::Contacts: return "k.id"_ba;
    case ImportKind::Products: return "p.id"_ba;
    case ImportKind::Orders:
    case ImportKind::OrderLines: return "o.id"_ba;
    case ImportKind::Activities: return "a.id"_ba;
    case ImportKind::Opportunities:
    case ImportKind::Contracts: break;
    }
    return {};
}

CellKind cellKind(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money: return Decimal;
    case FieldType::Date: return Day;
    case FieldType::Boolean: return Word;
    default: return Text;
    }
}

} // namespace

std::vector<ExportColumn> exportColumns(ImportKind kind, const std::vector<CustomField> &customFields)
{
    std::vector<ExportColumn> columns;
    for (const auto &column : definitions(kind))
        columns.push_back({QString::fromLatin1(column.field), titleOf(kind, column), column.kind,
                           column.width, column.usual, column.sql, column.word, column.ofDeadline});
    // Lines with their orders are imported as orders.
    const auto readAs = kind == ImportKind::OrderLines ? ImportKind::Orders : kind;
    for (const auto &field : customFields)
        columns.push_back({field.name, ownHeader(readAs, field.name), cellKind(field.type), 16, true,
                           "(SELECT value FROM custom_value WHERE field_id = " + QByteArray::number(field.id)
                               + " AND row_id = " + rowOf(kind) + ")",
                           field.type == FieldType::Boolean ? yesNoWord : nullptr});
    return columns;
}

std::vector<ExportColumn> letterColumns(ImportKind kind)
{
    static const QHash<QString, QByteArray> places = {{u"address"_s, "street"_ba},
                                                      {u"city"_s, "city"_ba},
                                                      {u"region"_s, "region"_ba},
                                                      {u"country"_s, "country"_ba},
                                                      {u"postal_code"_s, "postal_code"_ba}};
    auto columns = exportColumns(kind, {});
    for (auto &column : columns) {
        const auto place = places.find(column.field);
        if (place == places.end())
            continue;
        const QByteArray ofCustomer = "(SELECT " + *place
                                    + " FROM address WHERE customer_id = c.id AND contact_id IS NULL"
                                      " ORDER BY id LIMIT 1)";
        const bool ownFirst =
            kind == ImportKind::Contacts || column.field == "address"_L1 || column.field == "postal_code"_L1;
        column.sql = "coalesce(nullif(" + (ownFirst ? column.sql : ofCustomer) + ", ''), "
                   + (ownFirst ? ofCustomer : column.sql) + ")";
    }
    return columns;
}

} // namespace crm
