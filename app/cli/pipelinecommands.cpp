#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/insight/bottlenecks.h"
#include "core/insight/pipelinereport.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct PipelineArguments
{
    std::string from, to, by, currency, pipeline, where;
};

QJsonValue known(double value)
{
    return std::isnan(value) ? QJsonValue() : QJsonValue(value);
}

QJsonObject figuresJson(const PipelineFigures &figures)
{
    return {{u"opportunities"_s, figures.all()},
            {u"open"_s, figures.open},
            {u"won"_s, figures.won},
            {u"lost"_s, figures.lost},
            {u"open_value"_s, figures.openValue.rounded()},
            {u"weighted_value"_s, figures.weighted.rounded()},
            {u"without_amount"_s, figures.unvalued},
            {u"won_value"_s, figures.wonValue.rounded()},
            {u"lost_value"_s, figures.lostValue.rounded()},
            {u"mean_won_value"_s, figures.meanWon().rounded(4)},
            {u"win_rate"_s, known(figures.winRate())},
            {u"won_cycle_days"_s, known(figures.wonCycle())},
            {u"lost_cycle_days"_s, known(figures.lostCycle())},
            {u"closed_cycle_days"_s, known(figures.closedCycle())}};
}

QString percent(double share)
{
    return std::isnan(share) ? u"-"_s : QString::number(100 * share, 'f', 1) + u'%';
}

QString line(const QString &key, const PipelineFigures &figures)
{
    return u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(key)
        .arg(figures.open)
        .arg(figures.won)
        .arg(figures.lost)
        .arg(figures.wonValue.rounded(), percent(figures.winRate()));
}

PipelineId pipelineOf(const PipelineDeals &deals, const std::string &name)
{
    if (name.empty())
        return {};
    const auto found = std::ranges::find(deals.pipelines, text(name), &Pipeline::name);
    if (found == deals.pipelines.end())
        throw Error(Error::Code::NotFound, Tr::tr("There is no sales process named %1.").arg(text(name)));
    return found->id;
}

PipelineQuery queryOf(const PipelineArguments &given, const PipelineDeals &deals, PipelineBy otherwise)
{
    return {.by = pipelineByFromKey(text(given.by)).value_or(otherwise),
            .dates = daysOf(text(given.from), text(given.to)),
            .currency = text(given.currency),
            .pipeline = pipelineOf(deals, given.pipeline)};
}

PipelineDeals dealsOf(Session &session, const PipelineArguments &given)
{
    return pipelineDeals(session.operations(),
                         given.where.empty() ? nullptr : idSet(customersWhere(session, text(given.where))));
}

QJsonObject headJson(const PipelineReport &report)
{
    const auto date = [](const std::optional<QDate> &day) {
        return day ? QJsonValue(isoDate(day)) : QJsonValue();
    };
    return {{u"from"_s, date(report.query.dates.from)},
            {u"to"_s, date(report.query.dates.to)},
            {u"currency"_s, report.currency},
            {u"other_currencies"_s, QJsonArray::fromStringList(report.otherCurrencies)}};
}

Answer pipelineOf(const Globals &globals, const PipelineArguments &given)
{
    const auto session = openSession(globals);
    const auto deals = dealsOf(*session, given);
    const auto report =
        pipelineReport(deals, queryOf(given, deals, PipelineBy::Stage), session->operations().today());
    Answer answer{.json = headJson(report)};
    QJsonArray rows;
    for (const auto &row : report.rows) {
        auto json = figuresJson(row.figures);
        json.insert(u"key"_s, row.key);
        json.insert(u"customers"_s, qint64(row.customers.size()));
        if (row.id)
            json.insert(u"id"_s, row.id);
        rows << json;
        answer.lines << line(row.key.isEmpty() ? u"-"_s : row.key, row.figures);
    }
    answer.lines << line(Tr::tr("Total"), report.totals);
    answer.json.insert(u"by"_s, toKey(report.query.by));
    answer.json.insert(u"rows"_s, rows);
    answer.json.insert(u"totals"_s, figuresJson(report.totals));
    return answer;
}

QJsonObject funnelJson(const Funnel &funnel)
{
    QJsonArray steps;
    for (size_t i = 0; i < funnel.steps.size(); ++i) {
        const auto &step = funnel.steps[i];
        steps << QJsonObject{{u"stage"_s, step.stage.name},
                             {u"state"_s, toKey(step.stage.state)},
                             {u"now"_s, step.now},
                             {u"value"_s, step.value.rounded()},
                             {u"reached"_s, step.reached},
                             {u"reached_at_most"_s, step.reachedAtMost},
                             {u"lost_here"_s, step.lostHere},
                             {u"conversion"_s, known(funnel.conversion(i))},
                             {u"conversion_if_lost_late"_s, known(funnel.conversionIfLate(i))},
                             {u"waiting_days"_s, known(step.waiting)}};
    }
    const auto sticks = funnel.bottleneck();
    return {{u"stages"_s, steps},
            {u"lost"_s, funnel.lost},
            {u"lost_at_unknown_stage"_s, funnel.lostSomewhere},
            {u"bottleneck"_s, sticks ? QJsonValue(funnel.steps[*sticks].stage.name) : QJsonValue()}};
}

QStringList funnelLines(const Funnel &funnel)
{
    QStringList lines;
    for (size_t i = 0; i < funnel.steps.size(); ++i)
        lines << u"%1\t%2\t%3\t%4"_s.arg(funnel.steps[i].stage.name)
                     .arg(funnel.steps[i].now)
                     .arg(funnel.steps[i].reached)
                     .arg(percent(funnel.conversion(i)));
    if (funnel.lostSomewhere > 0)
        lines << Tr::tr("Of %1 lost ones it is not known at which stage; they count for the first one.")
                     .arg(funnel.lostSomewhere);
    return lines;
}

