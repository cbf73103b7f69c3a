#include "core/history/historyrepository.h"

#include "core/base/tr.h"
#include "core/customfield/customvaluerepository.h"
#include "core/operation/changereader.h"
#include "core/operation/recordnames.h"
#include "core/storage/where.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostRecords = 300;

/// A customer, and those that became part of it.
const auto kWithMerged =
    u"SELECT :customer UNION SELECT former_id FROM merged_customer WHERE customer_id = :customer"_s;

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

/// What a change belongs to; empty for the customer itself.
QString recordOf(const ChangeReader &reader, const RecordImages &images)
{
    const auto &table = images.table;
    const auto &image = images.any();
    if (table == "customer"_L1 || table == "customer_tag"_L1)
        return {};
    if (table == "activity"_L1) {
        const auto kind =
            displayName(activityKindFromKey(image.value(u"kind"_s).toString()).value_or(ActivityKind::Note));
        const bool isPlanned = image.value(u"state"_s).toString() == toKey(ActivityState::Planned);
        return isPlanned ? Tr::tr("Next step: %1").arg(kind) : kind;
    }
    if (table == "contact_point"_L1)
        return reader.nameOf(u"contact"_s, image.value(u"contact_id"_s).toInteger());
    if (table == "custom_value"_L1)
        return reader.ownerOfValue(images);
    const auto own = table == "contact"_L1     ? image.value(u"name"_s).toString()
                   : table == "sales_order"_L1 ? image.value(u"number"_s).toString()
                                               : QString();
    return u"%1 %2"_s.arg(recordName(table), own).trimmed();
}

/// A way to reach somebody and a value of a field of the users' are known by what they hold.
void tell(std::vector<HistoryChange> &changes, const ChangeReader &reader, const RecordImages &images)
{
    const auto record = recordOf(reader, images);
    const auto add = [&](const QString &field, const QString &column) {
        const auto before = reader.shown(images, column, images.before.value(column));
        const auto after = reader.shown(images, column, images.after.value(column));
        if (!field.isEmpty() && before != after)
            changes.push_back({record, field, before, after});
    };
    const auto &image = images.any();
    if (images.table == "custom_value"_L1) {
        add(reader.nameOf(u"custom_field"_s, image.value(u"field_id"_s).toInteger()), u"value"_s);
        return;
    }
    if (images.table == "contact_point"_L1) {
        add(displayName(channelKindFromKey(image.value(u"kind"_s).toString())), u"value"_s);
        add(columnName(u"label"_s), u"label"_s);
        if (!images.before.isEmpty() && images.before.value(u"value"_s) == images.after.value(u"value"_s))
            add(columnName(u"confirmed_at"_s), u"confirmed_at"_s);
        return;
    }
    const auto columns = image.keys();
    for (const auto &column : columns)
        if (column != "customer_id"_L1) // whose it is stands at the top of the page
            add(columnName(column), column);
}

} // namespace

std::vector<HistoryChange> HistoryRepository::changes(qint64 operation, CustomerId customer) const
{
    const ChangeReader reader(m_db, m_zone);
    std::vector<HistoryChange> changes;
    for (const auto &images : reader.images(operation, kMostRecords, customer.value))
        tell(changes, reader, images);
    addBulk(changes, operation, customer);
    return changes;
}

