#include "app/cli/commands.h"
#include "core/customer/customerservice.h"
#include "core/insight/insightservice.h"
#include "core/insight/rising.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct RisingArguments
{
    std::string until;
    int days = 365;
    qint64 limit = std::numeric_limits<qint64>::max();
};

QString money(double value)
{
    return QString::number(value, 'f', 2);
}

Answer risingOf(const Globals &globals, const RisingArguments &given)
{
    const auto session = openSession(globals);
    const auto orders = session->insight().orders();
    const auto until = dayOf(text(given.until)).value_or(session->insight().today());
    const auto fit = fitValue(orders, {.until = until});
    const auto found = risingCustomers(orders, predictValue(orders, fit), until);
    const auto test = testRising(orders, until.addDays(-given.days), until);
    Answer answer;
    QJsonArray rows;
    for (const auto &one : found) {
        if (rows.size() == given.limit)
            break;
        const CustomerId id{orders.customers[one.row]};
        const auto named = session->customers().rows(std::array{id});
        const auto name = named.empty() ? QString() : named.front().name;
        rows << QJsonObject{{u"id"_s, id.value},
                            {u"name"_s, name},
                            {u"worth"_s, money(one.worth)},
                            {u"revenue"_s, one.revenue.rounded()},
                            {u"purchases"_s, one.purchases}};
        answer.lines << u"%1\t%2\t%3"_s.arg(name, money(one.worth), one.revenue.rounded());
    }
    answer.json = {{u"until"_s, isoDate(until)},
                   {u"customers"_s, rows},
                   {u"total"_s, qint64(found.size())},
                   {u"test"_s, QJsonObject{{u"named"_s, test.named},
                                           {u"right"_s, test.right},
                                           {u"others"_s, test.others},
                                           {u"others_right"_s, test.othersRight}}}};
    if (!fit.base.usable()) {
        answer.code = Refused;
        answer.json.insert(u"message"_s, explain(fit.base.state));
        answer.lines << explain(fit.base.state);
    }
    return answer;
}

} // namespace

void addRisingCommand(const Parser &parser, CLI::App &value)
{
    auto given = std::make_shared<RisingArguments>();
    auto *rising =
        parser.command(value, "rising", "Who may become one of the best, and how often that was right",
                       [&globals = parser.globals, given] { return risingOf(globals, *given); });
    rising->add_option("--until", given->until, "Last day of the orders; without it, today");
    rising->add_option("--days", given->days, "So many of the last days judge it; 365")
        ->check(CLI::PositiveNumber);
    rising->add_option("--limit", given->limit)->check(CLI::NonNegativeNumber);
}

} // namespace crm::cli
