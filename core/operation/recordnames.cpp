#include "core/operation/recordnames.h"

#include "core/base/tr.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Names = QHash<QString, const char *>;

QString translated(const Names &names, const QString &key)
{
    const char *name = names.value(key);
    return name ? Tr::tr(name) : QString();
}

} // namespace

QString recordName(const QString &table)
{
    static const Names names = {
        {u"department"_s, QT_TRANSLATE_NOOP("crm", "Department")},
        {u"app_user"_s, QT_TRANSLATE_NOOP("crm", "Person")},
        {u"pool"_s, QT_TRANSLATE_NOOP("crm", "Pool")},
        {u"pool_member"_s, QT_TRANSLATE_NOOP("crm", "Member of a pool")},
        {u"pool_field"_s, QT_TRANSLATE_NOOP("crm", "Field that a pool hides")},
        {u"release_reason"_s, QT_TRANSLATE_NOOP("crm", "Reason to release")},
        {u"hold_limit"_s, QT_TRANSLATE_NOOP("crm", "Hold limit")},
        {u"recycle_rule"_s, QT_TRANSLATE_NOOP("crm", "Recycling rule")},
        {u"recycle_days"_s, QT_TRANSLATE_NOOP("crm", "Days of a recycling rule")},
        {u"team_setting"_s, QT_TRANSLATE_NOOP("crm", "Setting of the team")},
        {u"pipeline"_s, QT_TRANSLATE_NOOP("crm", "Pipeline")},
        {u"stage"_s, QT_TRANSLATE_NOOP("crm", "Stage of a pipeline")},
        {u"opportunity"_s, QT_TRANSLATE_NOOP("crm", "Opportunity")},
        {u"contract"_s, QT_TRANSLATE_NOOP("crm", "Contract")},
        {u"complaint"_s, QT_TRANSLATE_NOOP("crm", "Complaint")},
        {u"customer"_s, QT_TRANSLATE_NOOP("crm", "Customer")},
        {u"contact"_s, QT_TRANSLATE_NOOP("crm", "Contact")},
        {u"contact_point"_s, QT_TRANSLATE_NOOP("crm", "Way to reach")},
        {u"address"_s, QT_TRANSLATE_NOOP("crm", "Address")},
        {u"tag"_s, QT_TRANSLATE_NOOP("crm", "Tag")},
        {u"customer_tag"_s, QT_TRANSLATE_NOOP("crm", "Tag of a customer")},
        {u"custom_field"_s, QT_TRANSLATE_NOOP("crm", "Field")},
        {u"custom_value"_s, QT_TRANSLATE_NOOP("crm", "Field of a record")},
        {u"product_category"_s, QT_TRANSLATE_NOOP("crm", "Category")},
        {u"product"_s, QT_TRANSLATE_NOOP("crm", "Product")},
        {u"sales_order"_s, QT_TRANSLATE_NOOP("crm", "Order")},
        {u"order_line"_s, QT_TRANSLATE_NOOP("crm", "Line of an order")},
        {u"carrier"_s, QT_TRANSLATE_NOOP("crm", "Carrier")},
        {u"delivery"_s, QT_TRANSLATE_NOOP("crm", "Delivery")},
        {u"instalment"_s, QT_TRANSLATE_NOOP("crm", "Instalment")},
        {u"payment"_s, QT_TRANSLATE_NOOP("crm", "Payment")},
        {u"delivery_line"_s, QT_TRANSLATE_NOOP("crm", "Line of a delivery")},
        {u"activity"_s, QT_TRANSLATE_NOOP("crm", "Activity")},
        {u"external_key"_s, QT_TRANSLATE_NOOP("crm", "Number of a card")},
        {u"distinct_customer"_s, QT_TRANSLATE_NOOP("crm", "Customers known to be two")},
        {u"merged_customer"_s, QT_TRANSLATE_NOOP("crm", "Merged customer")},
        {u"quality_rule"_s, QT_TRANSLATE_NOOP("crm", "Rule of data quality")},
        {u"quality_schedule"_s, QT_TRANSLATE_NOOP("crm", "When data are audited")},
        {u"import_mapping"_s, QT_TRANSLATE_NOOP("crm", "Mapping of a sheet")},
        {u"import_template"_s, QT_TRANSLATE_NOOP("crm", "Template of an import")},
        {u"saved_view"_s, QT_TRANSLATE_NOOP("crm", "View")},
        {u"segment"_s, QT_TRANSLATE_NOOP("crm", "Segment")},
        {u"segment_member"_s, QT_TRANSLATE_NOOP("crm", "Customer on a list")},
        {u"customer_loss"_s, QT_TRANSLATE_NOOP("crm", "Lost customer")},
        {u"winback"_s, QT_TRANSLATE_NOOP("crm", "Measure to win back")},
        {u"target"_s, QT_TRANSLATE_NOOP("crm", "Target")},
        {u"company"_s, QT_TRANSLATE_NOOP("crm", "Head of quotations")},
        {u"trial"_s, QT_TRANSLATE_NOOP("crm", "Sample or trial")},
        {u"playbook"_s, QT_TRANSLATE_NOOP("crm", "Playbook")},
        {u"playbook_step"_s, QT_TRANSLATE_NOOP("crm", "Step of a playbook")},
        {u"playbook_task"_s, QT_TRANSLATE_NOOP("crm", "Activity of a playbook")},
        {u"automation_rule"_s, QT_TRANSLATE_NOOP("crm", "Automation")},
        {u"automation_action"_s, QT_TRANSLATE_NOOP("crm", "Action of an automation")},
        {u"activity_answer"_s, QT_TRANSLATE_NOOP("crm", "Answer of a customer")},
        {u"announcement"_s, QT_TRANSLATE_NOOP("crm", "Announcement")},
        {u"message"_s, QT_TRANSLATE_NOOP("crm", "Message to a colleague")},
    };
    return translated(names, table);
}

