// Sending what was ordered, and how days are kept, on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/order/deliveryservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

constexpr int kMostRows = 100'000;

struct DeliveryArguments
{
    std::string list = "to_ship", carrier, tracking, due, day, notes, state, name, code, phone, from, to;
    std::string by = "carrier";
    std::vector<std::string> lines;
    qint64 id = 0;
    qint64 order = 0;
    bool isPlanned = false;
};

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(isoDate(day)) : QJsonValue();
}

QJsonObject deliveryJson(const Delivery &delivery)
{
    QJsonArray lines;
    for (const auto &line : delivery.lines)
        lines << QJsonObject{{u"line"_s, line.orderLine}, {u"quantity"_s, line.quantity.toString(0)}};
    return {{u"id"_s, delivery.id.isValid() ? QJsonValue(delivery.id.value) : QJsonValue()},
            {u"order_id"_s, delivery.order.value},
            {u"customer_id"_s, delivery.customer.value},
            {u"state"_s, toKey(delivery.state)},
            {u"carrier"_s, delivery.carrier},
            {u"tracking"_s, delivery.tracking},
            {u"due"_s, dayJson(delivery.due)},
            {u"shipped"_s, dayJson(delivery.shipped)},
            {u"delivered"_s, dayJson(delivery.delivered)},
            {u"lines"_s, lines}};
}

QString lineOf(const Delivery &delivery)
{
    return QStringList{
        QString::number(delivery.id.value), displayName(delivery.state), delivery.carrier, delivery.tracking,
        isoDate(delivery.shipped),          isoDate(delivery.delivered)}
        .join(u'\t');
}

DeliveryList listOf(const std::string &name)
{
    static const QHash<QString, DeliveryList> lists = {{u"to_ship"_s, DeliveryList::ToShip},
                                                       {u"on_the_way"_s, DeliveryList::OnTheWay},
                                                       {u"late"_s, DeliveryList::Late},
                                                       {u"delivered"_s, DeliveryList::Delivered}};
    const auto it = lists.constFind(text(name));
    if (it == lists.cend())
        throw Error(Error::Code::Invalid, Tr::tr("A list is to_ship, on_the_way, late or delivered."));
    return *it;
}

Answer listDeliveries(const Globals &globals, const DeliveryArguments &given)
{
    const auto session = openSession(globals);
    const DeliveryService service(session->operations());
    Answer answer;
    QJsonArray rows;
    if (given.order > 0) {
        for (const auto &delivery : service.ofOrder({given.order})) {
            rows << deliveryJson(delivery);
            answer.lines << lineOf(delivery);
        }
    } else {
        for (const auto &row : service.rows(listOf(given.list), kMostRows)) {
            auto json = deliveryJson(row.delivery);
            json.insert(u"order"_s, row.order);
            json.insert(u"customer"_s, row.customer);
            rows << json;
            answer.lines << QString(row.order + u'\t' + row.customer + u'\t' + lineOf(row.delivery));
        }
    }
    answer.json = {{u"deliveries"_s, rows}};
    return answer;
}

/// "LINE:QUANTITY", by the place of the line in the order.
DeliveryLine partOf(const std::string &given, const std::vector<LineProgress> &lines)
{
    const auto parts = text(given).split(u':');
    const auto place = parts.value(0).toInt();
    const auto quantity = Amount::parse(parts.value(1));
    if (parts.size() != 2 || place < 1 || place > int(lines.size()) || !quantity)
        throw Error(Error::Code::Invalid,
                    Tr::tr("A part is the place of a line and a quantity, as in 1:2.5."));
    return {lines[size_t(place - 1)].line, *quantity};
}

Answer addDelivery(const Globals &globals, const DeliveryArguments &given)
{
    const auto session = openSession(globals);
    DeliveryService service(session->operations());
    Delivery delivery{.order = {given.order},
                      .state = given.isPlanned ? DeliveryState::Planned : DeliveryState::Shipped,
                      .carrier = text(given.carrier),
                      .tracking = text(given.tracking),
                      .due = dayOf(text(given.due)),
                      .shipped = dayOf(text(given.day)),
                      .notes = text(given.notes)};
    const auto progress = service.progress(delivery.order);
    for (const auto &line : given.lines)
        delivery.lines.push_back(partOf(line, progress));
    const auto added = service.get(service.add(delivery));
    return {.json = deliveryJson(added), .lines = {lineOf(added)}};
}

Answer moveDelivery(const Globals &globals, const DeliveryArguments &given)
{
    const auto session = openSession(globals);
    const auto state = deliveryStateFromKey(text(given.state));
    if (!state)
        throw Error(Error::Code::Invalid, Tr::tr("A state is planned, shipped, delivered or cancelled."));
    DeliveryService service(session->operations());
    const auto changes = service.move({given.id}, *state, dayOf(text(given.day)));
    auto json = deliveryJson(service.get({given.id}));
    json.insert(u"operation"_s, changes.operation);
    return {.json = json, .lines = {Tr::tr("done")}};
}

Answer removeDelivery(const Globals &globals, const DeliveryArguments &given)
{
    const auto session = openSession(globals);
    const auto changes = DeliveryService(session->operations()).remove({given.id});
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

Answer listCarriers(const Globals &globals)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray rows;
    for (const auto &carrier : DeliveryService(session->operations()).carriers()) {
        rows << QJsonObject{{u"id"_s, carrier.id.value},
                            {u"code"_s, carrier.code},
                            {u"name"_s, carrier.name},
                            {u"phone"_s, carrier.phone}};
        answer.lines << QString(carrier.code + u'\t' + carrier.name + u'\t' + carrier.phone);
    }
    answer.json = {{u"carriers"_s, rows}};
    return answer;
}

