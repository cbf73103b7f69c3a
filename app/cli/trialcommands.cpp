#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/lifecycle/trialservice.h"
#include "core/product/productservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct TrialArguments
{
    std::string item, quantity, given, until, ask, notes, result, from, to;
    qint64 id = 0;
    qint64 customer = 0;
    bool isTrial = false;
};

QJsonObject trialJson(const Trial &trial)
{
    return {{u"id"_s, trial.id.value},
            {u"customer"_s, trial.customer.value},
            {u"kind"_s, toKey(trial.kind)},
            {u"item"_s, trial.item},
            {u"product"_s, trial.product.isValid() ? QJsonValue(trial.product.value) : QJsonValue()},
            {u"quantity"_s, trial.quantity.toString()},
            {u"given"_s, isoDate(trial.given)},
            {u"until"_s, trial.until ? QJsonValue(isoDate(trial.until)) : QJsonValue()},
            {u"ask"_s, trial.askOn ? QJsonValue(isoDate(trial.askOn)) : QJsonValue()},
            {u"result"_s, toKey(trial.result)},
            {u"result_on"_s, trial.resultOn ? QJsonValue(isoDate(trial.resultOn)) : QJsonValue()}};
}

Answer listed(const std::vector<Trial> &trials)
{
    Answer answer;
    QJsonArray list;
    for (const auto &trial : trials) {
        list << trialJson(trial);
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(trial.id.value)
                            .arg(isoDate(trial.given), describe(trial), displayName(trial.result));
    }
    answer.json = {{u"trials"_s, list}};
    return answer;
}

Answer listTrials(const Globals &globals, const TrialArguments &given)
{
    const auto session = openSession(globals);
    const TrialService service(session->operations());
    return listed(given.customer > 0 ? service.ofCustomer({given.customer}) : service.open());
}

Answer give(const Globals &globals, const TrialArguments &given)
{
    const auto session = openSession(globals);
    Trial trial{.customer = {given.customer},
                .kind = given.isTrial ? TrialKind::Trial : TrialKind::Sample,
                .item = text(given.item),
                .given = dayOf(text(given.given)).value_or(session->operations().today()),
                .until = dayOf(text(given.until)),
                .notes = text(given.notes)};
    if (const auto product = session->products().findByCode(trial.item)) {
        trial.product = product->id;
        trial.item = product->name;
    }
    if (!given.quantity.empty())
        trial.quantity = Amount::parse(text(given.quantity)).value_or(Amount{});
    TrialService service(session->operations());
    return listed({service.get(service.give(trial, dayOf(text(given.ask))))});
}

Answer setResult(const Globals &globals, const TrialArguments &given)
{
    const auto session = openSession(globals);
    const auto result = trialResultFromKey(text(given.result));
    if (!result)
        throw Error(Error::Code::Invalid, Tr::tr("A result is open, bought or declined."));
    const auto changes = TrialService(session->operations()).setResult({given.id}, *result);
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

Answer removeTrial(const Globals &globals, const TrialArguments &given)
{
    const auto session = openSession(globals);
    const auto changes = TrialService(session->operations()).remove({given.id});
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

QJsonObject rowJson(const TrialRow &row)
{
    const auto days = row.averageDays();
    return {{u"key"_s, row.item},
            {u"given"_s, row.given},
            {u"bought"_s, row.bought},
            {u"declined"_s, row.declined},
            {u"open"_s, row.open()},
            {u"rate"_s, row.rate()},
            {u"days"_s, days ? QJsonValue(*days) : QJsonValue()}};
}

Answer reportTrials(const Globals &globals, const TrialArguments &given)
{
    const auto session = openSession(globals);
    const DateRange dates{dayOf(text(given.from)), dayOf(text(given.to))};
    const auto report = TrialService(session->operations()).report(dates);
    Answer answer;
    QJsonArray rows;
    for (const auto &row : report.rows) {
        rows << rowJson(row);
        answer.lines << Tr::tr("%1: %2 given, %3 bought").arg(row.item).arg(row.given).arg(row.bought);
    }
    auto totals = rowJson(report.totals);
    totals.remove(u"key"_s);
    answer.json = {{u"from"_s, isoDate(dates.from)},
                   {u"to"_s, isoDate(dates.to)},
                   {u"rows"_s, rows},
                   {u"totals"_s, totals}};
    return answer;
}

} // namespace

void addTrialCommands(const Parser &parser)
{
    auto *trial = parser.app.add_subcommand("trial", "Samples and trials that customers were given");
    trial->require_subcommand(1);
    auto given = std::make_shared<TrialArguments>();
    const auto command = [&](const char *name, const char *help, auto answer) {
        return parser.command(*trial, name, help,
                              [&globals = parser.globals, given, answer] { return answer(globals, *given); });
    };
    command("list", "Those of which nothing came yet, or all of one customer", listTrials)
        ->add_option("--customer", given->customer);
    auto *hand = command("give", "Record that one was given", give);
    hand->add_option("CUSTOMER", given->customer)->required();
    hand->add_option("ITEM", given->item, "Code of a product, or what else it is")->required();
    hand->add_flag("--trial", given->isTrial, "Something on trial, no sample");
    hand->add_option("--quantity", given->quantity);
    hand->add_option("--on", given->given, "Given on which day; without it, today");
    hand->add_option("--until", given->until, "The last day of a trial");
    hand->add_option("--ask", given->ask, "On which day to ask how it was");
    hand->add_option("--notes", given->notes);
    auto *result = command("result", "What came of one", setResult);
    result->add_option("ID", given->id)->required();
    result->add_option("RESULT", given->result, "open, bought or declined")->required();
    command("remove", "As if it had not been given", removeTrial)->add_option("ID", given->id)->required();
}

void addTrialReport(const Parser &parser, CLI::App &report)
{
    auto given = std::make_shared<TrialArguments>();
    auto *trials =
        parser.command(report, "trials", "How many samples and trials led to an order",
                       [&globals = parser.globals, given] { return reportTrials(globals, *given); });
    trials->add_option("--from", given->from, "First day, YYYY-MM-DD");
    trials->add_option("--to", given->to, "Last day, YYYY-MM-DD");
}

} // namespace crm::cli