QString columnName(const QString &column)
{
    static const Names names = {
        {u"name"_s, QT_TRANSLATE_NOOP("crm", "Name")},
        {u"code"_s, QT_TRANSLATE_NOOP("crm", "Code")},
        {u"kind"_s, QT_TRANSLATE_NOOP("crm", "Kind")},
        {u"state"_s, QT_TRANSLATE_NOOP("crm", "State")},
        {u"role"_s, QT_TRANSLATE_NOOP("crm", "Role")},
        {u"active"_s, QT_TRANSLATE_NOOP("crm", "Active")},
        {u"customer_id"_s, QT_TRANSLATE_NOOP("crm", "Customer")},
        {u"owner_id"_s, QT_TRANSLATE_NOOP("crm", "Owner")},
        {u"previous_owner_id"_s, QT_TRANSLATE_NOOP("crm", "Previous owner")},
        {u"pool_id"_s, QT_TRANSLATE_NOOP("crm", "Pool")},
        {u"pool_reason"_s, QT_TRANSLATE_NOOP("crm", "Reason of the release")},
        {u"department_id"_s, QT_TRANSLATE_NOOP("crm", "Department")},
        {u"department"_s, QT_TRANSLATE_NOOP("crm", "Department")},
        {u"contact_id"_s, QT_TRANSLATE_NOOP("crm", "Contact")},
        {u"parent_id"_s, QT_TRANSLATE_NOOP("crm", "Belongs to")},
        {u"tag_id"_s, QT_TRANSLATE_NOOP("crm", "Tag")},
        {u"field_id"_s, QT_TRANSLATE_NOOP("crm", "Field")},
        {u"category_id"_s, QT_TRANSLATE_NOOP("crm", "Category")},
        {u"product_id"_s, QT_TRANSLATE_NOOP("crm", "Product")},
        {u"grade"_s, QT_TRANSLATE_NOOP("crm", "Grade")},
        {u"source"_s, QT_TRANSLATE_NOOP("crm", "Source")},
        {u"industry"_s, QT_TRANSLATE_NOOP("crm", "Industry")},
        {u"country"_s, QT_TRANSLATE_NOOP("crm", "Country")},
        {u"region"_s, QT_TRANSLATE_NOOP("crm", "Province")},
        {u"city"_s, QT_TRANSLATE_NOOP("crm", "City")},
        {u"street"_s, QT_TRANSLATE_NOOP("crm", "Street")},
        {u"postal_code"_s, QT_TRANSLATE_NOOP("crm", "Postal code")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("crm", "Birthday")},
        {u"birthday_calendar"_s, QT_TRANSLATE_NOOP("crm", "Calendar of the birthday")},
        {u"preferred_channel"_s, QT_TRANSLATE_NOOP("crm", "Preferred way of contact")},
        {u"contact_hours"_s, QT_TRANSLATE_NOOP("crm", "Best time to reach")},
        {u"preferences"_s, QT_TRANSLATE_NOOP("crm", "Preferences")},
        {u"hobbies"_s, QT_TRANSLATE_NOOP("crm", "Hobbies")},
        {u"notes"_s, QT_TRANSLATE_NOOP("crm", "Notes")},
        {u"terms"_s, QT_TRANSLATE_NOOP("crm", "Terms")},
        {u"probability"_s, QT_TRANSLATE_NOOP("crm", "Chance")},
        {u"stall_days"_s, QT_TRANSLATE_NOOP("crm", "Days at most")},
        {u"repeats"_s, QT_TRANSLATE_NOOP("crm", "Again")},
        {u"phone"_s, QT_TRANSLATE_NOOP("crm", "Phone")},
        {u"email"_s, QT_TRANSLATE_NOOP("crm", "Mail")},
        {u"tax_number"_s, QT_TRANSLATE_NOOP("crm", "Tax number")},
        {u"bank"_s, QT_TRANSLATE_NOOP("crm", "Bank and account")},
        {u"import_note"_s, QT_TRANSLATE_NOOP("crm", "Left over from the import")},
        {u"title"_s, QT_TRANSLATE_NOOP("crm", "Job title")},
        {u"is_primary"_s, QT_TRANSLATE_NOOP("crm", "Comes first")},
        {u"value"_s, QT_TRANSLATE_NOOP("crm", "Value")},
        {u"label"_s, QT_TRANSLATE_NOOP("crm", "Label")},
        {u"confirmed_at"_s, QT_TRANSLATE_NOOP("crm", "Made sure of")},
        {u"opportunity_id"_s, QT_TRANSLATE_NOOP("crm", "Opportunity")},
        {u"type"_s, QT_TRANSLATE_NOOP("crm", "Type")},
        {u"required"_s, QT_TRANSLATE_NOOP("crm", "Required")},
        {u"number"_s, QT_TRANSLATE_NOOP("crm", "Number")},
        {u"order_date"_s, QT_TRANSLATE_NOOP("crm", "Order date")},
        {u"shipped"_s, QT_TRANSLATE_NOOP("crm", "Shipped on")},
        {u"received_on"_s, QT_TRANSLATE_NOOP("crm", "Received on")},
        {u"method"_s, QT_TRANSLATE_NOOP("crm", "Way of paying")},
        {u"payer"_s, QT_TRANSLATE_NOOP("crm", "Paid by")},
        {u"invoice"_s, QT_TRANSLATE_NOOP("crm", "Invoice number")},
        {u"reference"_s, QT_TRANSLATE_NOOP("crm", "Reference of the bank")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("crm", "Due")},
        {u"carrier_id"_s, QT_TRANSLATE_NOOP("crm", "Carrier")},
        {u"tracking"_s, QT_TRANSLATE_NOOP("crm", "Tracking number")},
        {u"due"_s, QT_TRANSLATE_NOOP("crm", "Due")},
        {u"shipped_on"_s, QT_TRANSLATE_NOOP("crm", "Shipped on")},
        {u"delivered_on"_s, QT_TRANSLATE_NOOP("crm", "Arrived on")},
        {u"currency"_s, QT_TRANSLATE_NOOP("crm", "Currency")},
        {u"total"_s, QT_TRANSLATE_NOOP("crm", "Total")},
        {u"unit"_s, QT_TRANSLATE_NOOP("crm", "Unit")},
        {u"price"_s, QT_TRANSLATE_NOOP("crm", "Price")},
        {u"cost"_s, QT_TRANSLATE_NOOP("crm", "Cost")},
        {u"quantity"_s, QT_TRANSLATE_NOOP("crm", "Quantity")},
        {u"discount"_s, QT_TRANSLATE_NOOP("crm", "Discount")},
        {u"amount"_s, QT_TRANSLATE_NOOP("crm", "Amount")},
        {u"measure"_s, QT_TRANSLATE_NOOP("crm", "Measure")},
        {u"period"_s, QT_TRANSLATE_NOOP("crm", "Period")},
        {u"description"_s, QT_TRANSLATE_NOOP("crm", "Description")},
        {u"at"_s, QT_TRANSLATE_NOOP("crm", "Time")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("crm", "Minutes")},
        {u"text"_s, QT_TRANSLATE_NOOP("crm", "What was said")},
        {u"result"_s, QT_TRANSLATE_NOOP("crm", "Result")},
    };
    return translated(names, column);
}

