#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace crm {

/// What was bought together: columns of the same length, in any order of rows. A basket is an order, or all
/// of a customer's orders.
struct BasketColumns
{
    std::span<const qint32> basket = {}; ///< 0 to baskets - 1
    std::span<const qint32> item = {}; ///< 0 to items - 1
};

/// Who buys `from` also buys `to`.
struct AssociationRule
{
    qint32 from = 0;
    qint32 to = 0;
    qint64 together = 0; ///< baskets with both
    double support = 0; ///< share of all baskets with both
    double confidence = 0; ///< share of the baskets with `from` that have `to`
    double lift = 0; ///< confidence relative to the share of all baskets with `to`
    double probability = 1; ///< of as many together by chance (Fisher's exact test)
    double falseDiscoveryRate = 1; ///< the same, made good for looking at all pairs of frequent items

    friend bool operator==(const AssociationRule &, const AssociationRule &) = default;
};

struct AssociationOptions
{
    qint64 fewestOfItem = 5; ///< baskets with an item for it to be looked at
    qint64 fewestTogether = 3;
    double falseDiscoveryRate = .05; ///< rules above it are chance
    double lift = 1; ///< rules below it say that the one keeps from the other
};

/// Both directions of every pair that is no chance, the largest lift first. Agrawal, Imielinski, Swami
/// (1993).
std::vector<AssociationRule> associationRules(const BasketColumns &columns, size_t items,
                                              const AssociationOptions &options = {});

struct Recommendation
{
    qint32 item = 0;
    double confidence = 0; ///< the largest of the rules that lead to it
    qint32 because = 0; ///< from which item

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// What somebody who `bought` these items is most likely to buy, too; never one of them unless it is among
/// `repeatable` (what is used up). The most confident first.
std::vector<Recommendation> recommendations(std::span<const AssociationRule> rules,
                                            std::span<const qint32> bought,
                                            std::span<const qint32> repeatable, size_t most = 5);

} // namespace crm
