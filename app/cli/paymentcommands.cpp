// What customers owe and pay, on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/payment/paymentservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct PaymentArguments
{
    std::string amount, day, method = "transfer", payer, invoice, reference, notes, currency, plan,
                             by = "customer";
    qint64 id = 0;
    qint64 order = 0;
    qint64 contract = 0;
    qint64 customer = 0;
    bool isOverdue = false;
    bool withUndated = false;
    bool hasPlan = false;
};

PaidFor whatOf(const PaymentArguments &given)
{
    return {{given.order}, {given.contract}};
}

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(isoDate(day)) : QJsonValue();
}

QJsonObject paymentJson(const Payment &payment)
{
    return {
        {u"id"_s, payment.id.value},
        {u"customer_id"_s, payment.customer.value},
        {u"order_id"_s, payment.what.order.isValid() ? QJsonValue(payment.what.order.value) : QJsonValue()},
        {u"contract_id"_s,
         payment.what.contract.isValid() ? QJsonValue(payment.what.contract.value) : QJsonValue()},
        {u"received"_s, isoDate(payment.received)},
        {u"amount"_s, payment.amount.toString()},
        {u"currency"_s, payment.currency},
        {u"method"_s, toKey(payment.method)},
        {u"payer"_s, payment.payer},
        {u"invoice"_s, payment.invoice},
        {u"reference"_s, payment.reference}};
}

QString lineOf(const Payment &payment)
{
    return QStringList{QString::number(payment.id.value), isoDate(payment.received),
                       QString(payment.currency + u' ' + payment.amount.toString()),
                       displayName(payment.method), payment.invoice}
        .join(u'\t');
}

Answer listPayments(const Globals &globals, const PaymentArguments &given)
{
    const auto session = openSession(globals);
    const PaymentService service(session->operations());
    const auto payments =
        given.customer > 0 ? service.ofCustomer({given.customer}) : service.account(whatOf(given)).payments;
    Answer answer;
    QJsonArray rows;
    for (const auto &payment : payments) {
        rows << paymentJson(payment);
        answer.lines << lineOf(payment);
    }
    answer.json = {{u"payments"_s, rows}};
    if (given.customer > 0) {
        QJsonArray balances;
        for (const auto &balance : service.balances({given.customer}))
            balances << QJsonObject{{u"currency"_s, balance.currency},
                                    {u"open"_s, balance.open.toString()},
                                    {u"overdue"_s, balance.overdue.toString()},
                                    {u"on_account"_s, balance.onAccount.toString()}};
        answer.json.insert(u"balances"_s, balances);
    }
    return answer;
}

Answer addPayment(const Globals &globals, const PaymentArguments &given)
{
    const auto session = openSession(globals);
    const auto method = payMethodFromKey(text(given.method));
    const auto amount = Amount::parse(text(given.amount));
    if (!method)
        throw Error(Error::Code::Invalid, Tr::tr("This way of paying is not known."));
    if (!amount)
        throw Error(Error::Code::Invalid, Tr::tr("This is no amount."));
    PaymentService service(session->operations());
    const auto id =
        service.receive({.customer = {given.customer},
                         .what = whatOf(given),
                         .received = dayOf(text(given.day)).value_or(session->operations().today()),
                         .amount = *amount,
                         .currency = text(given.currency),
                         .method = *method,
                         .payer = text(given.payer),
                         .invoice = text(given.invoice),
                         .reference = text(given.reference),
                         .notes = text(given.notes)});
    const auto payment = service.get(id);
    return {.json = paymentJson(payment), .lines = {lineOf(payment)}};
}