Answer funnelOf(const Globals &globals, const PipelineArguments &given)
{
    const auto session = openSession(globals);
    const auto deals = dealsOf(*session, given);
    const auto query = queryOf(given, deals, PipelineBy::Stage);
    const auto today = session->operations().today();
    const auto report = pipelineReport(deals, query, today);
    Answer answer{.json = headJson(report), .lines = funnelLines(report.funnel)};
    const auto whole = funnelJson(report.funnel);
    for (auto it = whole.begin(); it != whole.end(); ++it)
        answer.json.insert(it.key(), it.value());
    answer.json.insert(u"win_rate"_s, known(report.totals.winRate()));
    answer.json.insert(u"won_cycle_days"_s, known(report.totals.wonCycle()));
    if (query.by == PipelineBy::Stage)
        return answer;
    QJsonArray rows;
    for (const auto &funnel : funnels(deals, query, today)) {
        auto json = funnelJson(funnel);
        json.insert(u"key"_s, funnel.key);
        rows << json;
        answer.lines << QString() << funnel.key << funnelLines(funnel);
    }
    answer.json.insert(u"by"_s, toKey(query.by));
    answer.json.insert(u"rows"_s, rows);
    return answer;
}

QJsonObject loadJson(const StageLoad &load, const QString &name)
{
    return {{name, load.of.name},
            {u"left"_s, load.left},
            {u"went_on"_s, load.wentOn},
            {u"lost"_s, load.lost},
            {u"conversion"_s, known(load.conversion())},
            {u"median_days"_s, known(load.median)},
            {u"mean_days"_s, known(load.mean)},
            {u"longest_days"_s, known(load.longest)},
            {u"now"_s, load.now},
            {u"stuck"_s, load.stuck}};
}

QString loadLine(const StageLoad &load, const QString &indent)
{
    const auto days = std::isnan(load.median) ? u"-"_s : QString::number(load.median, 'f', 1);
    return indent
         + QStringList{load.of.name.isEmpty() ? Tr::tr("Nobody") : load.of.name, days,
                       percent(load.conversion()), QString::number(load.now), QString::number(load.stuck)}
               .join(u'\t');
}

Answer bottlenecksOf(const Globals &globals, const PipelineArguments &given)
{
    const auto session = openSession(globals);
    const auto deals = dealsOf(*session, given);
    const auto found = bottlenecks(deals, stageStays(session->operations()),
                                   pipelineOf(deals, given.pipeline), session->operations().today());
    Answer answer;
    QJsonArray stages, people;
    answer.lines << QStringList{Tr::tr("Stage"), Tr::tr("Days"), Tr::tr("Went on"), Tr::tr("Now"),
                                Tr::tr("Stuck")}
                        .join(u'\t');
    for (size_t i = 0; i < found.stages.size(); ++i) {
        auto json = loadJson(found.stages[i], u"stage"_s);
        answer.lines << loadLine(found.stages[i], {});
        QJsonArray of;
        for (const auto &person : found.peopleOf[i]) {
            of << loadJson(person, u"owner"_s);
            answer.lines << loadLine(person, u"  "_s);
        }
        json.insert(u"people"_s, of);
        stages << json;
    }
    for (const auto &person : found.people)
        people << loadJson(person, u"owner"_s);
    const auto slowest = found.slowest();
    answer.json = {{u"stages"_s, stages},
                   {u"people"_s, people},
                   {u"slowest"_s, slowest ? QJsonValue(found.stages[*slowest].of.name) : QJsonValue()}};
    return answer;
}

} // namespace

void addPipelineCommands(const Parser &parser, CLI::App &report)
{
    auto given = std::make_shared<PipelineArguments>();
    const auto &globals = parser.globals;
    auto *pipeline =
        parser.command(report, "pipeline", "What is hoped for, what was won and lost, how often and how fast",
                       [&globals, given] { return pipelineOf(globals, *given); });
    pipeline
        ->add_option("--by", given->by,
                     "stage (default), month, quarter, product, owner, department, customer or pipeline")
        ->check(CLI::IsMember(
            {"stage", "month", "quarter", "product", "owner", "department", "customer", "pipeline"}));
    auto *funnel = parser.command(report, "funnel", "How many came from stage to stage, and where it sticks",
                                  [&globals, given] { return funnelOf(globals, *given); });
    funnel
        ->add_option("--by", given->by,
                     "A funnel for each: product, owner, department, customer, month, quarter or pipeline")
        ->check(
            CLI::IsMember({"product", "owner", "department", "customer", "month", "quarter", "pipeline"}));
    for (auto *command : {pipeline, funnel}) {
        command->add_option("--from", given->from, "First day, YYYY-MM-DD");
        command->add_option("--to", given->to, "Last day, YYYY-MM-DD");
        command->add_option("--where", given->where, "Of which customers; see help where");
        command->add_option("--currency", given->currency, "Without it the one most orders have");
        command->add_option("--pipeline", given->pipeline, "Only this sales process, by name");
    }
    auto *waiting = parser.command(report, "bottlenecks",
                                   "How long deals stay in each stage and with whom, and what is stuck",
                                   [&globals, given] { return bottlenecksOf(globals, *given); });
    waiting->add_option("--pipeline", given->pipeline, "Only this sales process, by name");
    waiting->add_option("--where", given->where, "Of which customers; see help where");
}

} // namespace crm::cli
