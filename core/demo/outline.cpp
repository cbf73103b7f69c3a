#include "core/demo/outline.h"

#include <algorithm>

namespace crm::demo {
namespace {

constexpr int kMostOrders = 80;
constexpr qint64 kSample = 20'000;
constexpr double kEverBuys = 0.64;

} // namespace

Plan::Plan(qint64 customers, quint64 seed, const Season &season)
    : m_customers(customers)
    , m_seed(seed)
    , m_season(season)
    , m_lots(size_t(customers), Lot::Owned)
{
    calibrateOrders();
    calibrateActivities();
    choosePools();
}

/// Customers are numbered in the order in which they came: some before the first order, then ever more a
/// year.
int Plan::created(qint64 customer, Dice &dice) const
{
    constexpr double kBefore = 0.15;
    constexpr double kSlope = 1.4;
    const double u = (double(customer) + dice.unit()) / double(m_customers);
    if (u < kBefore)
        return -Season::kDays - int(390 * (1 - u / kBefore)) - 1;
    const double v = (u - kBefore) / (1 - kBefore);
    const double t = (std::sqrt(1 + 2 * kSlope * v * (1 + kSlope / 2)) - 1) / kSlope;
    return std::min(-1, -Season::kDays + int(t * Season::kDays));
}

Outline Plan::outline(qint64 customer) const
{
    Dice dice(m_seed, quint64(customer) * 8 + 1);
    Outline outline;
    outline.created = created(customer, dice);
    outline.size = std::exp(0.85 * dice.bell());
    const bool buys = dice.chance(kEverBuys);
    const double rate = m_rate * dice.gamma(0.9);
    const double life = 480 / (0.15 + dice.gamma(1.3)) * dice.exponential();
    const double first = 12 + 60 * dice.exponential();
    const double chatter = dice.gamma(2) / 2;

    const double start = m_season.tradeTime(outline.created);
    if (buys && rate > 0) {
        double time = start + (outline.created < -Season::kDays ? dice.exponential() / rate : first);
        while (int(outline.orders.size()) < kMostOrders) {
            const int day = m_season.day(time);
            if (day > 0 || (time - start > life && !outline.orders.empty()))
                break;
            outline.orders.push_back(day);
            time += dice.exponential() / rate;
        }
    }
    outline.talk = 0.9 + 1.1 * std::sqrt(double(outline.orders.size())) + 0.35 * double(outline.orders.size())
                 + 1.5 * chatter;
    return outline;
}

void Plan::calibrateOrders()
{
    const qint64 step = std::max<qint64>(1, m_customers / kSample);
    for (int round = 0; round < 12; ++round) {
        qint64 orders = 0;
        qint64 seen = 0;
        for (qint64 i = 0; i < m_customers; i += step, ++seen)
            orders += qint64(outline(i).orders.size());
        if (orders == 0)
            return;
        m_rate *= std::clamp(kOrders * double(seen) / double(orders), 0.5, 2.0);
    }
}

void Plan::calibrateActivities()
{
    double talk = 0;
    const qint64 step = std::max<qint64>(1, m_customers / kSample);
    qint64 seen = 0;
    for (qint64 i = 0; i < m_customers; i += step, ++seen)
        talk += outline(i).talk;
    m_talk = seen ? kActivities * double(seen) / talk : 1;
}

int Plan::activities(const Outline &outline, Dice &dice) const
{
    return int(outline.talk * m_talk + dice.unit());
}

/// A quarter, rounded down, went to the first pool: mostly those of whom nothing was heard for long. One in
/// twenty-five lies in the second: they came lately and never bought.
void Plan::choosePools()
{
    struct Candidate
    {
        float silence;
        quint32 customer;
        bool operator<(const Candidate &other) const
        {
            return silence != other.silence ? silence > other.silence : customer < other.customer;
        }
    };
    std::vector<Candidate> candidates;
    candidates.reserve(size_t(m_customers));
    for (qint64 i = 0; i < m_customers; ++i) {
        const auto outline = this->outline(i);
        Dice dice(m_seed, quint64(i) * 8 + 2);
        const int silence = -outline.lastSign();
        candidates.push_back({float(silence < 60 ? -1 : silence + 700 * dice.unit()), quint32(i)});
    }
    const auto quarter = candidates.begin() + m_customers / 4;
    std::nth_element(candidates.begin(), quarter, candidates.end());
    for (auto it = candidates.begin(); it != quarter; ++it)
        m_lots[it->customer] = Lot::FirstPool;

    qint64 leads = m_customers / 25;
    for (qint64 i = m_customers - 1; i >= 0 && leads > 0; --i) {
        Dice dice(m_seed, quint64(i) * 8 + 3);
        if (lot(i) == Lot::Owned && dice.chance(0.2) && outline(i).orders.empty()) {
            m_lots[size_t(i)] = Lot::SecondPool;
            --leads;
        }
    }
}

} // namespace crm::demo
