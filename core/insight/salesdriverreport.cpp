#include "core/insight/salesdriverreport.h"

#include "core/analytics/leakcheck.h"
#include "core/analytics/purchasehistory.h"
#include "core/analytics/salesdrivers.h"
#include "core/base/amount.h"
#include "core/base/epochday.h"
#include "core/base/tr.h"
#include "core/insight/churnreport.h"
#include "core/insight/insightservice.h"
#include "core/insight/modelterms.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kYear = 365;
constexpr qint64 kFewest = 60; ///< customers
constexpr size_t kOfEach = 10; ///< customers for each figure that is estimated
constexpr size_t kMostLearnt = 20'000; ///< customers
constexpr double kLittle = .05; ///< of the differences

/// Of every row the revenue within the time, and whether it ever bought until its end.
struct Sales
{
    std::vector<quint32> rows = {};
    std::vector<double> revenue = {}; ///< by `rows`
};

Sales salesOf(const CustomerOrders &orders, qint32 from, qint32 to)
{
    std::vector<double> revenue(orders.size());
    std::vector<bool> bought(orders.size());
    for (size_t i = 0; i < orders.customer.size(); ++i) {
        if (orders.day[i] > to)
            continue;
        bought[size_t(orders.customer[i])] = true;
        if (orders.day[i] >= from)
            revenue[size_t(orders.customer[i])] += Amount{orders.amount[i]}.toDouble();
    }
    Sales sales;
    for (size_t row = 0; row < orders.size(); ++row)
        if (bought[row]) {
            sales.rows.push_back(quint32(row));
            sales.revenue.push_back(revenue[row]);
        }
    return sales;
}

/// More than so many make nothing surer that anybody would notice; evenly by what they bought for.
void thinOut(Sales &sales)
{
    if (sales.rows.size() <= kMostLearnt)
        return;
    std::vector<size_t> places(sales.rows.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::ranges::stable_sort(places, {}, [&](size_t place) { return sales.revenue[place]; });
    Sales some;
    for (size_t i = 0; i < kMostLearnt; ++i) {
        const auto place = places[i * places.size() / kMostLearnt];
        some.rows.push_back(sales.rows[place]);
        some.revenue.push_back(sales.revenue[place]);
    }
    sales = std::move(some);
}

TraitColumn contactsOf(const CustomerOrders &orders, const std::vector<quint32> &rows,
                       const InsightService &source, QDate from, QDate to)
{
    const auto instant = [&](QDate day) { return day.startOfDay(source.zone()).toMSecsSinceEpoch(); };
    const auto counts = source.factsOfConditions().activities({}, instant(from), instant(to.addDays(1)));
    TraitColumn column{.key = u"contacts"_s, .isNumber = true};
    for (const auto row : rows) {
        const auto found =
            std::ranges::lower_bound(counts, orders.customers[row], {}, &std::pair<qint64, qint64>::first);
        column.numbers.push_back(
            found != counts.end() && found->first == orders.customers[row] ? double(found->second) : 0);
    }
    return column;
}

/// A code or a name that nearly every customer has for itself tells nothing of others.
bool tells(const TraitColumn &trait, size_t rows)
{
    return trait.isNumber || size_t(trait.levels.size()) * kOfEach <= rows;
}

} // namespace

SalesDriverReport salesDriverReport(const CustomerOrders &orders, const InsightService &source, QDate to)
{
    SalesDriverReport report{.from = to.addDays(1 - kYear), .to = to};
    auto sales = salesOf(orders, epochDayOf(report.from), epochDayOf(to));
    report.customers = std::ssize(sales.rows);
    for (const double revenue : sales.revenue)
        report.mean += revenue / double(report.customers);
    if (report.customers < kFewest) {
        report.message = Tr::tr("There are too few customers with orders to tell what moves sales: %1 of %2.")
                             .arg(report.customers)
                             .arg(kFewest);
        return report;
    }
    thinOut(sales);
    std::vector<TraitColumn> columns{contactsOf(orders, sales.rows, source, report.from, to)};
    for (const auto &trait : source.factsOfConditions().traits(orders.customers))
        if (tells(trait, sales.rows.size()))
            columns.push_back(chosenRows(trait, sales.rows));
    std::vector<Feature> features;
    for (const auto &column : columns)
        features.push_back(column.feature());
    const auto found = salesDrivers(features, sales.revenue);
    if (!found.fit.enough || found.drivers.size() * kOfEach > sales.rows.size()) {
        report.message =
            Tr::tr("So much is written down about so few customers that nothing follows from it.");
        return report;
    }
    report.explained = found.fit.explainedAdjusted;
    for (const auto &driver : found.drivers) {
        if (!driver.effect.determined)
            continue;
        const auto name = namedTerm(driver.term, features);
        report.drivers.push_back({name.feature, name.level, name.missing, driver.effect.value,
                                  driver.effect.interval, driver.effect.probability});
    }
    if (report.explained < kLittle)
        report.message =
            Tr::tr("What is written down explains hardly any of the differences between customers.");
    return report;
}

QString displayName(const SalesDriverRow &row)
{
    const QString what =
        row.feature == "contacts"_L1 ? Tr::tr("Contacts within a year") : behaviourTitle(row.feature);
    if (row.missing)
        return Tr::tr("%1 not known").arg(what);
    return row.level.isEmpty() ? what : Tr::tr("%1: %2").arg(what, row.level);
}

} // namespace crm