QString keyName(const QString &table, const QString &column, const QString &key)
{
    static const Names names = {
        {u"customer.kind.company"_s, QT_TRANSLATE_NOOP("crm", "Company")},
        {u"customer.kind.person"_s, QT_TRANSLATE_NOOP("crm", "Individual")},
        {u"customer.birthday_calendar.solar"_s, QT_TRANSLATE_NOOP("crm", "Solar")},
        {u"customer.birthday_calendar.lunar"_s, QT_TRANSLATE_NOOP("crm", "Lunar")},
        {u"customer.birthday_calendar.lunar-leap"_s, QT_TRANSLATE_NOOP("crm", "Lunar, leap month")},
        {u"contact.birthday_calendar.solar"_s, QT_TRANSLATE_NOOP("crm", "Solar")},
        {u"contact.birthday_calendar.lunar"_s, QT_TRANSLATE_NOOP("crm", "Lunar")},
        {u"contact.birthday_calendar.lunar-leap"_s, QT_TRANSLATE_NOOP("crm", "Lunar, leap month")},
        {u"sales_order.state.draft"_s, QT_TRANSLATE_NOOP("crm", "Draft")},
        {u"sales_order.state.confirmed"_s, QT_TRANSLATE_NOOP("crm", "Confirmed")},
        {u"sales_order.state.shipped"_s, QT_TRANSLATE_NOOP("crm", "Shipped")},
        {u"sales_order.state.paid"_s, QT_TRANSLATE_NOOP("crm", "Paid")},
        {u"sales_order.state.completed"_s, QT_TRANSLATE_NOOP("crm", "Completed")},
        {u"sales_order.state.cancelled"_s, QT_TRANSLATE_NOOP("crm", "Cancelled")},
        {u"payment.method.transfer"_s, QT_TRANSLATE_NOOP("crm", "Bank transfer")},
        {u"payment.method.cash"_s, QT_TRANSLATE_NOOP("crm", "Cash")},
        {u"payment.method.cheque"_s, QT_TRANSLATE_NOOP("crm", "Cheque")},
        {u"payment.method.draft"_s, QT_TRANSLATE_NOOP("crm", "Bank draft")},
        {u"payment.method.card"_s, QT_TRANSLATE_NOOP("crm", "Card")},
        {u"payment.method.alipay"_s, QT_TRANSLATE_NOOP("crm", "Alipay")},
        {u"payment.method.wechat"_s, QT_TRANSLATE_NOOP("crm", "WeChat Pay")},
        {u"payment.method.credit"_s, QT_TRANSLATE_NOOP("crm", "Set off against a credit")},
        {u"payment.method.other"_s, QT_TRANSLATE_NOOP("crm", "Other")},
        {u"delivery.state.planned"_s, QT_TRANSLATE_NOOP("crm", "To be shipped")},
        {u"delivery.state.shipped"_s, QT_TRANSLATE_NOOP("crm", "On the way")},
        {u"delivery.state.delivered"_s, QT_TRANSLATE_NOOP("crm", "Arrived")},
        {u"delivery.state.cancelled"_s, QT_TRANSLATE_NOOP("crm", "Cancelled")},
        {u"activity.state.done"_s, QT_TRANSLATE_NOOP("crm", "Done")},
        {u"activity.state.planned"_s, QT_TRANSLATE_NOOP("crm", "Planned")},
        {u"activity.state.cancelled"_s, QT_TRANSLATE_NOOP("crm", "Cancelled")},
        {u"activity.kind.call"_s, QT_TRANSLATE_NOOP("crm", "Call")},
        {u"activity.kind.visit"_s, QT_TRANSLATE_NOOP("crm", "Visit")},
        {u"activity.kind.mail"_s, QT_TRANSLATE_NOOP("crm", "Mail")},
        {u"activity.kind.message"_s, QT_TRANSLATE_NOOP("crm", "Message")},
        {u"activity.kind.meeting"_s, QT_TRANSLATE_NOOP("crm", "Meeting")},
        {u"activity.kind.note"_s, QT_TRANSLATE_NOOP("crm", "Note")},
        {u"activity.kind.task"_s, QT_TRANSLATE_NOOP("crm", "Task")},
        {u"contact_point.kind.phone"_s, QT_TRANSLATE_NOOP("crm", "Phone")},
        {u"contact_point.kind.fax"_s, QT_TRANSLATE_NOOP("crm", "Fax")},
        {u"contact_point.kind.email"_s, QT_TRANSLATE_NOOP("crm", "E-mail")},
        {u"contact_point.kind.wechat"_s, QT_TRANSLATE_NOOP("crm", "WeChat")},
        {u"contact_point.kind.website"_s, QT_TRANSLATE_NOOP("crm", "Website")},
        {u"contact_point.kind.social"_s, QT_TRANSLATE_NOOP("crm", "Social account")},
        {u"app_user.role.administrator"_s, QT_TRANSLATE_NOOP("crm", "Administrator")},
        {u"app_user.role.manager"_s, QT_TRANSLATE_NOOP("crm", "Sales manager")},
        {u"app_user.role.sales"_s, QT_TRANSLATE_NOOP("crm", "Salesperson")},
        {u"app_user.role.assistant"_s, QT_TRANSLATE_NOOP("crm", "Sales assistant")},
        {u"app_user.role.reader"_s, QT_TRANSLATE_NOOP("crm", "Reader")},
    };
    const auto name = translated(names, u"%1.%2.%3"_s.arg(table, column, key));
    return name.isEmpty() ? key : name;
}

QString referredTable(const QString &column)
{
    static const QHash<QString, QString> tables = {
        {u"customer_id"_s, u"customer"_s},
        {u"parent_id"_s, u"customer"_s},
        {u"owner_id"_s, u"app_user"_s},
        {u"previous_owner_id"_s, u"app_user"_s},
        {u"pool_id"_s, u"pool"_s},
        {u"department_id"_s, u"department"_s},
        {u"contact_id"_s, u"contact"_s},
        {u"tag_id"_s, u"tag"_s},
        {u"field_id"_s, u"custom_field"_s},
        {u"product_id"_s, u"product"_s},
        {u"opportunity_id"_s, u"opportunity"_s},
        {u"category_id"_s, u"product_category"_s},
        {u"carrier_id"_s, u"carrier"_s},
    };
    return tables.value(column);
}

} // namespace crm
