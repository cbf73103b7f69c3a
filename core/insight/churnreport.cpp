#include "core/insight/churnreport.h"

#include "core/analytics/quantile.h"
#include "core/base/epochday.h"
#include "core/base/tr.h"
#include "core/insight/churncontrast.h"
#include "core/insight/insightservice.h"
#include "core/insight/leadscore.h"
#include "core/insight/modelterms.h"

#include <cmath>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kShortest = 60; ///< days
constexpr int kLongest = 180;
constexpr int kRecentDays = ChurnReport::kContactDays;
constexpr size_t kReasons = 3;
constexpr size_t kMostLearnt = 20'000; ///< customers
enum : size_t { kSilent = 0, kAge = 2, kMean = 4, kContacts = 6 }; ///< among the columns of a Behaviour

/// What customers who had bought were like at the end of a day.
struct Behaviour
{
    std::vector<quint32> rows = {}; ///< of the orders
    std::vector<TraitColumn> columns = {};

    std::vector<Feature> features() const
    {
        std::vector<Feature> all;
        for (const auto &column : columns)
            all.push_back(column.feature());
        return all;
    }
};

TraitColumn number(const QString &key)
{
    return {.key = key, .isNumber = true};
}

double usualInterval(std::span<const PurchaseDay> days)
{
    std::vector<double> between;
    for (size_t i = 1; i < days.size(); ++i)
        between.push_back(days[i].day - days[i - 1].day);
    return between.empty() ? std::nan("") : std::max(1.0, median(std::move(between)));
}

Behaviour behaviourOn(const CustomerOrders &orders, const std::vector<TraitColumn> &traits,
                      const FactRepository::Figures &contacts, qint32 day)
{
    Behaviour found;
    auto silent = number(u"silent_days"_s), count = number(u"purchases"_s), age = number(u"days_known"_s),
         ratio = number(u"silence_in_intervals"_s), mean = number(u"mean_purchase"_s),
         recent = number(u"recent_purchases"_s), contact = number(u"recent_contacts"_s);
    const auto purchases = purchaseDays(orders.orders(), orders.size(), kNoDay, day);
    for (size_t row = 0; row < orders.size(); ++row) {
        const auto own = purchases.of(row);
        if (own.empty())
            continue;
        found.rows.push_back(quint32(row));
        const double silence = day - own.back().day;
        double amount = 0, lately = 0;
        for (const auto &purchase : own) {
            amount += double(purchase.amount) / 10'000;
            lately += purchase.day > day - 2 * kRecentDays;
        }
        silent.numbers.push_back(std::log1p(silence));
        count.numbers.push_back(std::log(double(own.size())));
        age.numbers.push_back(std::log1p(day - own.front().day));
        ratio.numbers.push_back(std::log1p(silence / usualInterval(own)));
        mean.numbers.push_back(std::log1p(std::max(0.0, amount / double(own.size()))));
        recent.numbers.push_back(lately);
        const auto talked =
            std::ranges::lower_bound(contacts, orders.customers[row], {}, &std::pair<qint64, qint64>::first);
        contact.numbers.push_back(
            talked != contacts.end() && talked->first == orders.customers[row] ? double(talked->second) : 0);
    }
    found.columns = {std::move(silent), std::move(count),  std::move(age),    std::move(ratio),
                     std::move(mean),   std::move(recent), std::move(contact)};
    for (const auto &trait : traits)
        if (trait.key == "source"_L1 || trait.key == "industry"_L1 || trait.key == "region"_L1
            || trait.key == "kind"_L1)
            found.columns.push_back(chosenRows(trait, found.rows));
    return found;
}

FactRepository::Figures contactsBefore(const InsightService &source, QDate day)
{
    const auto instant = [&](QDate date) { return date.startOfDay(source.zone()).toMSecsSinceEpoch(); };
    return source.factsOfConditions().activities({}, instant(day.addDays(1 - kRecentDays)),
                                                 instant(day.addDays(1)));
}

/// So many of them that a model learns no more from others, evenly over how long they have been there; by
/// what they are like, not by when they were stored.
void thinOut(Behaviour &then, std::vector<quint8> &labels)
{
    if (then.rows.size() <= kMostLearnt)
        return;
    std::vector<quint32> places(then.rows.size());
    std::iota(places.begin(), places.end(), 0U);
    const auto &columns = then.columns;
    std::ranges::stable_sort(places, {}, [&](quint32 place) {
        return std::tuple(columns[kAge].numbers[place], columns[kSilent].numbers[place],
                          columns[kMean].numbers[place]);
    });
    std::vector<quint32> chosen;
    for (size_t i = 0; i < kMostLearnt; ++i)
        chosen.push_back(places[i * places.size() / kMostLearnt]);
    std::vector<quint32> rows;
    std::vector<quint8> kept;
    for (const auto place : chosen) {
        rows.push_back(then.rows[place]);
        kept.push_back(labels[place]);
    }
    for (auto &column : then.columns)
        column = chosenRows(column, chosen);
    then.rows = std::move(rows);
    labels = std::move(kept);
}

