#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/insight/insightservice.h"
#include "core/insight/trends.h"
#include "core/order/orderservice.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct TrendArguments
{
    std::string to, by = "quarter", where;
    qint64 months = 6;
};

QString money(double value)
{
    return QString::number(value, 'f', 2);
}

QJsonValue known(double value)
{
    return std::isnan(value) ? QJsonValue() : QJsonValue(value);
}

/// Of everybody, or of the customers that were asked for.
CustomerOrders ordersOf(Session &session, const TrendArguments &given)
{
    const auto orders = session.insight().orders();
    return given.where.empty() ? orders : orders.of(idSet(customersWhere(session, text(given.where))));
}

Answer cohortsOf(const Globals &globals, const TrendArguments &given)
{
    const auto session = openSession(globals);
    const auto until = dayOf(text(given.to)).value_or(session->insight().today());
    const auto table = cohortTable(ordersOf(*session, given), until, given.by == "quarter");
    Answer answer;
    QJsonArray rows, mean;
    for (const auto &cohort : table.cohorts) {
        if (cohort.customers == 0)
            continue;
        QJsonArray active, retention;
        QStringList shares;
        for (size_t i = 0; i < cohort.active.size(); ++i) {
            active << cohort.active[i];
            retention << cohort.retention(i);
            shares << QString::number(100 * cohort.retention(i), 'f', 0);
        }
        rows << QJsonObject{{u"key"_s, table.label(cohort.period)},
                            {u"customers"_s, cohort.customers},
                            {u"active"_s, active},
                            {u"retention"_s, retention}};
        answer.lines
            << u"%1\t%2\t%3"_s.arg(table.label(cohort.period)).arg(cohort.customers).arg(shares.join(u' '));
    }
    for (const auto share : table.retention)
        mean << share;
    answer.json = {
        {u"to"_s, isoDate(until)}, {u"by"_s, text(given.by)}, {u"rows"_s, rows}, {u"mean_retention"_s, mean}};
    return answer;
}

Answer forecastOf(const Globals &globals, const TrendArguments &given)
{
    const auto session = openSession(globals);
    const auto orders = ordersOf(*session, given);
    const auto until = dayOf(text(given.to)).value_or(session->insight().today());
    const auto found = revenueForecast(orders, until, size_t(given.months));
    Answer answer;
    QJsonArray months, ahead;
    for (const auto &month : found.months)
        months << QJsonObject{{u"month"_s, isoDate(month.first)}, {u"revenue"_s, money(month.revenue)}};
    if (!found.forecast.enough) {
        const auto words = Tr::tr("There are too few months to foretell anything.");
        answer.lines << words;
        answer.code = Refused;
        answer.json.insert(u"message"_s, words);
    }
    for (size_t i = 0; i < found.forecast.values.size(); ++i) {
        ahead << QJsonObject{{u"month"_s, isoDate(found.monthAhead(i))},
                             {u"revenue"_s, money(found.forecast.values[i])},
                             {u"low"_s, money(found.forecast.intervals[i].low)},
                             {u"high"_s, money(found.forecast.intervals[i].high)}};
        answer.lines << u"%1\t%2"_s.arg(isoDate(found.monthAhead(i)), money(found.forecast.values[i]));
    }
    answer.json.insert(u"currency"_s, orders.currency);
    answer.json.insert(u"months"_s, months);
    answer.json.insert(u"forecast"_s, ahead);
    answer.json.insert(u"error"_s, found.forecast.error);
    answer.json.insert(u"naive_error"_s, found.forecast.naiveError);
    answer.json.insert(u"better_than_naive"_s, found.forecast.betterThanNaive());
    answer.json.insert(u"tested"_s, found.forecast.tested);
    answer.json.insert(u"last_3_months_against_before"_s, known(found.againstBefore(3)));
    answer.json.insert(u"last_3_months_against_year_before"_s, known(found.againstYearBefore(3)));
    return answer;
}

QJsonArray affinityJson(const std::vector<Affinity> &pairs)
{
    QJsonArray rows;
    for (const auto &pair : pairs)
        rows << QJsonObject{{u"from"_s, pair.from},
                            {u"to"_s, pair.to},
                            {u"together"_s, pair.together},
                            {u"support"_s, pair.support},
                            {u"confidence"_s, pair.confidence},
                            {u"lift"_s, pair.lift},
                            {u"p"_s, pair.probability}};
    return rows;
}

Answer affinityOf(const Globals &globals)
{
    const auto mix = productMix(openSession(globals)->operations());
    Answer answer{.json = {{u"orders"_s, mix.orders},
                           {u"products"_s, mix.products},
                           {u"rows"_s, affinityJson(mix.byProduct)},
                           {u"categories"_s, affinityJson(mix.byCategory)}}};
    for (const auto &pair : mix.byProduct)
        answer.lines << u"%1\t%2\t%3"_s.arg(pair.from, pair.to).arg(pair.lift, 0, 'f', 2);
    if (mix.byProduct.empty())
        answer.lines << Tr::tr("Nothing is bought together more often than by chance.");
    return answer;
}

} // namespace

void addTrendCommands(const Parser &parser, CLI::App &report)
{
    auto given = std::make_shared<TrendArguments>();
    const auto &globals = parser.globals;
    auto *cohorts = parser.command(report, "cohorts", "Who bought first together, and who of them still buys",
                                   [&globals, given] { return cohortsOf(globals, *given); });
    cohorts->add_option("--by", given->by, "quarter (default) or month")
        ->check(CLI::IsMember({"quarter", "month"}));
    auto *ahead = parser.command(report, "forecast", "Revenue of the months to come, and how far off it was",
                                 [&globals, given] { return forecastOf(globals, *given); });
    ahead->add_option("--months", given->months, "So many ahead; 6")->check(CLI::Range(1, 36));
    for (auto *command : {cohorts, ahead}) {
        command->add_option("--to", given->to, "Last day, YYYY-MM-DD");
        command->add_option("--where", given->where, "Of which customers; see help where");
    }
    parser.command(report, "affinity", "What is bought together more often than by chance",
                   [&globals] { return affinityOf(globals); });
    addDriversCommand(parser, report);
}

} // namespace crm::cli
