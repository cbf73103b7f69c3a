#include "core/payment/paymentrepository.h"

#include "core/storage/statement.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT p.id, p.customer_id, p.order_id, p.contract_id, p.received_on, p.amount, p.currency, p.method, p.payer,
           p.invoice, p.reference, p.notes, p.owner_id, p.created_at, p.rev,
           coalesce(o.number, k.number, '')
    FROM payment p LEFT JOIN sales_order o ON o.id = p.order_id LEFT JOIN contract k ON k.id = p.contract_id)"_s;

Payment read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .customer = {row.integer(1)},
            .what = {{row.integer(2)}, {row.integer(3)}},
            .received = row.date(4).value_or(QDate()),
            .amount = row.amount(5),
            .currency = row.text(6),
            .method = payMethodFromKey(row.text(7)).value_or(PayMethod::Other),
            .payer = row.text(8),
            .invoice = row.text(9),
            .reference = row.text(10),
            .notes = row.text(11),
            .owner = {row.integer(12)},
            .number = row.text(15),
            .createdAt = row.integer(13),
            .rev = row.integer(14)};
}

Statement &bindFields(Statement &statement, const Payment &payment)
{
    return statement.bind("customer"_L1, payment.customer)
        .bind("order"_L1, payment.what.order)
        .bind("contract"_L1, payment.what.contract)
        .bind("received"_L1, payment.received)
        .bind("amount"_L1, payment.amount)
        .bind("currency"_L1, payment.currency)
        .bind("method"_L1, toKey(payment.method))
        .bind("payer"_L1, payment.payer)
        .bind("invoice"_L1, payment.invoice)
        .bind("reference"_L1, payment.reference)
        .bind("notes"_L1, payment.notes)
        .bind("owner"_L1, payment.owner);
}

const auto kOf = u" WHERE (%1.order_id = :order OR %1.contract_id = :contract)"_s;

// What somebody says is paid is, whatever was taken down; nobody owes anything for a draft.
const auto kOrders = uR"(
    SELECT o.id, NULL, o.customer_id, c.name, o.number, coalesce(o.owner_id, c.owner_id), coalesce(u.name, ''),
           o.currency, o.total, coalesce((SELECT amount_sum(p.amount) FROM payment p WHERE p.order_id = o.id), 0),
           o.state NOT IN ('confirmed', 'shipped'), o.order_date, o.shipped,
           CASE WHEN o.shipped IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.order_id = o.id
                                                           AND d.state IN ('planned', 'shipped'))
                THEN (SELECT max(d.delivered_on) FROM delivery d
                      WHERE d.order_id = o.id AND d.state = 'delivered') END,
           NULL
    FROM sales_order o JOIN customer c ON c.id = o.customer_id
         LEFT JOIN app_user u ON u.id = coalesce(o.owner_id, c.owner_id)
    WHERE %1)"_s;
const auto kContracts = uR"(
    SELECT NULL, k.id, k.customer_id, c.name, k.number, coalesce(k.owner_id, c.owner_id), coalesce(u.name, ''),
           k.currency, coalesce(k.amount, 0),
           coalesce((SELECT amount_sum(p.amount) FROM payment p WHERE p.contract_id = k.id), 0),
           k.state NOT IN ('active', 'ended'), NULL, NULL, NULL, k.signed_on
    FROM contract k JOIN customer c ON c.id = k.customer_id
         LEFT JOIN app_user u ON u.id = coalesce(k.owner_id, c.owner_id)
    WHERE %1)"_s;
const auto kOpenOrders = u"o.state IN ('confirmed', 'shipped')"_s;
const auto kOpenContracts = u"k.state IN ('active', 'ended')"_s;

PaymentRepository::Sum readSum(const Statement &row)
{
    return {.what = {{row.integer(0)}, {row.integer(1)}},
            .customer = {row.integer(2)},
            .name = row.text(3),
            .number = row.text(4),
            .owner = {row.integer(5)},
            .ownerName = row.text(6),
            .currency = row.text(7),
            .total = row.amount(8),
            .paid = row.amount(9),
            .isSettled = row.boolean(10),
            .ordered = row.date(11),
            .shipped = row.date(12),
            .arrived = row.date(13),
            .signedOn = row.date(14)};
}

