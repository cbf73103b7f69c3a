// Goods that come back, on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/returns/returnservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

constexpr int kMostRows = 100'000;

struct ReturnArguments
{
    std::string reason = "other", day, notes, state, by = "reason", from, to;
    std::vector<std::string> lines;
    qint64 id = 0;
    qint64 order = 0;
    bool isAnnounced = false;
};

QJsonObject returnJson(const GoodsReturn &value)
{
    QJsonArray lines;
    for (const auto &line : value.lines)
        lines << QJsonObject{{u"line"_s, line.orderLine},
                             {u"quantity"_s, line.quantity.toString(0)},
                             {u"amount"_s, line.amount.value_or(Amount{}).toString()}};
    return {{u"id"_s, value.id.value},
            {u"number"_s, value.number},
            {u"order_id"_s, value.order.value},
            {u"customer_id"_s, value.customer.value},
            {u"state"_s, toKey(value.state)},
            {u"reason"_s, toKey(value.reason)},
            {u"announced"_s, isoDate(value.announced)},
            {u"received"_s, value.received ? QJsonValue(isoDate(value.received)) : QJsonValue()},
            {u"credit_order_id"_s, value.credit.isValid() ? QJsonValue(value.credit.value) : QJsonValue()},
            {u"lines"_s, lines}};
}

QString lineOf(const GoodsReturn &value, Amount amount)
{
    return QStringList{value.number, displayName(value.state), displayName(value.reason),
                       isoDate(value.announced), amount.toString()}
        .join(u'\t');
}

Answer listReturns(const Globals &globals, const ReturnArguments &given)
{
    const auto session = openSession(globals);
    const ReturnService service(session->operations());
    Answer answer;
    QJsonArray rows;
    if (given.order > 0)
        for (const auto &value : service.ofOrder({given.order})) {
            rows << returnJson(value);
            answer.lines << lineOf(value, value.amount());
        }
    else
        for (const auto &row : service.rows(kMostRows)) {
            auto json = returnJson(row.value);
            json.remove(u"lines"_s);
            json.insert(u"order"_s, row.order);
            json.insert(u"customer"_s, row.customer);
            json.insert(u"amount"_s, row.amount.toString());
            json.insert(u"currency"_s, row.currency);
            rows << json;
            answer.lines << QString(row.order + u'\t' + row.customer + u'\t' + lineOf(row.value, row.amount));
        }
    answer.json = {{u"returns"_s, rows}};
    return answer;
}

/// "LINE:QUANTITY" or "LINE:QUANTITY:AMOUNT", by the place of the line among those that can come back.
ReturnLine partOf(const std::string &given, const std::vector<Returnable> &lines)
{
    const auto parts = text(given).split(u':');
    const auto place = parts.value(0).toInt();
    const auto quantity = Amount::parse(parts.value(1));
    const auto amount = parts.size() > 2 ? Amount::parse(parts.value(2)) : std::nullopt;
    if (parts.size() < 2 || parts.size() > 3 || place < 1 || place > int(lines.size()) || !quantity
        || (parts.size() == 3 && !amount))
        throw Error(Error::Code::Invalid,
                    Tr::tr("A part is the place of a line, a quantity and perhaps an amount, as in 1:2:50."));
    return {lines[size_t(place - 1)].line, *quantity, amount};
}

Answer addReturn(const Globals &globals, const ReturnArguments &given)
{
    const auto session = openSession(globals);
    const auto reason = returnReasonFromKey(text(given.reason));
    if (!reason)
        throw Error(Error::Code::Invalid,
                    Tr::tr("A reason is damaged, wrong, quality, late, unwanted or other."));
    ReturnService service(session->operations());
    GoodsReturn value{.order = {given.order},
                      .state = given.isAnnounced ? ReturnState::Announced : ReturnState::Received,
                      .reason = *reason,
                      .announced = dayOf(text(given.day)).value_or(session->operations().today()),
                      .notes = text(given.notes)};
    const auto returnable = service.returnable(value.order);
    for (const auto &line : given.lines)
        value.lines.push_back(partOf(line, returnable));
    const auto added = service.get(service.add(value));
    return {.json = returnJson(added), .lines = {lineOf(added, added.amount())}};
}