Answer removePayment(const Globals &globals, const PaymentArguments &given)
{
    const auto session = openSession(globals);
    const auto changes = PaymentService(session->operations()).remove({given.id});
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

Answer showPlan(const Globals &globals, const PaymentArguments &given)
{
    const auto session = openSession(globals);
    PaymentService service(session->operations());
    if (given.hasPlan)
        service.setPlan(whatOf(given), planFromText(text(given.plan)));
    const auto account = service.account(whatOf(given));
    Answer answer;
    QJsonArray parts;
    for (const auto &part : account.parts) {
        const auto what =
            part.planned >= 0 ? describe(account.plan[size_t(part.planned)], account.currency) : QString();
        parts << QJsonObject{{u"what"_s, what},
                             {u"amount"_s, part.amount.toString()},
                             {u"paid"_s, part.paid.toString()},
                             {u"due"_s, dayJson(part.due)}};
        answer.lines
            << QStringList{isoDate(part.due), part.amount.toString(), part.paid.toString(), what}.join(u'\t');
    }
    answer.json = {{u"total"_s, account.total.toString()},
                   {u"paid"_s, account.paid.toString()},
                   {u"open"_s, account.open().toString()},
                   {u"currency"_s, account.currency},
                   {u"parts"_s, parts}};
    return answer;
}

Answer listDue(const Globals &globals, const PaymentArguments &given)
{
    const auto session = openSession(globals);
    const auto today = session->operations().today();
    Answer answer;
    QJsonArray rows;
    for (const auto &open : PaymentService(session->operations())
                                .receivables({.customer = {given.customer},
         .withUndated = given.withUndated,
         .overdueOnly = given.isOverdue})) {
        rows << QJsonObject{{u"customer_id"_s, open.customer.value},
                            {u"customer"_s, open.name},
                            {u"order_id"_s, open.what.order.value},
                            {u"contract_id"_s, open.what.contract.value},
                            {u"number"_s, open.number},
                            {u"title"_s, open.title},
                            {u"owner"_s, open.owner},
                            {u"currency"_s, open.currency},
                            {u"amount"_s, open.amount.toString()},
                            {u"open"_s, open.open.toString()},
                            {u"due"_s, dayJson(open.due)},
                            {u"days_late"_s, open.daysLate(today)}};
        answer.lines << QStringList{open.name, open.number, isoDate(open.due),
                                    QString(open.currency + u' ' + open.open.toString())}
                            .join(u'\t');
    }
    answer.json = {{u"receivables"_s, rows}};
    return answer;
}

Answer reportReceivables(const Globals &globals, const PaymentArguments &given)
{
    if (given.by != "customer" && given.by != "owner")
        throw Error(Error::Code::Invalid, Tr::tr("What is open is told by customer or owner."));
    const auto session = openSession(globals);
    using By = PaymentService::By;
    Answer answer;
    QJsonArray rows;
    std::map<QString, AgeingRow> totals;
    const auto json = [](const AgeingRow &row) {
        QJsonObject object{{u"currency"_s, row.currency},
                           {u"all"_s, row.all().toString()},
                           {u"overdue"_s, row.overdue().toString()}};
        for (const auto ageing : kAgeings)
            object.insert(toKey(ageing), row.open[size_t(ageing)].toString());
        return object;
    };
    for (const auto &row :
         PaymentService(session->operations()).ageing(given.by == "owner" ? By::Owner : By::Customer)) {
        auto object = json(row);
        object.insert(u"key"_s, row.key);
        rows << object;
        answer.lines << Tr::tr("%1: %2 open, %3 overdue")
                            .arg(row.key, QString(row.currency + u' ' + row.all().toString()),
                                 row.overdue().toString());
        auto &total = totals[row.currency];
        total.currency = row.currency;
        for (size_t i = 0; i < row.open.size(); ++i)
            total.open[i] += row.open[i];
    }
    QJsonArray sums;
    for (const auto &[currency, total] : totals)
        sums << json(total);
    answer.json = {{u"by"_s, text(given.by)}, {u"rows"_s, rows}, {u"totals"_s, sums}};
    return answer;
}

void addWhat(CLI::App *command, PaymentArguments &given)
{
    command->add_option("--order", given.order, "An order by its id");
    command->add_option("--contract", given.contract, "A contract by its id");
}

} // namespace

void addPaymentCommands(const Parser &parser)
{
    auto given = std::make_shared<PaymentArguments>();
    auto *payment = parser.app.add_subcommand("payment", "What customers owe, and what they paid");
    payment->require_subcommand(1);
    const auto command = [&](const char *name, const char *help, auto answer) {
        return parser.command(*payment, name, help,
                              [&globals = parser.globals, given, answer] { return answer(globals, *given); });
    };
    const char *customerHelp = "A customer by its id, where it is for nothing in particular";
    auto *list = command("list", "What came in for an order or a contract, or from a customer", listPayments);
    addWhat(list, *given);
    list->add_option("--customer", given->customer);
    auto *add = command("add", "Record what came in; below zero, what was paid back", addPayment);
    add->add_option("AMOUNT", given->amount)->required();
    addWhat(add, *given);
    add->add_option("--customer", given->customer, customerHelp);
    add->add_option("--on", given->day, "On which day it came; without it, today");
    add->add_option("--method", given->method,
                    "transfer (default), cash, cheque, draft, card, alipay, wechat, credit or other");
    add->add_option("--currency", given->currency, "Without it that of the file");
    add->add_option("--payer", given->payer, "Who paid, where it is not the customer");
    add->add_option("--invoice", given->invoice);
    add->add_option("--reference", given->reference);
    add->add_option("--notes", given->notes);
    command("remove", "As if it had never been", removePayment)->add_option("ID", given->id)->required();
    auto *plan = command("plan", "When an order or a contract is paid, and what is open of it", showPlan);
    addWhat(plan, *given);
    plan->add_option_function<std::string>(
        "--set",
        [given](const std::string &text) {
            given->plan = text;
            given->hasPlan = true;
        },
        "PART: 30%:order, 60%:arrival+7, 500:2026-12-01, parted by commas; empty: no plan");
    auto *due = command("due", "What is open, the longest overdue first", listDue);
    due->add_option("--customer", given->customer);
    due->add_flag("--overdue", given->isOverdue, "Only what is overdue");
    due->add_flag("--undated", given->withUndated, "Also what has no day");
}

void addPaymentReport(const Parser &parser, CLI::App &report)
{
    auto given = std::make_shared<PaymentArguments>();
    parser
        .command(report, "receivables", "What is overdue, by how long",
                 [&globals = parser.globals, given] { return reportReceivables(globals, *given); })
        ->add_option("--by", given->by, "customer (default) or owner");
}

} // namespace crm::cli
