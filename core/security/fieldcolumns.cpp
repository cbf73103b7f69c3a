#include "core/security/fieldcolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kCustom = u"custom:"_s;

} // namespace

const std::vector<FieldColumn> &fieldColumns()
{
    static const QStringList phones{u"phone"_s, u"fax"_s};
    static const QStringList mails{u"email"_s};
    static const QStringList others{u"wechat"_s, u"qq"_s, u"whatsapp"_s, u"website"_s, u"social"_s};
    static const std::vector<FieldColumn> columns = {
        {u"phone"_s, u"contact_point"_s, u"value"_s, phones},
        {u"phone"_s, u"contact_point"_s, u"normalized"_s, phones, false},
        {u"email"_s, u"contact_point"_s, u"value"_s, mails},
        {u"email"_s, u"contact_point"_s, u"normalized"_s, mails, false},
        {u"messenger"_s, u"contact_point"_s, u"value"_s, others},
        {u"messenger"_s, u"contact_point"_s, u"normalized"_s, others, false},
        {u"address"_s, u"address"_s, u"street"_s},
        {u"address"_s, u"address"_s, u"postal_code"_s, {}, false},
        {u"city"_s, u"customer"_s, u"city"_s},
        {u"city"_s, u"address"_s, u"city"_s},
        {u"city"_s, u"sales_order"_s, u"city"_s},
        {u"region"_s, u"customer"_s, u"region"_s},
        {u"region"_s, u"address"_s, u"region"_s},
        {u"region"_s, u"sales_order"_s, u"region"_s},
        {u"region"_s, u"order_line"_s, u"own_region"_s},
        {u"country"_s, u"customer"_s, u"country"_s},
        {u"country"_s, u"address"_s, u"country"_s},
        {u"country"_s, u"sales_order"_s, u"country"_s},
        {u"contact"_s, u"contact"_s, u"name"_s},
        {u"contact"_s, u"contact"_s, u"reading"_s, {}, false},
        {u"contact"_s, u"contact"_s, u"initials"_s, {}, false},
        {u"title"_s, u"contact"_s, u"title"_s},
        {u"title"_s, u"contact"_s, u"department"_s},
        {u"birthday"_s, u"contact"_s, u"birthday"_s, {}, false},
        {u"birthday"_s, u"customer"_s, u"birthday"_s, {}, false},
        {u"habits"_s, u"customer"_s, u"preferred_channel"_s, {}, false},
        {u"habits"_s, u"customer"_s, u"contact_hours"_s, {}, false},
        {u"habits"_s, u"customer"_s, u"preferences"_s, {}, false},
        {u"habits"_s, u"customer"_s, u"hobbies"_s, {}, false},
        {u"notes"_s, u"contact"_s, u"notes"_s, {}, false},
        {u"notes"_s, u"customer"_s, u"notes"_s, {}, false},
        {u"notes"_s, u"customer"_s, u"import_note"_s, {}, false},
        {u"industry"_s, u"customer"_s, u"industry"_s},
        {u"source"_s, u"customer"_s, u"source"_s},
        {u"grade"_s, u"customer"_s, u"grade"_s, {}, false},
        {u"amount"_s, u"sales_order"_s, u"total"_s, {}, false},
        {u"amount"_s, u"order_line"_s, u"price"_s, {}, false},
        {u"amount"_s, u"order_line"_s, u"amount"_s, {}, false},
        {u"amount"_s, u"order_line"_s, u"discount"_s, {}, false},
        {u"amount"_s, u"opportunity"_s, u"amount"_s, {}, false},
        {u"amount"_s, u"contract"_s, u"amount"_s, {}, false},
        {u"amount"_s, u"instalment"_s, u"amount"_s, {}, false},
        {u"amount"_s, u"payment"_s, u"amount"_s, {}, false},
        {u"amount"_s, u"return_line"_s, u"amount"_s, {}, false},
        {u"activity"_s, u"activity"_s, u"text"_s, {}, false},
        {u"activity"_s, u"activity"_s, u"result"_s, {}, false},
        {u"activity"_s, u"complaint"_s, u"text"_s, {}, false},
        {u"activity"_s, u"complaint"_s, u"cause"_s, {}, false},
        {u"activity"_s, u"complaint"_s, u"result"_s, {}, false},
        {u"activity"_s, u"sales_order"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"opportunity"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"contract"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"contract"_s, u"terms"_s, {}, false},
        {u"activity"_s, u"customer_loss"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"winback"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"trial"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"delivery"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"payment"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"goods_return"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"delivery"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"payment"_s, u"notes"_s, {}, false},
        {u"activity"_s, u"goods_return"_s, u"notes"_s, {}, false},
        {u"cost"_s, u"product"_s, u"cost"_s, {}, false},
    };
    return columns;
}

const std::vector<FieldRows> &fieldRows()
{
    static const std::vector<FieldRows> rows = {
        {u"tags"_s, u"customer_tag"_s},
        {u"order"_s, u"sales_order"_s},
        {u"order"_s, u"order_line"_s},
        {u"order"_s, u"delivery"_s},
        {u"order"_s, u"goods_return"_s},
        {u"order"_s, u"payment"_s},
        {u"order"_s, u"instalment"_s},
        {u"amount"_s, u"payment"_s},
        {u"amount"_s, u"instalment"_s},
        {u"opportunity"_s, u"opportunity"_s},
        {u"opportunity"_s, u"contract"_s},
        {u"activity"_s, u"activity_answer"_s},
        {u"activity"_s, u"automation_firing"_s},
        {u"activity"_s, u"message"_s},
        {u"reach"_s, u"contact"_s},
        {u"reach"_s, u"contact_point"_s},
        {u"reach"_s, u"address"_s},
    };
    return rows;
}

bool canBeMasked(const QString &field)
{
    return std::ranges::any_of(
        fieldColumns(), [&](const FieldColumn &column) { return column.field == field && column.masked; });
}

QString customFieldKey(qint64 id)
{
    return kCustom + QString::number(id);
}

qint64 customFieldOf(const QString &field)
{
    return field.startsWith(kCustom) ? field.mid(kCustom.size()).toLongLong() : 0;
}

} // namespace crm
