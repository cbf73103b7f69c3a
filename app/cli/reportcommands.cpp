#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/insight/insightservice.h"
#include "core/insight/salesservice.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/segmentmembers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

QJsonObject rowJson(const SalesRow &row)
{
    return {{u"orders"_s, row.orders},
            {u"customers"_s, row.customers},
            {u"quantity"_s, row.quantity.toDouble()},
            {u"revenue"_s, row.revenue.rounded()},
            {u"revenue_exact"_s, row.revenue.toString()}};
}

/// The saved segments, or, where nobody has saved one, those of RFM.
void group(Session &session, SalesQuery &query)
{
    const auto saved = session.segments().all();
    if (query.by == SalesBy::Segment && saved.empty())
        query.by = SalesBy::Rfm;
    query.groups = query.by == SalesBy::Rfm ? rfmGroups(session.insight())
                                            : segmentGroups(session, loadDirectory(session)->snapshot());
}

Answer sales(const Globals &globals, SalesQuery query, const QString &where)
{
    const auto session = openSession(globals);
    if (!where.isEmpty())
        query.customers = idSet(customersWhere(*session, where));
    if (isGrouped(query.by))
        group(*session, query);
    const auto report = session->sales().report(query);
    Answer answer;
    QJsonArray rows;
    for (const auto &row : report.rows) {
        auto json = rowJson(row);
        json.insert(u"key"_s, row.key);
        if (row.id)
            json.insert(u"id"_s, row.id);
        if (query.yearBefore)
            json.insert(u"year_before"_s, row.before.rounded());
        rows << json;
        answer.lines << u"%1\t%2\t%3"_s.arg(row.key).arg(row.orders).arg(row.revenue.rounded());
    }
    answer.lines << u"%1\t%2\t%3"_s.arg(Tr::tr("Total"))
                        .arg(report.totals.orders)
                        .arg(report.totals.revenue.rounded());
    const auto dateJson = [](const std::optional<QDate> &date) {
        return date ? QJsonValue(isoDate(date)) : QJsonValue();
    };
    answer.json = {{u"from"_s, dateJson(report.dates.from)},
                   {u"to"_s, dateJson(report.dates.to)},
                   {u"by"_s, toKey(report.by)},
                   {u"currency"_s, report.currency},
                   {u"other_currencies"_s, QJsonArray::fromStringList(report.otherCurrencies)},
                   {u"rows"_s, rows},
                   {u"totals"_s, rowJson(report.totals)}};
    if (!where.isEmpty())
        answer.json.insert(u"where"_s, where);
    return answer;
}

} // namespace

void addReportCommands(const Parser &parser)
{
    struct Arguments
    {
        std::string from, to, by = "month", currency, where;
        bool yearBefore = false;
    };
    auto given = std::make_shared<Arguments>();
    auto *report = parser.app.add_subcommand("report", "Figures");
    report->require_subcommand(1);
    auto *revenue = parser.command(
        *report, "sales",
        "Revenue of all orders that are not cancelled; exactly, and with half a cent rounded up",
        [&globals = parser.globals, given] {
            return sales(globals,
                         {.by = salesByFromKey(text(given->by)).value(),
                          .dates = daysOf(text(given->from), text(given->to)),
                          .currency = text(given->currency),
                          .yearBefore = given->yearBefore},
                         text(given->where));
        });
    revenue->add_option("--from", given->from, "First day, YYYY-MM-DD");
    revenue->add_option("--to", given->to, "Last day, YYYY-MM-DD");
    revenue
        ->add_option(
            "--by", given->by,
            "segment: the saved ones, and a customer who is in several counts in each; where none is "
            "saved, and with rfm, the segments of RFM as of today")
        ->check(CLI::IsMember({"month", "quarter", "year", "product", "category", "region", "owner",
                               "customer", "segment", "rfm"}));
    revenue->add_option("--where", given->where, "Of which customers; see help where");
    revenue->add_option("--currency", given->currency, "Without it the one most orders have");
    revenue->add_flag("--year-before", given->yearBefore, "Also the revenue of the same days a year before");
    addTrendCommands(parser, *report);
    addPoolStatsCommand(parser, *report, "pool");
    addPipelineCommands(parser, *report);
    addPerformanceCommands(parser, *report);
    addTrialReport(parser, *report);
    addDeliveryReport(parser, *report);
    addPaymentReport(parser, *report);
    addReturnReport(parser, *report);
}

} // namespace crm::cli
