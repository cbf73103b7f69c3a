#include "core/returns/returnrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kColumns = uR"(
    r.id, r.number, r.order_id, r.customer_id, r.state, r.reason, r.announced_on, r.received_on, r.credited_on,
    r.credit_id, r.notes, r.owner_id, r.created_at, r.rev)"_s;
const QString kSelect = u"SELECT "_s + kColumns + u" FROM goods_return r"_s;

GoodsReturn read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .number = row.text(1),
            .order = {row.integer(2)},
            .customer = {row.integer(3)},
            .state = returnStateFromKey(row.text(4)).value_or(ReturnState::Announced),
            .reason = returnReasonFromKey(row.text(5)).value_or(ReturnReason::Other),
            .announced = row.date(6).value_or(QDate()),
            .received = row.date(7),
            .credited = row.date(8),
            .credit = {row.integer(9)},
            .notes = row.text(10),
            .owner = {row.integer(11)},
            .createdAt = row.integer(12),
            .rev = row.integer(13)};
}

Statement &bindFields(Statement &statement, const GoodsReturn &value)
{
    return statement.bind("number"_L1, value.number)
        .bind("state"_L1, toKey(value.state))
        .bind("reason"_L1, toKey(value.reason))
        .bind("announced"_L1, value.announced)
        .bind("received"_L1, value.received)
        .bind("credited"_L1, value.credited)
        .bind("credit"_L1, value.credit)
        .bind("notes"_L1, value.notes)
        .bind("owner"_L1, value.owner);
}

} // namespace

ReturnRepository::ReturnRepository(const Connection &db)
    : m_db(db)
{
}

void ReturnRepository::readLines(GoodsReturn &value) const
{
    Statement lines(
        m_db, u"SELECT order_line_id, quantity, amount FROM return_line WHERE return_id = :id ORDER BY id"_s);
    value.lines = lines.bind("id"_L1, value.id).all([](const Statement &row) {
        return ReturnLine{row.integer(0), row.amount(1), row.amount(2)};
    });
}

std::optional<GoodsReturn> ReturnRepository::find(ReturnId id) const
{
    auto value = Statement(m_db, kSelect + u" WHERE r.id = :id"_s).bind("id"_L1, id).first(read);
    if (value)
        readLines(*value);
    return value;
}

std::vector<GoodsReturn> ReturnRepository::ofOrder(OrderId order) const
{
    auto all = Statement(m_db, kSelect + u" WHERE r.order_id = :order ORDER BY r.id"_s)
                   .bind("order"_L1, order)
                   .all(read);
    for (auto &value : all)
        readLines(value);
    return all;
}

std::vector<ReturnRow> ReturnRepository::rows(int most) const
{
    return Statement(m_db, u"SELECT "_s + kColumns + uR"(, o.number, c.name, coalesce(u.name, ''), o.currency,
               coalesce((SELECT amount_sum(l.amount) FROM return_line l WHERE l.return_id = r.id), 0),
               coalesce((SELECT coalesce(nullif(w.description, ''), p.name, '') FROM return_line l
                         JOIN order_line w ON w.id = l.order_line_id LEFT JOIN product p ON p.id = w.product_id
                         WHERE l.return_id = r.id ORDER BY l.id LIMIT 1), '')
        FROM goods_return r JOIN sales_order o ON o.id = r.order_id JOIN customer c ON c.id = r.customer_id
             LEFT JOIN app_user u ON u.id = r.owner_id
        ORDER BY r.announced_on DESC, r.id DESC LIMIT :most)"_s)
        .bind("most"_L1, most)
        .all([](const Statement &row) {
            return ReturnRow{read(row),    row.text(14),   row.text(15), row.text(16),
                             row.text(17), row.amount(18), row.text(19)};
        });
}

std::vector<Returnable> ReturnRepository::returnable(OrderId order) const
{
    return Statement(m_db, uR"(
        SELECT l.id, coalesce(nullif(l.description, ''), p.name, ''), l.quantity,
               coalesce((SELECT amount_sum(b.quantity) FROM return_line b JOIN goods_return r ON r.id = b.return_id
                         WHERE b.order_line_id = l.id AND r.state <> 'refused'), 0), l.amount
        FROM order_line l LEFT JOIN product p ON p.id = l.product_id
        WHERE l.order_id = :order AND l.quantity > 0 ORDER BY l.position, l.id)"_s)
        .bind("order"_L1, order)
        .all([](const Statement &row) {
            return Returnable{row.integer(0), row.text(1), row.amount(2), row.amount(3), row.amount(4)};
        });
}

