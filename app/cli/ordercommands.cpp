// Orders and contracts, on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/order/orderservice.h"
#include "core/pipeline/contractservice.h"
#include "core/product/pricelistservice.h"
#include "core/product/productservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct Arguments
{
    qint64 id = 0, customer = 0, opportunity = 0;
    std::string number, day, required, state, title, amount, from, until, terms;
    std::vector<std::string> lines;
    bool isDraft = false;
};

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(isoDate(day)) : QJsonValue();
}

QJsonObject json(const Order &order)
{
    QJsonArray lines;
    for (const auto &line : order.lines)
        lines << QJsonObject{{u"product_id"_s, line.product.value},
                             {u"description"_s, line.description},
                             {u"quantity"_s, line.quantity.toString(0)},
                             {u"price"_s, line.price.toString()},
                             {u"amount"_s, line.amount.toString()}};
    return {{u"id"_s, order.id.value},
            {u"number"_s, order.number},
            {u"customer_id"_s, order.customer.value},
            {u"date"_s, isoDate(order.date)},
            {u"required"_s, dayJson(order.required)},
            {u"shipped"_s, dayJson(order.shipped)},
            {u"state"_s, toKey(order.state)},
            {u"currency"_s, order.currency},
            {u"total"_s, order.total.toString()},
            {u"lines"_s, lines}};
}

Answer answerOf(const Order &order, qint64 operation = 0)
{
    Answer answer{.json = json(order)};
    answer.json.insert(u"operation"_s, operation ? QJsonValue(operation) : QJsonValue());
    answer.lines << QStringList{QString::number(order.id.value), order.number, isoDate(order.date),
                                displayName(order.state), order.total.toString()}
                        .join(u'\t');
    return answer;
}

/// "CODE:QUANTITY" at the price that holds for the customer, or "CODE:QUANTITY:PRICE".
OrderLine lineOf(Session &session, const PriceBook &book, const std::string &given)
{
    const auto parts = text(given).split(u':');
    const auto quantity = Amount::parse(parts.value(1));
    const auto price = parts.size() > 2 ? Amount::parse(parts.value(2)) : std::optional(Amount{});
    if (parts.size() < 2 || parts.size() > 3 || !quantity || !price)
        throw Error(Error::Code::Invalid, Tr::tr("A line is CODE:QUANTITY or CODE:QUANTITY:PRICE."));
    const auto product = session.products().findByCode(parts[0]);
    if (!product)
        throw Error(Error::Code::NotFound, Tr::tr("There is no product with the code %1.").arg(parts[0]));
    OrderLine line{.product = product->id, .description = product->name, .quantity = *quantity};
    line.price = parts.size() > 2 ? *price
                                  : priceOf(book.offers.value(product->id.value), *quantity)
                                        .value_or(product->price.value_or(Amount{}));
    return line;
}

Answer addOrder(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    Order order{.number = text(given.number),
                .customer = {given.customer},
                .date = dayOf(text(given.day)).value_or(session->operations().today()),
                .required = dayOf(text(given.required)),
                .state = given.isDraft ? OrderState::Draft : OrderState::Confirmed};
    const auto book = PriceListService(session->operations()).book(given.customer, {}, order.date);
    for (const auto &line : given.lines)
        order.lines.push_back(lineOf(*session, book, line));
    return answerOf(session->orders().get(session->orders().add(order)));
}

Answer again(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    auto order = session->orders().again({given.id});
    order.required = dayOf(text(given.required));
    return answerOf(session->orders().get(session->orders().add(order)));
}

Answer moveOrder(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto changes = session->orders().setState({given.id}, orderStateFromKey(text(given.state)));
    return answerOf(session->orders().get({given.id}), changes.operation);
}

Answer listOrders(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray all;
    for (const auto &order : session->orders().rows(session->orders().ids({.customer = {given.customer}}))) {
        all << json(order);
        answer.lines << answerOf(order).lines;
    }
    answer.json = {{u"orders"_s, all}};
    return answer;
}

void addOrders(const Parser &parser, const std::shared_ptr<Arguments> &given)
{
    const auto &globals = parser.globals;
    auto *order = parser.app.add_subcommand("order", "What customers order");
    order->require_subcommand(1);
    auto *listed = parser.command(*order, "list", "All orders, or those of one customer; the latest first",
                                  [&globals, given] { return listOrders(globals, *given); });
    listed->add_option("--customer", given->customer, "Id of the customer");
    auto *added = parser.command(*order, "add", "Records one, or a quotation",
                                 [&globals, given] { return addOrder(globals, *given); });
    added->add_option("--customer", given->customer, "Id of the customer")->required();
    added
        ->add_option("--line", given->lines,
                     "CODE:QUANTITY at the customer's price, or CODE:QUANTITY:PRICE; once for each line")
        ->required();
    added->add_option("--number", given->number, "Without it the next one");
    added->add_option("--date", given->day, "YYYY-MM-DD; without it today");
    added->add_flag("--draft", given->isDraft, "A quotation: nothing is owed for it yet");
    auto *same = parser.command(*order, "again", "The same once more, of today",
                                [&globals, given] { return again(globals, *given); });
    for (auto *command : {added, same})
        command->add_option("--required", given->required, "The day on which it is to be there, YYYY-MM-DD");
    auto *moved = parser.command(*order, "move", "Into another state",
                                 [&globals, given] { return moveOrder(globals, *given); });
    for (auto *command : {same, moved})
        command->add_option("ID", given->id, "Its number in this file")->required();
    moved->add_option("STATE", given->state, "draft, confirmed, shipped, paid, completed or cancelled")
        ->required()
        ->check(CLI::IsMember({"draft", "confirmed", "shipped", "paid", "completed", "cancelled"}));
}

