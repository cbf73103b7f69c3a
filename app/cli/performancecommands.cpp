#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/insight/performance.h"
#include "core/pipeline/targetservice.h"
#include "core/security/departmentservice.h"
#include "core/security/userservice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct PerformanceArguments
{
    std::string from, to, period, currency, measure, person, team, amount;
};

QJsonValue figure(Measure measure, Amount amount)
{
    return isMoney(measure) ? QJsonValue(amount.rounded()) : QJsonValue(amount.value / Amount::kScale);
}

QString words(Measure measure, Amount amount)
{
    return isMoney(measure) ? amount.rounded() : QString::number(amount.value / Amount::kScale);
}

QJsonObject rowJson(const Performance &report, const PerformanceRow &row)
{
    QJsonObject json;
    for (const auto measure : kMeasures) {
        const auto i = size_t(measure);
        QJsonObject one{{u"actual"_s, figure(measure, row.now[i])},
                        {u"year_before"_s, figure(measure, row.yearBefore[i])}};
        if (report.query.before)
            one.insert(u"before"_s, figure(measure, row.before[i]));
        if (row.target[i]) {
            one.insert(u"target"_s, figure(measure, *row.target[i]));
            one.insert(u"attained"_s, *row.attained(measure));
            one.insert(u"pace"_s, figure(measure, *report.pace(row, measure)));
        }
        json.insert(toKey(measure), one);
    }
    if (!row.name.isEmpty())
        json.insert(u"name"_s, row.name);
    return json;
}

QString line(const PerformanceRow &row, const QString &name)
{
    QStringList cells{name};
    for (const auto measure : kMeasures) {
        const auto share = row.attained(measure);
        cells << words(measure, row.of(measure))
                     + (share ? u" (%1%)"_s.arg(qRound(100 * *share)) : QString());
    }
    return cells.join(u'\t');
}

PerformanceQuery queryOf(const PerformanceArguments &given, QDate today)
{
    PerformanceQuery query{.dates = daysOf(text(given.from), text(given.to)),
                           .period = text(given.period),
                           .currency = text(given.currency)};
    if (query.period.isEmpty() && !query.dates.from && !query.dates.to)
        query.period = timeKey(SalesBy::Month, today);
    if (query.period.isEmpty())
        return query;
    const auto days = daysOfPeriod(query.period);
    if (!days)
        throw Error(
            Error::Code::Invalid,
            Tr::tr("%1 is no month, quarter or year; write 2026-11, 2026-Q4 or 2026.").arg(query.period));
    query.dates = *days;
    if (days->contains(today)) // what runs is compared with as much of what was before
        query.dates.to = today;
    const int months = query.period.size() == 4 ? 12 : query.period.contains(u'Q') ? 3 : 1;
    const bool isWhole = query.dates.to == days->to;
    query.before = DateRange{days->from->addMonths(-months),
                             isWhole ? days->from->addDays(-1) : today.addMonths(-months)};
    return query;
}

Answer performanceOf(const Globals &globals, const PerformanceArguments &given)
{
    const auto session = openSession(globals);
    const auto query = queryOf(given, session->operations().today());
    const auto report = performance(session->operations(), query);
    Answer answer;
    QStringList heads{Tr::tr("Owner")};
    for (const auto measure : kMeasures)
        heads << displayName(measure);
    answer.lines << heads.join(u'\t');
    QJsonArray people, teams;
    for (const auto &row : report.people) {
        people << rowJson(report, row);
        answer.lines << line(row, row.isNobody ? Tr::tr("Nobody") : row.name);
    }
    for (const auto &row : report.teams) {
        teams << rowJson(report, row);
        answer.lines << line(row, row.name);
    }
    answer.lines << line(report.company, Tr::tr("Total"));
    const auto date = [](const std::optional<QDate> &day) {
        return day ? QJsonValue(isoDate(day)) : QJsonValue();
    };
    answer.json = {{u"from"_s, date(query.dates.from)},
                   {u"to"_s, date(query.dates.to)},
                   {u"period"_s, query.period},
                   {u"currency"_s, report.currency},
                   {u"elapsed"_s, report.elapsed},
                   {u"rows"_s, people},
                   {u"teams"_s, teams},
                   {u"totals"_s, rowJson(report, report.company)}};
    return answer;
}

