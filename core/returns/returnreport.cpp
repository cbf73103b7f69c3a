// What comes back, told by reason, product, customer or month.

#include "core/operation/operations.h"
#include "core/returns/returnservice.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Tally
{
    std::set<qint64> returns = {};
    std::set<qint64> customers = {};
    Amount amount = {};

    void add(const ReturnRepository::Returned &line)
    {
        returns.insert(line.id);
        customers.insert(line.customer);
        amount += line.amount;
    }
    ReturnReport::Row row(const QString &key) const
    {
        return {key, qint64(returns.size()), amount, {customers.begin(), customers.end()}};
    }
};

QString keyOf(const ReturnRepository::Returned &line, ReturnBy by)
{
    switch (by) {
    case ReturnBy::Reason: return toKey(line.reason);
    case ReturnBy::Product: return line.product;
    case ReturnBy::Customer: return line.name;
    case ReturnBy::Month: return line.announced.toString(u"yyyy-MM"_s);
    }
    return {};
}

} // namespace

ReturnReport ReturnService::report(const DateRange &dates, ReturnBy by) const
{
    m_operations.actor().require(Permission::View);
    ReturnReport report{.by = by, .currency = m_operations.currency()};
    std::map<QString, Tally> rows;
    Tally totals;
    for (const auto &line : m_returns.returned(dates, report.currency)) {
        rows[keyOf(line, by)].add(line);
        totals.add(line);
    }
    for (const auto &[key, tally] : rows)
        report.rows.push_back(tally.row(key));
    if (by != ReturnBy::Month)
        std::ranges::stable_sort(report.rows, std::ranges::greater(), &ReturnReport::Row::amount);
    report.totals = totals.row({});
    report.sold = m_returns.sold(dates, report.currency);
    return report;
}

} // namespace crm