/// Rows that were made in bulk have no images: what an import added to a customer who was there before is
/// told as it is now.
void HistoryRepository::addBulk(std::vector<HistoryChange> &changes, qint64 operation,
                                CustomerId customer) const
{
    Statement select(m_db, uR"(
        WITH made(tbl, first_row, last_row) AS (
            SELECT tbl, first_row, last_row FROM journal_range WHERE operation = :operation)
        SELECT 'contact_point', p.kind, p.value, coalesce(k.name, '') AS whose, p.id
        FROM made m JOIN contact_point p ON p.id BETWEEN m.first_row AND m.last_row AND p.customer_id = :customer
        LEFT JOIN contact k ON k.id = p.contact_id
        WHERE m.tbl = 'contact_point'
        UNION ALL
        SELECT 'customer_tag', '', t.name, '', l.id
        FROM made m JOIN customer_tag l ON l.id BETWEEN m.first_row AND m.last_row AND l.customer_id = :customer
        JOIN tag t ON t.id = l.tag_id
        WHERE m.tbl = 'customer_tag'
        UNION ALL
        SELECT 'contact', '', k.name, '', k.id
        FROM made m JOIN contact k ON k.id BETWEEN m.first_row AND m.last_row AND k.customer_id = :customer
        WHERE m.tbl = 'contact'
        ORDER BY 1, 5 LIMIT :limit)"_s);
    const bool isNew = Statement(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM journal_range WHERE operation = :operation AND tbl = 'customer'
                       AND :customer BETWEEN first_row AND last_row))"_s)
                           .bind("operation"_L1, operation)
                           .bind("customer"_L1, customer)
                           .number();
    if (isNew)
        return; // then all of it came with the customer
    select.bind("operation"_L1, operation).bind("customer"_L1, customer).bind("limit"_L1, kMostRecords);
    for (select.execute(); select.next();) {
        const auto table = select.text(0);
        const auto field = table == "contact_point"_L1
                             ? displayName(channelKindFromKey(select.text(1)))
                             : recordName(table == "contact"_L1 ? u"contact"_s : u"tag"_s);
        changes.push_back({select.text(3), field, {}, select.text(2)});
    }
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
    auto activities = where.bindTo(select).bind("limit"_L1, limit).all(readActivity);
    std::vector<qint64> ids;
    for (const auto &activity : activities)
        ids.push_back(activity.id.value);
    const auto values = CustomValueRepository(m_db).of(FieldEntity::Activity, ids);
    for (auto &activity : activities)
        activity.custom = values.value(activity.id.value);
    return activities;
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

std::vector<TradeEvent> HistoryRepository::tradeEvents(CustomerId customer, int limit,
                                                       const std::optional<TradeEvent> &before) const
{
    Statement select(m_db, uR"(
        SELECT what, id, day, order_id, number, text, amount, currency
        FROM (SELECT 0 AS what, d.id AS id, d.shipped_on AS day, d.order_id AS order_id, o.number AS number,
                     trim(coalesce(w.name, '') || ' ' || d.tracking) AS text, NULL AS amount, '' AS currency
              FROM delivery d JOIN sales_order o ON o.id = d.order_id LEFT JOIN carrier w ON w.id = d.carrier_id
              WHERE d.customer_id = :customer AND d.shipped_on IS NOT NULL
              UNION ALL
              SELECT 1, d.id, d.delivered_on, d.order_id, o.number, '', NULL, ''
              FROM delivery d JOIN sales_order o ON o.id = d.order_id
              WHERE d.customer_id = :customer AND d.delivered_on IS NOT NULL
              UNION ALL
              SELECT 2, p.id, p.received_on, p.order_id, coalesce(o.number, k.number, ''), p.method, p.amount,
                     p.currency
              FROM payment p LEFT JOIN sales_order o ON o.id = p.order_id LEFT JOIN contract k ON k.id = p.contract_id
              WHERE p.customer_id = :customer
              UNION ALL
              SELECT 3, r.id, coalesce(r.received_on, r.announced_on), r.order_id, o.number, r.reason,
                     (SELECT amount_sum(l.amount) FROM return_line l WHERE l.return_id = r.id), o.currency
              FROM goods_return r JOIN sales_order o ON o.id = r.order_id
              WHERE r.customer_id = :customer AND r.state <> 'refused') e
        WHERE :day IS NULL OR day < :day OR (day = :day AND (what < :what OR (what = :what AND id < :last)))
        ORDER BY day DESC, what DESC, id DESC LIMIT :limit)"_s);
    return select.bind("customer"_L1, customer)
        .bind("day"_L1, before ? before->day : QDate())
        .bind("what"_L1, before ? int(before->what) : 0)
        .bind("last"_L1, before ? before->id : 0)
        .bind("limit"_L1, limit)
        .all([](const Statement &row) {
            return TradeEvent{.what = TradeEvent::What(row.integer(0)),
                              .id = row.integer(1),
                              .day = row.date(2).value_or(QDate()),
                              .order = {row.integer(3)},
                              .number = row.text(4),
                              .text = row.text(5),
                              .amount = row.optionalAmount(6),
                              .currency = row.text(7)};
        });
}

std::vector<OwnerEvent> HistoryRepository::ownerEvents(CustomerId customer, int limit,
                                                       std::optional<qint64> before) const
{
    Where where;
    where.add(u"customer_id IN (%1)"_s.arg(kWithMerged), "customer"_L1, customer);
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
