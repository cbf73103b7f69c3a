#include "core/history/historyrepository.h"

#include "core/operation/recordnames.h"
#include "core/storage/where.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostRows = 300;

QJsonObject image(const Statement &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

Activity readActivity(const Statement &row)
{
    return {.id = {row.integer(0)},
            .customer = {row.integer(1)},
            .contact = {row.integer(2)},
            .kind = activityKindFromKey(row.text(3)).value_or(ActivityKind::Note),
            .state = activityStateFromKey(row.text(4)),
            .at = row.integer(5),
            .minutes = row.optionalInteger(6),
            .text = row.text(7),
            .result = row.text(8),
            .owner = {row.integer(9)},
            .follows = {row.integer(10)},
            .createdAt = row.integer(11),
            .rev = row.integer(12)};
}

Order readOrder(const Statement &row)
{
    return {.id = {row.integer(0)},
            .number = row.text(1),
            .customer = {row.integer(2)},
            .owner = {row.integer(3)},
            .date = row.date(4).value_or(QDate()),
            .state = orderStateFromKey(row.text(5)),
            .currency = row.text(6),
            .total = row.amount(7),
            .notes = row.text(8)};
}

OwnerEvent readEvent(const Statement &row)
{
    return {.id = row.integer(0),
            .customer = {row.integer(1)},
            .kind = row.text(2),
            .fromUser = {row.integer(3)},
            .toUser = {row.integer(4)},
            .fromPool = {row.integer(5)},
            .toPool = {row.integer(6)},
            .operatorId = {row.integer(7)},
            .reason = row.text(8),
            .rule = row.text(9),
            .at = row.integer(10),
            .stay = row.optionalInteger(11)};
}

} // namespace

/// A row before the first and after the last change that an operation made to it.
struct HistoryRepository::RowChange
{
    QString table = {};
    qint64 row = 0;
    QJsonObject before = {};
    QJsonObject after = {};

    const QJsonObject &any() const { return after.isEmpty() ? before : after; }
    /// Whose it is stands at the top of the page.
    static bool hides(const QString &column) { return column == "customer_id"_L1 || column == "field_id"_L1; }
};

std::vector<HistoryChange> HistoryRepository::changes(qint64 operation, CustomerId customer) const
{
    Statement select(m_db, uR"(
        SELECT tbl, row, before, after
        FROM journal
        WHERE operation = :operation
          AND ((tbl = 'customer' AND row = :customer)
            OR (tbl IN ('contact', 'contact_point', 'address', 'customer_tag', 'sales_order', 'activity')
                AND json_extract(coalesce(after, before), '$.customer_id') = :customer)
            OR (tbl = 'custom_value' AND json_extract(coalesce(after, before), '$.row_id') = :customer)
            OR (tbl = 'order_line' AND json_extract(coalesce(after, before), '$.order_id')
                                       IN (SELECT id FROM sales_order WHERE customer_id = :customer)))
        ORDER BY id LIMIT :limit)"_s);
    select.bind("operation"_L1, operation).bind("customer"_L1, customer).bind("limit"_L1, kMostRows);
    std::vector<RowChange> rows;
    QHash<std::pair<QString, qint64>, size_t> places;
    for (select.execute(); select.next();) {
        const std::pair key(select.text(0), select.integer(1));
        if (const auto known = places.constFind(key); known != places.constEnd()) {
            rows[*known].after = image(select, 3);
            continue;
        }
        places.insert(key, rows.size());
        rows.push_back({key.first, key.second, image(select, 2), image(select, 3)});
    }
    std::vector<HistoryChange> changes;
    for (const auto &row : rows)
        tell(changes, row);
    return changes;
}

void HistoryRepository::tell(std::vector<HistoryChange> &changes, const RowChange &row) const
{
    const auto add = [&](const QString &field, const QString &column) {
        const auto before = shown(row.table, column, row.before.value(column));
        const auto after = shown(row.table, column, row.after.value(column));
        if (!field.isEmpty() && before != after)
            changes.push_back({recordOf(row), field, before, after});
    };
    if (row.table == "custom_value"_L1) {
        add(nameOf(u"custom_field"_s, row.any().value(u"field_id"_s).toInteger()), u"value"_s);
        return;
    }
    if (row.table == "contact_point"_L1) {
        add(displayName(channelKindFromKey(row.any().value(u"kind"_s).toString())), u"value"_s);
        add(columnName(u"label"_s), u"label"_s);
        return;
    }
    const auto columns = row.any().keys();
    for (const auto &column : columns)
        add(row.hides(column) ? QString() : columnName(column), column);
}

