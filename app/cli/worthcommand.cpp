#include "app/cli/commands.h"
#include "core/insight/salesdriverreport.h"
#include "core/insight/worthgroups.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct WorthArguments
{
    std::string by = "segment", until, to;
};

QString money(double value)
{
    return QString::number(value, 'f', 2);
}

Answer worthOf(const Globals &globals, const WorthArguments &given)
{
    const auto session = openSession(globals);
    const auto &source = session->insight();
    const auto orders = source.orders();
    const auto until = dayOf(text(given.until)).value_or(source.today());
    const auto fit = fitValue(orders, {.until = until});
    const auto value = predictValue(orders, fit);
    const auto rfm = rfmReport(orders, {.asOf = until, .grid = source.rfmGrid()});
    const auto by = worthByFromKey(text(given.by)).value();
    Answer answer;
    QJsonArray rows;
    for (const auto &group : worthGroups(by, orders, rfm, fit, value, source)) {
        QJsonObject row{{u"key"_s, group.name},
                        {u"customers"_s, qint64(group.rows.size())},
                        {u"revenue"_s, money(group.revenue)}};
        if (!value.lifetimeValue.empty()) {
            row.insert(u"clv"_s, money(group.worth));
        }
        if (group.interval.high > 0) {
            row.insert(u"low"_s, money(group.interval.low));
            row.insert(u"high"_s, money(group.interval.high));
        }
        rows << row;
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(group.name)
                            .arg(group.rows.size())
                            .arg(money(group.revenue), money(group.worth));
    }
    answer.json = {{u"until"_s, isoDate(until)},
                   {u"by"_s, toKey(by)},
                   {u"currency"_s, orders.currency},
                   {u"interval"_s, u"95 %, parameter covariance"_s},
                   {u"rows"_s, rows}};
    if (value.lifetimeValue.empty()) {
        answer.code = Refused;
        const auto why = explain(fit.base.usable() ? fit.amounts.state : fit.base.state);
        answer.json.insert(u"message"_s, why);
        answer.lines << why;
    }
    return answer;
}

Answer driversOf(const Globals &globals, const WorthArguments &given)
{
    const auto session = openSession(globals);
    const auto &source = session->insight();
    const auto orders = source.orders();
    const auto report = salesDriverReport(orders, source, dayOf(text(given.to)).value_or(source.today()));
    Answer answer;
    QJsonArray rows;
    for (const auto &row : report.drivers) {
        rows << QJsonObject{{u"name"_s, row.feature},
                            {u"level"_s, row.level},
                            {u"missing"_s, row.missing},
                            {u"effect"_s, money(row.effect)},
                            {u"low"_s, money(row.interval.low)},
                            {u"high"_s, money(row.interval.high)},
                            {u"p"_s, row.probability}};
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(displayName(row), money(row.effect), money(row.interval.low),
                                                money(row.interval.high));
    }
    answer.json = {{u"from"_s, isoDate(report.from)}, {u"to"_s, isoDate(report.to)},
                   {u"currency"_s, orders.currency},  {u"customers"_s, report.customers},
                   {u"mean"_s, money(report.mean)},   {u"explained"_s, report.explained},
                   {u"message"_s, report.message},    {u"rows"_s, rows}};
    if (!report.message.isEmpty())
        answer.lines << report.message;
    answer.code = report.drivers.empty() ? Refused : Done;
    return answer;
}

} // namespace

void addWorthCommand(const Parser &parser, CLI::App &value)
{
    auto given = std::make_shared<WorthArguments>();
    auto *compare =
        parser.command(value, "compare", "What groups of customers brought, and what they are worth",
                       [&globals = parser.globals, given] { return worthOf(globals, *given); });
    compare
        ->add_option("--by", given->by, "segment (default), kind of product or period of the first purchase")
        ->check(CLI::IsMember({"segment", "kind", "period"}));
    compare->add_option("--until", given->until, "Last day of the orders; without it, today");
}

void addDriversCommand(const Parser &parser, CLI::App &report)
{
    auto given = std::make_shared<WorthArguments>();
    parser
        .command(report, "drivers", "What goes with higher sales to a customer, and how sure that is",
                 [&globals = parser.globals, given] { return driversOf(globals, *given); })
        ->add_option("--to", given->to, "Last day, YYYY-MM-DD");
}

} // namespace crm::cli
