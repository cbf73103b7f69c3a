#include "core/insight/nextpurchase.h"

#include "core/analytics/basepredictor.h"
#include "core/analytics/quantile.h"
#include "core/base/epochday.h"
#include "core/insight/insightservice.h"

#include <algorithm>
#include <cmath>

namespace crm {
namespace {

constexpr size_t kAgain = 3; ///< offers of each sort
constexpr size_t kWith = 3;
constexpr double kFarthest = 730; ///< days; a date beyond says nothing
constexpr double kSoonest = .5; ///< of the usual interval: before that nobody needs more

qint32 usualBetween(std::span<const qint32> days)
{
    std::vector<double> between;
    for (size_t i = 1; i < days.size(); ++i)
        between.push_back(days[i] - days[i - 1]);
    return between.empty() ? 0 : qRound(median(std::move(between)));
}

/// The customer's days with a purchase, ascending.
std::vector<qint32> daysOf(size_t row, const CustomerOrders &orders, qint32 today)
{
    std::vector<qint32> days;
    for (size_t i = 0; i < orders.customer.size(); ++i)
        if (orders.customer[i] == qint32(row) && orders.day[i] <= today)
            days.push_back(orders.day[i]);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

void foretell(NextPurchase &next, const std::vector<qint32> &days, const ValueModelFit &fit, QDate today)
{
    next.state = fit.base.state;
    if (!fit.base.usable()) {
        if (days.size() > 2) {
            next.basis = NextPurchase::Basis::Rhythm;
            next.expected = dateOfEpochDay(days.back() + next.usualDays);
        }
        return;
    }
    next.basis = NextPurchase::Basis::Model;
    const BasePredictor model(fit.base.parameters);
    const auto units = [&](double span) { return span / fit.base.parameters.daysPerUnit; };
    const double x = double(days.size() - 1);
    const double last = units(days.back() - days.front());
    const double age = units(epochDayOf(today) - days.front());
    next.alive = model.alive(x, last, age);
    next.chance30 = model.chanceOfPurchase(x, last, age, units(30));
    next.chance90 = model.chanceOfPurchase(x, last, age, units(90));
    const double ahead = model.timeOfNext(next.alive / 2, x, last, age) * fit.base.parameters.daysPerUnit;
    if (ahead <= kFarthest)
        next.expected = today.addDays(qint64(std::ceil(ahead)));
}

/// What the customer came back for, the most often first; nothing that has only just been bought.
std::vector<NextOffer> boughtAgain(const std::vector<BoughtProduct> &bought, const ProductRules &rules,
                                   qint32 today)
{
    std::vector<NextOffer> found;
    for (auto first = bought.begin(); first != bought.end();) {
        const auto end = std::find_if(
            first, bought.end(), [&](const BoughtProduct &one) { return one.product != first->product; });
        std::vector<qint32> days;
        std::transform(first, end, std::back_inserter(days), [](const auto &one) { return one.day; });
        const auto item = rules.itemOf(first->product);
        first = end;
        const auto usual = usualBetween(days);
        const auto since = today - days.back();
        if (!item || days.size() < 2 || since < kSoonest * usual)
            continue;
        found.push_back({.product = rules.baskets.products[size_t(*item)],
                         .name = rules.baskets.names[*item],
                         .times = std::ssize(days),
                         .usualDays = usual,
                         .sinceDays = since});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &NextOffer::times);
    found.resize(std::min(found.size(), kAgain));
    return found;
}

std::vector<NextOffer> goesWith(const std::vector<AssociationRule> &rules, const std::vector<qint32> &bought,
                                const QStringList &names, std::span<const qint64> products)
{
    std::vector<NextOffer> found;
    for (const auto &one : recommendations(rules, bought, {}, kWith)) {
        const auto rule = std::ranges::find_if(rules, [&](const AssociationRule &rule) {
            return rule.from == one.because && rule.to == one.item;
        });
        found.push_back({.why = NextOffer::Why::GoesWith,
                         .isKind = products.empty(),
                         .product = products.empty() ? 0 : products[size_t(one.item)],
                         .name = names[one.item],
                         .because = names[one.because],
                         .together = rule->together,
                         .support = rule->support,
                         .confidence = rule->confidence,
                         .lift = rule->lift,
                         .probability = rule->probability});
    }
    return found;
}

std::vector<NextOffer> offersFor(const std::vector<BoughtProduct> &bought, const ProductRules &rules,
                                 qint32 today)
{
    auto offers = boughtAgain(bought, rules, today);
    std::vector<qint32> items, kinds;
    for (const auto &one : bought) {
        if (const auto item = rules.itemOf(one.product)) {
            items.push_back(*item);
            if (const auto kind = rules.kindOf[size_t(*item)]; kind >= 0)
                kinds.push_back(kind);
        }
    }
    auto with = goesWith(rules.byProduct, items, rules.baskets.names, rules.baskets.products);
    if (with.empty()) // single products may be too rare to tell
        with = goesWith(rules.byKind, kinds, rules.kinds, {});
    offers.insert(offers.end(), with.begin(), with.end());
    return offers;
}

} // namespace

NextPurchase nextPurchase(CustomerId customer, CustomerFacts &facts, const ProductRules &rules,
                          const InsightService &source)
{
    NextPurchase next;
    const auto &orders = facts.orders(source);
    const auto row = orders.rowOf(customer.value);
    const auto today = epochDayOf(facts.today());
    const auto days = row ? daysOf(*row, orders, today) : std::vector<qint32>();
    if (days.empty())
        return next;
    next.boughtDays = qint32(days.size());
    next.usualDays = usualBetween(days);
    next.silentDays = today - days.back();
    foretell(next, days, facts.fit(source), facts.today());
    auto bought = source.boughtBy(customer);
    std::erase_if(bought, [today](const BoughtProduct &one) { return one.day > today; });
    next.offers = offersFor(bought, rules, today);
    return next;
}

NextPurchase NextPurchases::of(CustomerId customer, const InsightService &source)
{
    const std::scoped_lock lock(m_mutex);
    const auto last = source.lastOperation();
    if (!m_facts || m_facts->today() != source.today() || last < m_operation
        || (last > m_operation && source.ordersChangedSince(m_operation))) {
        m_facts.emplace(source.state(), source.today());
        m_rules = productRules(source.baskets());
        m_test =
            aliveTest(m_facts->orders(source), m_facts->fit(source).base.parameters.model, source.today());
    }
    m_operation = last;
    auto next = nextPurchase(customer, *m_facts, *m_rules, source);
    next.test = m_test;
    return next;
}

} // namespace crm