int ReturnRepository::highestAfter(const QString &prefix) const
{
    Statement select(m_db, uR"(
        SELECT max(CAST(substr(number, :length + 1) AS INTEGER)) FROM goods_return
        WHERE substr(number, 1, :length) = :prefix)"_s);
    return int(select.bind("length"_L1, int(prefix.size())).bind("prefix"_L1, prefix).number());
}

ReturnId ReturnRepository::insert(const GoodsReturn &value)
{
    Statement insert(m_db, uR"(
        INSERT INTO goods_return(number, order_id, customer_id, state, reason, announced_on, received_on, credited_on,
                                 credit_id, notes, owner_id, created_at)
        VALUES (:number, :order, :customer, :state, :reason, :announced, :received, :credited, :credit, :notes, :owner,
                :created_at))"_s);
    const ReturnId id{bindFields(insert, value)
                          .bind("order"_L1, value.order)
                          .bind("customer"_L1, value.customer)
                          .bind("created_at"_L1, value.createdAt)
                          .execute()
                          .insertedId()};
    writeLines(value, id);
    return id;
}

bool ReturnRepository::update(const GoodsReturn &value)
{
    Statement update(m_db, uR"(
        UPDATE goods_return
        SET number = :number, state = :state, reason = :reason, announced_on = :announced, received_on = :received,
            credited_on = :credited, credit_id = :credit, notes = :notes, owner_id = :owner, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    const bool isDone =
        bindFields(update, value).bind("id"_L1, value.id).bind("rev"_L1, value.rev).execute().affectedRows()
        == 1;
    GoodsReturn stored{.id = value.id};
    readLines(stored);
    if (isDone && stored.lines != value.lines) {
        Statement(m_db, u"DELETE FROM return_line WHERE return_id = :id"_s).bind("id"_L1, value.id).execute();
        writeLines(value, value.id);
    }
    return isDone;
}

void ReturnRepository::writeLines(const GoodsReturn &value, ReturnId id)
{
    for (const auto &line : value.lines)
        Statement(m_db, uR"(
            INSERT INTO return_line(return_id, order_line_id, quantity, amount)
            VALUES (:return, :line, :quantity, :amount))"_s)
            .bind("return"_L1, id)
            .bind("line"_L1, line.orderLine)
            .bind("quantity"_L1, line.quantity)
            .bind("amount"_L1, line.amount.value_or(Amount{}))
            .execute();
}

void ReturnRepository::remove(ReturnId id)
{
    Statement(m_db, u"DELETE FROM goods_return WHERE id = :id"_s).bind("id"_L1, id).execute();
}

std::vector<ReturnRepository::Returned> ReturnRepository::returned(const DateRange &dates,
                                                                   const QString &currency) const
{
    return Statement(m_db, uR"(
        SELECT r.id, r.reason, r.customer_id, c.name, coalesce(p.name, w.description), r.announced_on, l.amount
        FROM return_line l JOIN goods_return r ON r.id = l.return_id JOIN sales_order o ON o.id = r.order_id
             JOIN customer c ON c.id = r.customer_id JOIN order_line w ON w.id = l.order_line_id
             LEFT JOIN product p ON p.id = w.product_id
        WHERE r.state <> 'refused' AND o.currency = :currency
          AND (:from IS NULL OR r.announced_on >= :from) AND (:to IS NULL OR r.announced_on <= :to)
        ORDER BY r.id, l.id)"_s)
        .bind("currency"_L1, currency)
        .bind("from"_L1, dates.from)
        .bind("to"_L1, dates.to)
        .all([](const Statement &row) {
            return Returned{row.integer(0), returnReasonFromKey(row.text(1)).value_or(ReturnReason::Other),
                            row.integer(2), row.text(3),
                            row.text(4),    row.date(5).value_or(QDate()),
                            row.amount(6)};
        });
}

Amount ReturnRepository::sold(const DateRange &dates, const QString &currency) const
{
    return {Statement(m_db, uR"(
        SELECT coalesce(amount_sum(total), 0) FROM sales_order
        WHERE state NOT IN ('draft', 'cancelled') AND total > 0 AND currency = :currency
          AND (:from IS NULL OR order_date >= :from) AND (:to IS NULL OR order_date <= :to))"_s)
                .bind("currency"_L1, currency)
                .bind("from"_L1, dates.from)
                .bind("to"_L1, dates.to)
                .number()};
}

} // namespace crm