QString HistoryRepository::recordOf(const RowChange &row) const
{
    const auto name =
        row.table == "customer"_L1 || row.table == "customer_tag"_L1 ? QString() : recordName(row.table);
    const auto &image = row.any();
    if (row.table == "contact"_L1)
        return name + u' ' + image.value(u"name"_s).toString();
    if (row.table == "sales_order"_L1)
        return name + u' ' + image.value(u"number"_s).toString();
    if (row.table == "activity"_L1) {
        const auto kind = activityKindFromKey(image.value(u"kind"_s).toString());
        return displayName(kind.value_or(ActivityKind::Note));
    }
    if (row.table == "contact_point"_L1)
        return nameOf(u"contact"_s, image.value(u"contact_id"_s).toInteger());
    return name;
}

QString HistoryRepository::shown(const QString &table, const QString &column, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    static const QSet<QString> amounts = {u"total"_s, u"price"_s, u"amount"_s};
    if (const auto target = referredTable(column); !target.isEmpty())
        return nameOf(target, value.toInteger());
    if (amounts.contains(column))
        return Amount{value.toInteger()}.toString();
    if (column == "quantity"_L1 || column == "discount"_L1)
        return Amount{value.toInteger()}.toString(0);
    if (column == "is_primary"_L1)
        return value.toInteger() ? u"✓"_s : QString();
    if (column == "at"_L1)
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    if (column == "minutes"_L1)
        return QString::number(value.toInteger());
    return keyName(table, column, value.toString());
}

QString HistoryRepository::nameOf(const QString &table, qint64 id) const
{
    if (id <= 0)
        return {};
    // `table` is one of the few names above, never a text from the file.
    return Statement(m_db, u"SELECT name FROM %1 WHERE id = :id"_s.arg(table))
        .bind("id"_L1, id)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(u"#%1"_s.arg(id));
}

std::vector<Activity> HistoryRepository::doneActivities(CustomerId customer, int limit,
                                                        const std::optional<Activity> &before) const
{
    Where where;
    where.add(u"customer_id = :customer"_s, "customer"_L1, customer);
    where.add(u"state <> 'planned'"_s);
    if (before) {
        where.add(u"at <= :at"_s, "at"_L1, before->at);
        where.add(u"(at < :at OR id < :last)"_s, "last"_L1, before->id);
    }
    Statement select(m_db, uR"(
        SELECT id, customer_id, contact_id, kind, state, at, minutes, text, result, owner_id, follows_id,
               created_at, rev
        FROM activity)"_s + where.sql()
                               + u" ORDER BY at DESC, id DESC LIMIT :limit"_s);
    return where.bindTo(select).bind("limit"_L1, limit).all(readActivity);
}

std::vector<Order> HistoryRepository::orders(CustomerId customer, int limit,
                                             const std::optional<std::pair<QDate, OrderId>> &before) const
{
    Where where;
    where.add(u"customer_id = :customer"_s, "customer"_L1, customer);
    if (before) {
        where.add(u"order_date <= :date"_s, "date"_L1, before->first);
        where.add(u"(order_date < :date OR id < :last)"_s, "last"_L1, before->second);
    }
    Statement select(m_db, uR"(
        SELECT id, number, customer_id, owner_id, order_date, state, currency, total, notes
        FROM sales_order)"_s + where.sql()
                               + u" ORDER BY order_date DESC, id DESC LIMIT :limit"_s);
    return where.bindTo(select).bind("limit"_L1, limit).all(readOrder);
}

std::vector<OwnerEvent> HistoryRepository::ownerEvents(CustomerId customer, int limit,
                                                       std::optional<qint64> before) const
{
    Where where;
    where.add(u"customer_id = :customer"_s, "customer"_L1, customer);
    if (before)
        where.add(u"id < :last"_s, "last"_L1, *before);
    Statement select(m_db, uR"(
        SELECT id, customer_id, kind, from_user_id, to_user_id, from_pool_id, to_pool_id, operator_id, reason,
               rule, at, stay_ms
        FROM owner_event)"_s + where.sql()
                               + u" ORDER BY id DESC LIMIT :limit"_s);
    return where.bindTo(select).bind("limit"_L1, limit).all(readEvent);
}

} // namespace crm
