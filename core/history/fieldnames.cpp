#include "core/history/fieldnames.h"

#include "core/base/tr.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Names = QHash<QString, const char *>;

/// Columns that mean the same wherever they are.
const Names &commonNames()
{
    static const Names names = {
        {u"name"_s, QT_TRANSLATE_NOOP("crm", "Name")},
        {u"kind"_s, QT_TRANSLATE_NOOP("crm", "Kind")},
        {u"state"_s, QT_TRANSLATE_NOOP("crm", "State")},
        {u"owner_id"_s, QT_TRANSLATE_NOOP("crm", "Owner")},
        {u"notes"_s, QT_TRANSLATE_NOOP("crm", "Notes")},
        {u"label"_s, QT_TRANSLATE_NOOP("crm", "Label")},
        {u"country"_s, QT_TRANSLATE_NOOP("crm", "Country")},
        {u"region"_s, QT_TRANSLATE_NOOP("crm", "Province")},
        {u"city"_s, QT_TRANSLATE_NOOP("crm", "City")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("crm", "Birthday")},
        {u"birthday_calendar"_s, QT_TRANSLATE_NOOP("crm", "Calendar of the birthday")},
        {u"is_primary"_s, QT_TRANSLATE_NOOP("crm", "Comes first")},
        {u"contact_id"_s, QT_TRANSLATE_NOOP("crm", "Contact")},
        {u"value"_s, QT_TRANSLATE_NOOP("crm", "Value")},
    };
    return names;
}

const Names &customerNames()
{
    static const Names names = {
        {u"code"_s, QT_TRANSLATE_NOOP("crm", "Code")},
        {u"pool_id"_s, QT_TRANSLATE_NOOP("crm", "Pool")},
        {u"previous_owner_id"_s, QT_TRANSLATE_NOOP("crm", "Previous owner")},
        {u"pool_reason"_s, QT_TRANSLATE_NOOP("crm", "Reason of the release")},
        {u"grade"_s, QT_TRANSLATE_NOOP("crm", "Grade")},
        {u"source"_s, QT_TRANSLATE_NOOP("crm", "Source")},
        {u"industry"_s, QT_TRANSLATE_NOOP("crm", "Industry")},
        {u"parent_id"_s, QT_TRANSLATE_NOOP("crm", "Parent company")},
        {u"preferred_channel"_s, QT_TRANSLATE_NOOP("crm", "Preferred way of contact")},
        {u"contact_hours"_s, QT_TRANSLATE_NOOP("crm", "Best time to reach")},
        {u"preferences"_s, QT_TRANSLATE_NOOP("crm", "Preferences")},
        {u"hobbies"_s, QT_TRANSLATE_NOOP("crm", "Hobbies")},
        {u"import_note"_s, QT_TRANSLATE_NOOP("crm", "Left over from the import")},
    };
    return names;
}

const Names &otherNames()
{
    static const Names names = {
        {u"title"_s, QT_TRANSLATE_NOOP("crm", "Job title")},
        {u"department"_s, QT_TRANSLATE_NOOP("crm", "Department")},
        {u"street"_s, QT_TRANSLATE_NOOP("crm", "Street")},
        {u"postal_code"_s, QT_TRANSLATE_NOOP("crm", "Postal code")},
        {u"number"_s, QT_TRANSLATE_NOOP("crm", "Number")},
        {u"order_date"_s, QT_TRANSLATE_NOOP("crm", "Order date")},
        {u"required"_s, QT_TRANSLATE_NOOP("crm", "Wanted by")},
        {u"shipped"_s, QT_TRANSLATE_NOOP("crm", "Shipped on")},
        {u"currency"_s, QT_TRANSLATE_NOOP("crm", "Currency")},
        {u"total"_s, QT_TRANSLATE_NOOP("crm", "Total")},
        {u"product_id"_s, QT_TRANSLATE_NOOP("crm", "Product")},
        {u"description"_s, QT_TRANSLATE_NOOP("crm", "Description")},
        {u"quantity"_s, QT_TRANSLATE_NOOP("crm", "Quantity")},
        {u"price"_s, QT_TRANSLATE_NOOP("crm", "Price")},
        {u"discount"_s, QT_TRANSLATE_NOOP("crm", "Discount")},
        {u"amount"_s, QT_TRANSLATE_NOOP("crm", "Amount")},
        {u"at"_s, QT_TRANSLATE_NOOP("crm", "Time")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("crm", "Minutes")},
        {u"text"_s, QT_TRANSLATE_NOOP("crm", "What was said")},
        {u"result"_s, QT_TRANSLATE_NOOP("crm", "Result")},
        {u"tag_id"_s, QT_TRANSLATE_NOOP("crm", "Tag")},
    };
    return names;
}

} // namespace

QString fieldName(const QString &table, const QString &column)
{
    const char *name = commonNames().value(column);
    if (!name)
        name = table == "customer"_L1 ? customerNames().value(column) : otherNames().value(column);
    return name ? Tr::tr(name) : QString();
}

QString recordName(const QString &table)
{
    static const Names names = {
        {u"contact"_s, QT_TRANSLATE_NOOP("crm", "Contact")},
        {u"contact_point"_s, QT_TRANSLATE_NOOP("crm", "Way to reach")},
        {u"address"_s, QT_TRANSLATE_NOOP("crm", "Address")},
        {u"sales_order"_s, QT_TRANSLATE_NOOP("crm", "Order")},
        {u"order_line"_s, QT_TRANSLATE_NOOP("crm", "Line of an order")},
        {u"activity"_s, QT_TRANSLATE_NOOP("crm", "Activity")},
    };
    const char *name = names.value(table);
    return name ? Tr::tr(name) : QString();
}

} // namespace crm