Answer answerOf(const Contract &contract, qint64 operation = 0)
{
    Answer answer;
    answer.json = {{u"id"_s, contract.id.value},
                   {u"number"_s, contract.number},
                   {u"customer_id"_s, contract.customer.value},
                   {u"title"_s, contract.title},
                   {u"state"_s, toKey(contract.state)},
                   {u"opportunity_id"_s,
                    contract.opportunity.isValid() ? QJsonValue(contract.opportunity.value) : QJsonValue()},
                   {u"signed"_s, dayJson(contract.signedOn)},
                   {u"starts"_s, dayJson(contract.starts)},
                   {u"ends"_s, dayJson(contract.ends)},
                   {u"amount"_s, contract.amount ? QJsonValue(contract.amount->toString()) : QJsonValue()},
                   {u"currency"_s, contract.currency},
                   {u"operation"_s, operation ? QJsonValue(operation) : QJsonValue()}};
    answer.lines << QStringList{QString::number(contract.id.value), contract.number, contract.title,
                                displayName(contract.state)}
                        .join(u'\t');
    return answer;
}

Answer addContract(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    ContractService service(session->operations());
    Contract contract{.number = text(given.number),
                      .customer = {given.customer},
                      .title = text(given.title),
                      .opportunity = {given.opportunity},
                      .state = given.isDraft ? ContractState::Draft : ContractState::Active,
                      .signedOn = dayOf(text(given.day)),
                      .starts = dayOf(text(given.from)),
                      .ends = dayOf(text(given.until)),
                      .terms = text(given.terms)};
    if (!given.amount.empty()) {
        contract.amount = Amount::parse(text(given.amount));
        if (!contract.amount)
            throw Error(Error::Code::Invalid, Tr::tr("This amount is not possible."));
    }
    return answerOf(service.get(service.add(contract)));
}

Answer moveContract(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    ContractService service(session->operations());
    const auto changes = service.move({given.id}, contractStateFromKey(text(given.state)));
    return answerOf(service.get({given.id}), changes.operation);
}

Answer listContracts(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray all;
    for (const auto &row : ContractService(session->operations()).rows()) {
        if (given.customer > 0 && row.contract.customer.value != given.customer)
            continue;
        const auto one = answerOf(row.contract);
        all << one.json;
        answer.lines << one.lines;
    }
    answer.json = {{u"contracts"_s, all}};
    return answer;
}

void addContracts(const Parser &parser, const std::shared_ptr<Arguments> &given)
{
    const auto &globals = parser.globals;
    auto *contract = parser.app.add_subcommand("contract", "What was agreed with customers for a time");
    contract->require_subcommand(1);
    auto *listed = parser.command(*contract, "list", "All of them, or those of one customer",
                                  [&globals, given] { return listContracts(globals, *given); });
    listed->add_option("--customer", given->customer, "Id of the customer");
    auto *added = parser.command(*contract, "add", "Records one that is in force",
                                 [&globals, given] { return addContract(globals, *given); });
    added->add_option("--customer", given->customer, "Id of the customer")->required();
    added->add_option("--title", given->title, "What it is about")->required();
    added->add_option("--number", given->number, "Without it the next one");
    added->add_option("--amount", given->amount, "What it comes to");
    added->add_option("--opportunity", given->opportunity, "Id of the opportunity of which it came");
    added->add_option("--signed", given->day, "The day on which it was signed, YYYY-MM-DD");
    added->add_option("--from", given->from, "First day, YYYY-MM-DD");
    added->add_option("--until", given->until, "Last day, YYYY-MM-DD");
    added->add_option("--terms", given->terms, "Payment, delivery, guarantee");
    added->add_flag("--draft", given->isDraft, "It is not in force yet");
    auto *moved = parser.command(*contract, "move", "Into another state",
                                 [&globals, given] { return moveContract(globals, *given); });
    moved->add_option("ID", given->id, "Its number in this file")->required();
    moved->add_option("STATE", given->state, "draft, active, ended or cancelled")
        ->required()
        ->check(CLI::IsMember({"draft", "active", "ended", "cancelled"}));
}

} // namespace

void addOrderCommands(const Parser &parser)
{
    auto given = std::make_shared<Arguments>();
    addOrders(parser, given);
    addContracts(parser, given);
}

} // namespace crm::cli