/// How it went with those who were customers on the split, each foretold by a model that was not shown it.
ChurnTest testOf(const ChurnReport &report, const std::vector<quint32> &rows,
                 const std::vector<quint8> &labels, const std::vector<quint8> &stages)
{
    ChurnTest test;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!isActiveStage(LifecycleStage(stages[rows[i]])))
            continue;
        const bool isNamed = report.quality.chances[i] >= ChurnReport::kNamed;
        ++(isNamed ? test.named : test.others);
        (isNamed ? test.namedLeft : test.othersLeft) += labels[i];
    }
    return test;
}

/// Learns on the split, and says of each row of `now` how likely it is to leave.
void learn(ChurnReport &report, const CustomerOrders &orders, Behaviour then, const Behaviour &now,
           const std::vector<quint8> &stages, size_t reasonsOf)
{
    const auto bought = purchasesBetween(orders.orders(), orders.size(), epochDayOf(report.split),
                                         epochDayOf(report.split) + report.days);
    std::vector<quint8> labels;
    for (const auto row : then.rows)
        labels.push_back(bought[row] == 0);
    report.buyers = std::ssize(labels);
    report.left = std::ranges::count(labels, 1);
    thinOut(then, labels);
    const auto features = then.features();
    report.quality = crossValidate(features, labels);
    if (report.quality.state != LearningState::Enough)
        return;
    report.test = testOf(report, then.rows, labels, stages);
    report.contrasts = churnContrasts(then.columns, labels);
    std::vector<quint32> every(then.rows.size());
    for (size_t i = 0; i < every.size(); ++i)
        every[i] = quint32(i);
    const RiskModel model(features, labels, every);
    report.drivers = namedDrivers(model, features);
    const auto present = now.features();
    for (size_t i = 0; i < report.risks.size(); ++i)
        report.risks[i].risk = model.chance(present, quint32(i));
    std::vector<size_t> order(report.risks.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto loss = [&](size_t i) {
        return report.risks[i].risk * std::max(1.0, report.risks[i].revenue.toDouble());
    };
    std::ranges::stable_sort(order, std::ranges::greater(), loss);
    for (size_t i = 0; i < std::min(reasonsOf, order.size()); ++i)
        report.risks[order[i]].reasons = namedReasons(model, present, order[i], kReasons);
    std::vector<ChurnReport::Risk> sorted;
    for (const auto i : order)
        sorted.push_back(std::move(report.risks[i]));
    report.risks = std::move(sorted);
}

} // namespace

bool isActiveStage(LifecycleStage stage)
{
    using enum LifecycleStage;
    return stage == FirstPurchase || stage == Repeat || stage == Loyal || stage == AtRisk || stage == WonBack;
}

bool ChurnReport::isLeaving(const Risk &risk) const
{
    if (!isActiveStage(risk.stage))
        return false;
    if (risk.risk >= 0)
        return risk.risk >= kNamed;
    return risk.alive >= 0 ? risk.alive < kNamed : risk.stage == LifecycleStage::AtRisk;
}

QString ChurnReport::message() const
{
    if (quality.state == LearningState::Enough && quality.auc.interval().low <= .5)
        return Tr::tr(
            "Who leaves cannot be told from behaviour here: the guess is hardly better than chance.");
    return explain(quality.state);
}

ChurnReport churnReport(CustomerFacts &facts, const InsightService &source, const ChurnQuery &query,
                        size_t reasonsOf)
{
    const auto &orders = facts.orders(source);
    ChurnReport report{.at = query.at, .days = query.days};
    const auto at = epochDayOf(query.at);
    const auto first = orders.firstDay();
    if (report.days <= 0)
        report.days = first ? std::clamp((at - *first) / 5, kShortest, kLongest) : kShortest;
    report.split = query.at.addDays(-report.days);
    const auto traits = source.factsOfConditions().traits(orders.customers);
    const auto now = behaviourOn(orders, traits, contactsBefore(source, query.at), at);
    const auto &columns = facts.rfm(source).columns;
    const auto &value = facts.value(source);
    const auto &lifecycle = facts.lifecycle(source);
    const auto &stages = lifecycle.stage;
    const auto &contacts = now.columns[kContacts].numbers;
    for (size_t i = 0; i < now.rows.size(); ++i) {
        const auto row = now.rows[i];
        report.risks.push_back({.row = row,
                                .risk = -1,
                                .alive = row < value.customers.alive.size() ? value.customers.alive[row] : -1,
                                .silentDays = columns.recency[row],
                                .usualDays = facts.intervals(source)[row],
                                .purchases = columns.frequency[row],
                                .contacts = qint64(contacts[i]),
                                .stage = LifecycleStage(stages[row]),
                                .revenue = Amount{columns.money[row]}});
    }
    auto then = behaviourOn(orders, traits, contactsBefore(source, report.split), epochDayOf(report.split));
    learn(report, orders, std::move(then), now, lifecycle.history.stagesOn(epochDayOf(report.split)),
          reasonsOf);
    return report;
}

} // namespace crm