Instalment readInstalment(const Statement &row)
{
    Instalment part{.title = row.text(2),
                    .amount = row.amount(4),
                    .event = dueEventFromKey(row.text(5)).value_or(DueEvent::Date),
                    .days = int(row.integer(6)),
                    .dueOn = row.date(7)};
    if (const auto share = row.optionalInteger(3))
        part.share = int(*share);
    return part;
}

const auto kPlan = uR"(
    SELECT i.order_id, i.contract_id, i.title, i.share, i.amount, i.event, i.days, i.due_on FROM instalment i)"_s;

} // namespace

PaymentRepository::PaymentRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<OwedPart> PaymentRepository::Sum::parts() const
{
    std::vector<PlannedPart> planned;
    for (const auto &part : plan) {
        std::optional<QDate> day;
        switch (part.event) {
        case DueEvent::Date: day = part.dueOn; break;
        case DueEvent::Order: day = ordered; break;
        case DueEvent::Shipment: day = shipped; break;
        case DueEvent::Arrival: day = arrived; break;
        case DueEvent::Signing: day = signedOn; break;
        }
        if (day && part.event != DueEvent::Date)
            day = day->addDays(part.days);
        planned.push_back({part.share, part.amount, day});
    }
    auto parts = partsOf(total, planned);
    settle(parts, isSettled ? total : paid);
    return parts;
}

std::optional<Payment> PaymentRepository::find(PaymentId id) const
{
    return Statement(m_db, kSelect + u" WHERE p.id = :id"_s).bind("id"_L1, id).first(read);
}

std::vector<Payment> PaymentRepository::paymentsFor(const PaidFor &what) const
{
    return Statement(m_db, kSelect + kOf.arg(u"p"_s) + u" ORDER BY p.received_on DESC, p.id DESC"_s)
        .bind("order"_L1, what.order)
        .bind("contract"_L1, what.contract)
        .all(read);
}

std::vector<Payment> PaymentRepository::ofCustomer(CustomerId customer) const
{
    return Statement(m_db,
                     kSelect + u" WHERE p.customer_id = :customer ORDER BY p.received_on DESC, p.id DESC"_s)
        .bind("customer"_L1, customer)
        .all(read);
}

PaymentId PaymentRepository::insert(const Payment &payment)
{
    Statement insert(m_db, uR"(
        INSERT INTO payment(customer_id, order_id, contract_id, received_on, amount, currency, method, payer, invoice,
                            reference, notes, owner_id, created_at)
        VALUES (:customer, :order, :contract, :received, :amount, :currency, :method, :payer, :invoice, :reference,
                :notes, :owner, :created_at))"_s);
    return {bindFields(insert, payment).bind("created_at"_L1, payment.createdAt).execute().insertedId()};
}