Answer addCarrier(const Globals &globals, const DeliveryArguments &given)
{
    const auto session = openSession(globals);
    const auto id =
        DeliveryService(session->operations())
            .addCarrier({.code = text(given.code), .name = text(given.name), .phone = text(given.phone)});
    return {.json = {{u"id"_s, id.value}}, .lines = {Tr::tr("done")}};
}

QJsonObject figuresJson(const DeliveryFigures &figures)
{
    const auto mean = [](qint64 days, qint64 count) {
        return count > 0 ? QJsonValue(double(days) / double(count)) : QJsonValue();
    };
    const auto rate = figures.onTimeRate();
    return {{u"all"_s, figures.all},
            {u"unshipped"_s, figures.unshipped},
            {u"overdue"_s, figures.overdue},
            {u"late"_s, figures.late},
            {u"on_time"_s, figures.onTime},
            {u"on_time_rate"_s, rate ? QJsonValue(*rate) : QJsonValue()},
            {u"days_to_ship"_s, mean(figures.daysToShip, figures.shipped)},
            {u"days_to_arrive"_s, mean(figures.daysToArrive, figures.arrived)}};
}

Answer reportDeliveries(const Globals &globals, const DeliveryArguments &given)
{
    const auto by = deliveryByFromKey(text(given.by));
    if (!by)
        throw Error(Error::Code::Invalid, Tr::tr("Deliveries are told by carrier, month or owner."));
    const auto session = openSession(globals);
    const auto dates = daysOf(text(given.from), text(given.to));
    const auto report = DeliveryService(session->operations()).report(dates, *by);
    Answer answer;
    QJsonArray rows;
    for (const auto &row : report.rows) {
        auto json = figuresJson(row.figures);
        json.insert(u"key"_s, row.key);
        rows << json;
        answer.lines << Tr::tr("%1: %2 deliveries, %3 late, %4 not shipped")
                            .arg(row.key.isEmpty() ? u"-"_s : row.key)
                            .arg(row.figures.all)
                            .arg(row.figures.late)
                            .arg(row.figures.unshipped);
    }
    answer.json = {{u"from"_s, isoDate(dates.from)},
                   {u"to"_s, isoDate(dates.to)},
                   {u"by"_s, toKey(*by)},
                   {u"rows"_s, rows},
                   {u"totals"_s, figuresJson(report.totals)}};
    return answer;
}

} // namespace

void addDeliveryCommands(const Parser &parser)
{
    auto given = std::make_shared<DeliveryArguments>();
    auto *delivery = parser.app.add_subcommand("delivery", "What leaves for orders, and when it arrives");
    delivery->require_subcommand(1);
    const auto command = [&](CLI::App *parent, const char *name, const char *help, auto answer) {
        return parser.command(*parent, name, help,
                              [&globals = parser.globals, given, answer] { return answer(globals, *given); });
    };
    auto *list = command(delivery, "list", "Deliveries of a list, or all of one order", listDeliveries);
    list->add_option("LIST", given->list, "to_ship (default), on_the_way, late or delivered");
    list->add_option("--order", given->order);
    auto *add = command(delivery, "add", "Send an order, or a part of it", addDelivery);
    add->add_option("ORDER", given->order)->required();
    add->add_option("--carrier", given->carrier, "By name or code");
    add->add_option("--tracking", given->tracking);
    add->add_option("--due", given->due, "When it was promised; without it, as the order says");
    add->add_option("--on", given->day, "On which day it left; without it, today");
    add->add_option("--line", given->lines, "LINE:QUANTITY, by its place in the order; once for each part");
    add->add_option("--notes", given->notes);
    add->add_flag("--planned", given->isPlanned, "It has not left yet");
    auto *move = command(delivery, "move", "It left, arrived, came back or was cancelled", moveDelivery);
    move->add_option("ID", given->id)->required();
    move->add_option("STATE", given->state, "planned, shipped, delivered or cancelled")->required();
    move->add_option("--on", given->day, "On which day; without it, today");
    command(delivery, "remove", "As if it had never been", removeDelivery)
        ->add_option("ID", given->id)
        ->required();

    auto *carrier = parser.app.add_subcommand("carrier", "Who carries goods");
    carrier->require_subcommand(1);
    parser.command(*carrier, "list", "Every carrier",
                   [&globals = parser.globals] { return listCarriers(globals); });
    auto *make = command(carrier, "add", "A carrier, with the code that sheets call it by", addCarrier);
    make->add_option("NAME", given->name)->required();
    make->add_option("--code", given->code);
    make->add_option("--phone", given->phone);
}

void addDeliveryReport(const Parser &parser, CLI::App &report)
{
    auto given = std::make_shared<DeliveryArguments>();
    auto *deliveries =
        parser.command(report, "deliveries", "How deliveries keep their days",
                       [&globals = parser.globals, given] { return reportDeliveries(globals, *given); });
    deliveries->add_option("--by", given->by, "carrier (default), month or owner");
    deliveries->add_option("--from", given->from, "First day, YYYY-MM-DD");
    deliveries->add_option("--to", given->to, "Last day, YYYY-MM-DD");
}

} // namespace crm::cli