Answer moveReturn(const Globals &globals, const ReturnArguments &given)
{
    const auto session = openSession(globals);
    const auto state = returnStateFromKey(text(given.state));
    if (!state)
        throw Error(Error::Code::Invalid, Tr::tr("A state is announced, received, credited or refused."));
    ReturnService service(session->operations());
    const auto changes = service.move({given.id}, *state);
    auto json = returnJson(service.get({given.id}));
    json.insert(u"operation"_s, changes.operation);
    return {.json = json, .lines = {Tr::tr("done")}};
}

Answer removeReturn(const Globals &globals, const ReturnArguments &given)
{
    const auto session = openSession(globals);
    const auto changes = ReturnService(session->operations()).remove({given.id});
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

Answer reportReturns(const Globals &globals, const ReturnArguments &given)
{
    const auto by = returnByFromKey(text(given.by));
    if (!by)
        throw Error(Error::Code::Invalid, Tr::tr("Returns are told by reason, product, customer or month."));
    const auto session = openSession(globals);
    const auto dates = daysOf(text(given.from), text(given.to));
    const auto report = ReturnService(session->operations()).report(dates, *by);
    const auto json = [](const ReturnReport::Row &row) {
        return QJsonObject{{u"key"_s, row.key},
                           {u"returns"_s, row.returns},
                           {u"amount"_s, row.amount.toString()},
                           {u"customers"_s, qint64(row.customers.size())}};
    };
    Answer answer;
    QJsonArray rows;
    for (const auto &row : report.rows) {
        rows << json(row);
        answer.lines << Tr::tr("%1: %2 returns, %3").arg(row.key).arg(row.returns).arg(row.amount.toString());
    }
    auto totals = json(report.totals);
    totals.remove(u"key"_s);
    totals.insert(u"sold"_s, report.sold.toString());
    const auto rate = report.rate();
    totals.insert(u"rate"_s, rate ? QJsonValue(*rate) : QJsonValue());
    answer.json = {{u"from"_s, isoDate(dates.from)},
                   {u"to"_s, isoDate(dates.to)},
                   {u"by"_s, toKey(*by)},
                   {u"currency"_s, report.currency},
                   {u"rows"_s, rows},
                   {u"totals"_s, totals}};
    return answer;
}

} // namespace

void addReturnCommands(const Parser &parser)
{
    auto given = std::make_shared<ReturnArguments>();
    auto *back = parser.app.add_subcommand("return", "Goods that come back");
    back->require_subcommand(1);
    const auto command = [&](const char *name, const char *help, auto answer) {
        return parser.command(*back, name, help,
                              [&globals = parser.globals, given, answer] { return answer(globals, *given); });
    };
    command("list", "The newest first, or all of one order", listReturns)
        ->add_option("--order", given->order);
    auto *add = command("add", "Goods of an order come back", addReturn);
    add->add_option("ORDER", given->order)->required();
    add->add_option("--line", given->lines, "LINE:QUANTITY or LINE:QUANTITY:AMOUNT; once for each")
        ->required();
    add->add_option("--reason", given->reason, "damaged, wrong, quality, late, unwanted or other");
    add->add_option("--on", given->day, "On which day; without it, today");
    add->add_option("--notes", given->notes);
    add->add_flag("--announced", given->isAnnounced, "It is not here yet");
    auto *move = command("move", "It came back, was credited or refused", moveReturn);
    move->add_option("ID", given->id)->required();
    move->add_option("STATE", given->state, "announced, received, credited or refused")->required();
    command("remove", "As if it had never been", removeReturn)->add_option("ID", given->id)->required();
}

void addReturnReport(const Parser &parser, CLI::App &report)
{
    auto given = std::make_shared<ReturnArguments>();
    auto *returns =
        parser.command(report, "returns", "How much came back, and why",
                       [&globals = parser.globals, given] { return reportReturns(globals, *given); });
    returns->add_option("--by", given->by, "reason (default), product, customer or month");
    returns->add_option("--from", given->from, "First day, YYYY-MM-DD");
    returns->add_option("--to", given->to, "Last day, YYYY-MM-DD");
}

} // namespace crm::cli