bool PaymentRepository::update(const Payment &payment)
{
    Statement update(m_db, uR"(
        UPDATE payment
        SET customer_id = :customer, order_id = :order, contract_id = :contract, received_on = :received,
            amount = :amount, currency = :currency, method = :method, payer = :payer, invoice = :invoice,
            reference = :reference, notes = :notes, owner_id = :owner, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindFields(update, payment)
               .bind("id"_L1, payment.id)
               .bind("rev"_L1, payment.rev)
               .execute()
               .affectedRows()
        == 1;
}

void PaymentRepository::remove(PaymentId id)
{
    Statement(m_db, u"DELETE FROM payment WHERE id = :id"_s).bind("id"_L1, id).execute();
}

std::vector<Instalment> PaymentRepository::plan(const PaidFor &what) const
{
    return Statement(m_db, kPlan + kOf.arg(u"i"_s) + u" ORDER BY i.position, i.id"_s)
        .bind("order"_L1, what.order)
        .bind("contract"_L1, what.contract)
        .all(readInstalment);
}

void PaymentRepository::replacePlan(const PaidFor &what, CustomerId customer,
                                    const std::vector<Instalment> &plan)
{
    Statement(m_db, u"DELETE FROM instalment WHERE order_id = :order OR contract_id = :contract"_s)
        .bind("order"_L1, what.order)
        .bind("contract"_L1, what.contract)
        .execute();
    int position = 0;
    for (const auto &part : plan)
        Statement(m_db, uR"(
            INSERT INTO instalment(customer_id, order_id, contract_id, position, title, share, amount, event, days,
                                   due_on)
            VALUES (:customer, :order, :contract, :position, :title, :share, :amount, :event, :days, :due))"_s)
            .bind("customer"_L1, customer)
            .bind("order"_L1, what.order)
            .bind("contract"_L1, what.contract)
            .bind("position"_L1, ++position)
            .bind("title"_L1, part.title)
            .bind("share"_L1, part.share)
            .bind("amount"_L1, part.share ? std::nullopt : std::optional(part.amount))
            .bind("event"_L1, toKey(part.event))
            .bind("days"_L1, part.days)
            .bind("due"_L1, part.event == DueEvent::Date ? part.dueOn : std::nullopt)
            .execute();
}

/// Conditions that the indexes of the table can be used for, and nothing where nobody is asked for.
QString PaymentRepository::Whose::sql(const QString &table) const
{
    QString conditions;
    if (customer.isValid())
        conditions += u" AND %1.customer_id = :customer"_s.arg(table);
    if (owner.isValid())
        conditions += u" AND %1.owner_id = :owner"_s.arg(table);
    return conditions;
}

Statement &PaymentRepository::Whose::bindTo(Statement &statement) const
{
    if (customer.isValid())
        statement.bind("customer"_L1, customer);
    return owner.isValid() ? statement.bind("owner"_L1, owner) : statement;
}

/// The sums of one table with the plans that are made for them. Of few plans only their sums are read: most
/// orders have none.
void PaymentRepository::addSums(std::vector<Sum> &sums, const Owed &owed, Which which,
                                const Whose &whose) const
{
    constexpr size_t kFew = 5'000;
    const QString conditions = owed.conditions + whose.sql(owed.alias);
    std::map<PaidFor, std::vector<Instalment>> plans;
    Statement plan(m_db,
                   kPlan + u" JOIN %1 %2 ON %2.id = i.%3 WHERE "_s.arg(owed.table, owed.alias, owed.column)
                       + conditions + u" ORDER BY i.position, i.id"_s);
    for (whose.bindTo(plan).execute(); plan.next();)
        plans[{{plan.integer(0)}, {plan.integer(1)}}].push_back(readInstalment(plan));
    if (which == Which::Planned && plans.empty())
        return;
    QString planned;
    if (which == Which::Planned && plans.size() > kFew) {
        planned = u" AND %1.id IN (SELECT i.%2 FROM instalment i WHERE i.%2 IS NOT NULL)"_s.arg(owed.alias,
                                                                                                owed.column);
    } else if (which == Which::Planned) {
        QStringList ids;
        for (const auto &[what, parts] : plans)
            ids << QString::number(what.order.isValid() ? what.order.value : what.contract.value);
        planned = u" AND %1.id IN (%2)"_s.arg(owed.alias, ids.join(u','));
    }
    Statement rows(m_db, owed.select.arg(QString(conditions + planned)));
    for (whose.bindTo(rows).execute(); rows.next();) {
        auto sum = readSum(rows);
        if (const auto found = plans.find(sum.what); found != plans.end())
            sum.plan = found->second;
        sums.push_back(std::move(sum));
    }
}

std::vector<PaymentRepository::Sum> PaymentRepository::open(Which which, CustomerId customer,
                                                            UserId owner) const
{
    const Whose whose{customer, owner};
    std::vector<Sum> sums;
    addSums(sums, {kOrders, u"sales_order"_s, u"o"_s, u"order_id"_s, kOpenOrders}, which, whose);
    // A contract without a plan owes nothing by itself: its orders do.
    addSums(sums, {kContracts, u"contract"_s, u"k"_s, u"contract_id"_s, kOpenContracts}, Which::Planned,
            whose);
    std::ranges::sort(sums, {}, &Sum::what);
    return sums;
}

std::optional<PaymentRepository::Sum> PaymentRepository::sum(const PaidFor &what) const
{
    Statement select(m_db,
                     what.order.isValid() ? kOrders.arg(u"o.id = :id"_s) : kContracts.arg(u"k.id = :id"_s));
    auto found =
        select.bind("id"_L1, what.order.isValid() ? what.order.value : what.contract.value).first(readSum);
    if (found)
        found->plan = plan(what);
    return found;
}

std::vector<std::pair<QString, Amount>> PaymentRepository::unassigned(CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT currency, amount_sum(amount) FROM payment
        WHERE customer_id = :customer AND order_id IS NULL AND contract_id IS NULL
        GROUP BY currency ORDER BY currency)"_s)
        .bind("customer"_L1, customer)
        .all([](const Statement &row) { return std::pair(row.text(0), row.amount(1)); });
}

} // namespace crm
