#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

enum class ValueClass : quint8 { High, Medium, Low };

/// ABC analysis: who makes the first 80 % of the revenue, who the next 15 %, and the rest.
struct ValueClassRule
{
    double high = .80; ///< shares of the revenue, cumulated from the best customer on
    double medium = .95;

    friend bool operator==(const ValueClassRule &, const ValueClassRule &) = default;
};

/// A customer belongs to the class that its first unit of revenue falls into, so that the best customer is
/// always high, whatever its share; customers of the same revenue share a class. Without revenue: low.
std::vector<ValueClass> valueClasses(std::span<const qint64> revenue, const ValueClassRule &rule = {});

enum class BehaviourClass : quint8 { HighFrequency, LowFrequency, Potential, None };

/// Thresholds of the classes of buying behaviour.
struct BehaviourRule
{
    double frequentPerYear = 6; ///< orders a year since the first one, of at least two
    double potentialShare = .75; ///< of the customers spend less per order than one with potential
    qint32 potentialDays = 180; ///< and one with potential has bought within these days

    friend bool operator==(const BehaviourRule &, const BehaviourRule &) = default;
};

/// Columns of the same length: orders, days since the first and the last one, revenue in ten-thousandths.
struct BehaviourColumns
{
    std::span<const qint32> orders = {};
    std::span<const qint32> sinceFirst = {};
    std::span<const qint32> sinceLast = {};
    std::span<const qint64> revenue = {};
};

/// Frequent buyers; those who could become some: large orders, the last not long ago; all other buyers; and
/// None for customers without an order.
std::vector<BehaviourClass> behaviourClasses(const BehaviourColumns &columns, const BehaviourRule &rule = {});

} // namespace crm
