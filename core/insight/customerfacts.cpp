#include "core/insight/customerfacts.h"

#include "core/analytics/quantile.h"
#include "core/base/epochday.h"
#include "core/base/tr.h"
#include "core/insight/insightservice.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// Works something out the first time that it is asked for.
template <typename T, typename Make>
const T &once(std::optional<T> &place, Make make)
{
    if (!place)
        place = make();
    return *place;
}

} // namespace

const CustomerOrders &CustomerFacts::orders(const InsightService &source)
{
    return once(m_orders, [&] { return source.orders(); });
}

const RfmReport &CustomerFacts::rfm(const InsightService &source)
{
    return once(m_rfm,
                [&] { return rfmReport(orders(source), {.asOf = m_today, .grid = source.rfmGrid()}); });
}

const RfmReport &CustomerFacts::cells(const InsightService &source)
{
    return once(m_cells,
                [&] { return rfmReport(orders(source), {.scheme = RfmScheme::Mean8, .asOf = m_today}); });
}

const LifecycleReport &CustomerFacts::lifecycle(const InsightService &source)
{
    return once(m_lifecycle, [&] {
        const auto &all = orders(source);
        return lifecycleReport(source.facts(all), all.size(), m_today, m_today);
    });
}

const ValueModelFit &CustomerFacts::fit(const InsightService &source)
{
    return once(m_fit, [&] { return fitValue(orders(source), {.until = m_today}); });
}

const ValuePredictions &CustomerFacts::value(const InsightService &source)
{
    return once(m_value, [&] { return predictValue(orders(source), fit(source)); });
}

const std::vector<ValueClass> &CustomerFacts::valueClass(const InsightService &source)
{
    return once(m_valueClass, [&] { return valueClasses(rfm(source).columns.money); });
}

const std::vector<BehaviourClass> &CustomerFacts::behaviour(const InsightService &source)
{
    return once(m_behaviour, [&] {
        const auto &columns = rfm(source).columns;
        std::vector<qint32> sinceFirst(columns.recency.size(), -1);
        const auto today = epochDayOf(m_today);
        const auto &all = orders(source);
        for (size_t i = 0; i < all.customer.size(); ++i)
            if (all.day[i] <= today)
                sinceFirst[size_t(all.customer[i])] =
                    std::max(sinceFirst[size_t(all.customer[i])], today - all.day[i]);
        return behaviourClasses({columns.frequency, sinceFirst, columns.recency, columns.money});
    });
}

const std::vector<qint32> &CustomerFacts::intervals(const InsightService &source)
{
    return once(m_intervals, [&] {
        const auto &all = orders(source);
        const auto days = purchaseDays(all.orders(), all.size(), kNoDay, epochDayOf(m_today));
        std::vector<qint32> found(all.size());
        std::vector<double> between;
        for (size_t row = 0; row < all.size(); ++row) {
            const auto own = days.of(row);
            between.clear();
            qint32 last = kNoDay;
            for (const auto &[day, amount] : own) {
                if (amount < 0)
                    continue; // goods came back: nobody bought on that day
                if (last != kNoDay)
                    between.push_back(day - last);
                last = day;
            }
            if (!between.empty())
                found[row] = qRound(median(between));
        }
        return found;
    });
}

QString toKey(ValueClass value)
{
    return value == ValueClass::High ? u"high"_s : value == ValueClass::Medium ? u"medium"_s : u"low"_s;
}

QString toKey(BehaviourClass behaviour)
{
    switch (behaviour) {
    case BehaviourClass::HighFrequency: return u"high_frequency"_s;
    case BehaviourClass::LowFrequency: return u"low_frequency"_s;
    case BehaviourClass::Potential: return u"potential"_s;
    case BehaviourClass::None: break;
    }
    return {};
}

QString displayName(ValueClass value)
{
    switch (value) {
    case ValueClass::High: return Tr::tr("High value");
    case ValueClass::Medium: return Tr::tr("Medium value");
    case ValueClass::Low: break;
    }
    return Tr::tr("Low value");
}

QString displayName(BehaviourClass behaviour)
{
    switch (behaviour) {
    case BehaviourClass::HighFrequency: return Tr::tr("Buys often");
    case BehaviourClass::LowFrequency: return Tr::tr("Buys rarely");
    case BehaviourClass::Potential: return Tr::tr("Has potential");
    case BehaviourClass::None: break;
    }
    return Tr::tr("Never bought");
}

} // namespace crm
