#include "core/operation/changereader.h"

#include "core/base/amount.h"
#include "core/operation/customerofvalue.h"
#include "core/operation/recordnames.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kImagesPerRecord = 4; // more than most operations make of one

const auto kOfCustomer = uR"(
    AND ((tbl = 'customer' AND row = :customer)
      OR (tbl IN ('contact', 'contact_point', 'address', 'customer_tag', 'sales_order', 'activity',
                  'delivery', 'instalment', 'payment', 'goods_return')
          AND json_extract(coalesce(after, before), '$.customer_id') = :customer)
      OR (tbl = 'custom_value' AND %1 = :customer)
      OR (tbl = 'order_line' AND json_extract(coalesce(after, before), '$.order_id')
                                 IN (SELECT id FROM sales_order WHERE customer_id = :customer))))"_s.arg(
    customerOfValue(u"json_extract(coalesce(after, before), '$.field_id')"_s,
                    u"json_extract(coalesce(after, before), '$.row_id')"_s));

} // namespace

std::vector<RecordImages> ChangeReader::images(qint64 operation, int most,
                                               std::optional<qint64> customer) const
{
    Statement select(m_db, u"SELECT tbl, row, before, after FROM journal WHERE operation = :operation"_s
                               + (customer ? kOfCustomer : QString()) + u" ORDER BY id LIMIT :limit"_s);
    select.bind("operation"_L1, operation).bind("limit"_L1, kImagesPerRecord * most);
    if (customer)
        select.bind("customer"_L1, *customer);
    const auto image = [&select](int column) {
        return QJsonDocument::fromJson(select.text(column).toUtf8()).object();
    };
    std::vector<RecordImages> all;
    QHash<std::pair<QString, qint64>, size_t> places;
    for (select.execute(); select.next();) {
        const std::pair key(select.text(0), select.integer(1));
        if (const auto place = places.constFind(key); place != places.constEnd()) {
            all[*place].after = image(3);
        } else if (std::ssize(all) < most) {
            places.insert(key, all.size());
            all.push_back({key.first, key.second, image(2), image(3)});
        }
    }
    std::erase_if(all, [](const RecordImages &each) { return each.any().isEmpty(); });
    return all;
}

qint64 ChangeReader::touched(qint64 operation) const
{
    return Statement(m_db, uR"(
        SELECT (SELECT count(DISTINCT tbl || ' ' || row) FROM journal WHERE operation = :operation)
             + (SELECT coalesce(sum(last_row - first_row + 1), 0) FROM journal_range WHERE operation = :operation))"_s)
        .bind("operation"_L1, operation)
        .number();
}

QString ChangeReader::shown(const RecordImages &record, const QString &column, const QJsonValue &value) const
{
    const auto &table = record.table;
    static const QSet<QString> amounts = {u"total"_s, u"price"_s, u"cost"_s, u"amount"_s};
    static const QSet<QString> switches = {u"active"_s, u"enabled"_s};
    if (value.isNull() || value.isUndefined())
        return {};
    if (const auto target = referredTable(column); !target.isEmpty())
        return nameOf(table == "department"_L1 || table == "product_category"_L1 ? table : target,
                      value.toInteger());
    if (amounts.contains(column))
        return Amount{value.toInteger()}.toString();
    if (column == "quantity"_L1 || column == "discount"_L1)
        return Amount{value.toInteger()}.toString(0);
    if (switches.contains(column))
        return value.toInteger() ? u"✓"_s : u"–"_s;
    if (column == "is_primary"_L1) // most are not, and nobody said so
        return value.toInteger() ? u"✓"_s : QString();
    if (column == "at"_L1 || column == "confirmed_at"_L1)
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (table == "custom_value"_L1 && column == "value"_L1
        && isYesOrNo(record.any()["field_id"_L1].toInteger()))
        return value.toString() == "1"_L1 ? u"✓"_s : u"–"_s;
    return keyName(table, column, value.toString());
}

bool ChangeReader::isYesOrNo(qint64 customField) const
{
    return Statement(m_db, u"SELECT type = 'boolean' FROM custom_field WHERE id = :id"_s)
               .bind("id"_L1, customField)
               .number()
        != 0;
}

QString ChangeReader::ownerOfValue(const RecordImages &value) const
{
    const auto table = Statement(m_db, u"SELECT entity FROM custom_field WHERE id = :id"_s)
                           .bind("id"_L1, value.any()["field_id"_L1].toInteger())
                           .first([](const Statement &row) { return row.text(0); })
                           .value_or(u"customer"_s);
    static const QHash<QString, QString> names = {
        {u"contact"_s, u"SELECT name FROM contact"_s},
        {u"product"_s, u"SELECT name FROM product"_s},
        {u"sales_order"_s, u"SELECT number FROM sales_order"_s},
        {u"activity"_s, u"SELECT substr(text, 1, 30) FROM activity"_s}};
    const auto select = names.value(table);
    if (select.isEmpty())
        return {};
    const auto name = Statement(m_db, select + u" WHERE id = :id"_s)
                          .bind("id"_L1, value.any()["row_id"_L1].toInteger())
                          .first([](const Statement &row) { return row.text(0); })
                          .value_or(QString());
    return u"%1 %2"_s.arg(recordName(table), name).trimmed();
}

qint64 ChangeReader::customerOfValue(const RecordImages &value) const
{
    return Statement(m_db, u"SELECT "_s + crm::customerOfValue(u":field"_s, u":row"_s))
        .bind("field"_L1, value.any()["field_id"_L1].toInteger())
        .bind("row"_L1, value.any()["row_id"_L1].toInteger())
        .number();
}

qint64 ChangeReader::customerOfOrder(qint64 order) const
{
    return Statement(m_db, uR"(
        SELECT coalesce((SELECT customer_id FROM main.sales_order WHERE id = :order),
                        (SELECT json_extract(coalesce(before, after), '$.customer_id') FROM journal
                         WHERE tbl = 'sales_order' AND row = :order ORDER BY id DESC LIMIT 1)))"_s)
        .bind("order"_L1, order)
        .number();
}

QString ChangeReader::nameOf(const QString &table, qint64 id) const
{
    if (id <= 0)
        return {};
    return Statement(m_db, u"SELECT name FROM %1 WHERE id = :id"_s.arg(table))
        .bind("id"_L1, id)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(u"#%1"_s.arg(id));
}

} // namespace crm