Aim aimOf(Session &session, const PerformanceArguments &given)
{
    Aim aim;
    if (!given.person.empty()) {
        const auto user = session.users().findByName(text(given.person));
        if (!user)
            throw Error(Error::Code::NotFound,
                        Tr::tr("There is no person named %1 in this file.").arg(text(given.person)));
        aim.user = user->id;
    }
    if (!given.team.empty()) {
        const auto all = session.departments().all();
        const auto team = std::ranges::find(all, text(given.team), &Department::name);
        if (team == all.end())
            throw Error(Error::Code::NotFound,
                        Tr::tr("There is no department named %1.").arg(text(given.team)));
        aim.department = team->id;
    }
    return aim;
}

Answer setTarget(const Globals &globals, const PerformanceArguments &given)
{
    const auto session = openSession(globals);
    const auto amount = Amount::parse(text(given.amount));
    if (!amount)
        throw Error(Error::Code::Invalid, Tr::tr("A target is a number above 0."));
    const auto changes = TargetService(session->operations())
                             .set({{.measure = measureFromKey(text(given.measure)).value(),
                                    .period = text(given.period),
                                    .aim = aimOf(*session, given),
                                    .amount = *amount}});
    return {.json = {{u"operation"_s, changes.operation}},
            .lines = {changes.isEmpty() ? Tr::tr("Nothing changed.")
                                        : Tr::tr("Operation %1").arg(changes.operation)}};
}

Answer targets(const Globals &globals, const PerformanceArguments &given)
{
    const auto session = openSession(globals);
    const auto departments = session->departments().all();
    Answer answer;
    QJsonArray rows;
    for (const auto &target : TargetService(session->operations()).all()) {
        if (!given.period.empty() && target.period != text(given.period))
            continue;
        QJsonObject json{{u"period"_s, target.period},
                         {u"measure"_s, toKey(target.measure)},
                         {u"amount"_s, figure(target.measure, target.amount)}};
        QString who = Tr::tr("The company");
        if (const auto user = session->users().find(target.aim.user))
            json.insert(u"person"_s, who = user->name);
        const auto team = std::ranges::find(departments, target.aim.department, &Department::id);
        if (team != departments.end())
            json.insert(u"team"_s, who = team->name);
        rows << json;
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(target.period, who, displayName(target.measure),
                                                words(target.measure, target.amount));
    }
    answer.json.insert(u"targets"_s, rows);
    return answer;
}

} // namespace

void addPerformanceCommands(const Parser &parser, CLI::App &report)
{
    auto given = std::make_shared<PerformanceArguments>();
    const auto &globals = parser.globals;
    auto *reached =
        parser.command(report, "performance", "What people and departments reached, against their targets",
                       [&globals, given] { return performanceOf(globals, *given); });
    reached->add_option("--period", given->period,
                        "2026-11, 2026-Q4 or 2026; without it, and without days, this month");
    reached->add_option("--from", given->from, "First day, YYYY-MM-DD");
    reached->add_option("--to", given->to, "Last day, YYYY-MM-DD");
    reached->add_option("--currency", given->currency, "Without it the one most orders have");

    auto *target = parser.app.add_subcommand("target", "What is to be reached");
    target->require_subcommand(1);
    parser.command(*target, "list", "Every target", [&globals, given] { return targets(globals, *given); })
        ->add_option("--period", given->period, "Only of this month, quarter or year");
    auto *set = parser.command(*target, "set", "Sets a target; 0 takes it away",
                               [&globals, given] { return setTarget(globals, *given); });
    set->add_option("PERIOD", given->period, "2026-11, 2026-Q4 or 2026")->required();
    set->add_option("MEASURE", given->measure, "revenue, orders, new_customers, activities or won_value")
        ->required()
        ->check(CLI::IsMember({"revenue", "orders", "new_customers", "activities", "won_value"}));
    set->add_option("AMOUNT", given->amount, "How much")->required();
    auto *person = set->add_option("--person", given->person, "Of this person");
    set->add_option("--team", given->team, "Of this department; without either, of the company")
        ->excludes(person);
}

} // namespace crm::cli
