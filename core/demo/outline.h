#pragma once

#include "core/demo/season.h"

#include <span>
#include <vector>

namespace crm::demo {

enum class Lot : quint8 { Owned, FirstPool, SecondPool };

/// What became of one customer, in days.
struct Outline
{
    int created = 0;
    double size = 1; // how much it buys at once, 1 being usual
    std::vector<int> orders; // ascending
    double talk = 0; // how many activities, in proportion
    int lastSign() const { return orders.empty() ? created : orders.back(); }
};

/// Decides in a first pass who buys how often, who is talked to how much and who lies in which pool, so that
/// the averages and the shares come out right whatever the seed. Keeps one byte a customer.
///
/// Purchases are a Pareto/NBD process (Schmittlein, Morrison, Colombo 1987) in trade time: rates and
/// lifetimes differ between customers by gamma distributions, so that some have clearly gone and many never
/// bought twice.
class Plan
{
public:
    static constexpr double kOrders = 3;
    static constexpr double kActivities = 10;

    Plan(qint64 customers, quint64 seed, const Season &season);

    Outline outline(qint64 customer) const;
    Lot lot(qint64 customer) const { return m_lots[size_t(customer)]; }
    int activities(const Outline &outline, Dice &dice) const;

private:
    int created(qint64 customer, Dice &dice) const;
    void calibrateOrders();
    void calibrateActivities();
    void choosePools();

    qint64 m_customers;
    quint64 m_seed;
    const Season &m_season;
    double m_rate = 1.0 / 130; // orders in trade time
    double m_talk = 1;
    std::vector<Lot> m_lots;
};

} // namespace crm::demo
