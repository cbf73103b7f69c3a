#include "core/analytics/association.h"

#include "core/analytics/contingency.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace crm {

namespace {

/// The different items of every basket.
std::vector<std::vector<qint32>> basketsOf(const BasketColumns &columns)
{
    std::vector<std::vector<qint32>> baskets;
    if (columns.basket.empty())
        return baskets;
    baskets.resize(size_t(std::ranges::max(columns.basket)) + 1);
    for (size_t i = 0; i < columns.basket.size(); ++i)
        baskets[size_t(columns.basket[i])].push_back(columns.item[i]);
    for (auto &basket : baskets) {
        std::ranges::sort(basket);
        basket.erase(std::unique(basket.begin(), basket.end()), basket.end());
    }
    std::erase_if(baskets, [](const auto &basket) { return basket.empty(); });
    return baskets;
}

struct Counts
{
    std::vector<qint64> items;
    std::unordered_map<quint64, qint64> pairs; // both items frequent, the smaller one in the upper half
    double tests = 0; // pairs of frequent items

    Counts(std::vector<std::vector<qint32>> baskets, size_t count, qint64 fewest)
        : items(count)
    {
        for (const auto &basket : baskets)
            for (const auto item : basket)
                ++items[size_t(item)];
        const double frequent =
            double(std::ranges::count_if(items, [&](qint64 baskets) { return baskets >= fewest; }));
        tests = frequent * (frequent - 1) / 2;
        for (auto &basket : baskets) {
            std::erase_if(basket, [&](qint32 item) { return items[size_t(item)] < fewest; });
            for (size_t i = 0; i < basket.size(); ++i)
                for (size_t j = i + 1; j < basket.size(); ++j)
                    ++pairs[quint64(basket[i]) << 32 | quint64(basket[j])];
        }
    }
};

AssociationRule ruleOf(qint32 from, qint32 to, const TwoByTwo &table)
{
    AssociationRule rule{from, to, table.both};
    rule.support = double(table.both) / double(table.all);
    rule.confidence = double(table.both) / double(table.first);
    rule.lift = rule.confidence * double(table.all) / double(table.second);
    return rule;
}

} // namespace

std::vector<AssociationRule> associationRules(const BasketColumns &columns, size_t items,
                                              const AssociationOptions &options)
{
    const auto baskets = basketsOf(columns);
    const auto all = qint64(baskets.size());
    const Counts counts(baskets, items, options.fewestOfItem);
    std::vector<AssociationRule> rules;
    std::vector<double> probabilities;
    for (const auto &[pair, together] : counts.pairs) {
        const auto one = qint32(pair >> 32);
        const auto other = qint32(pair & 0xffffffff);
        const TwoByTwo table{together, counts.items[size_t(one)], counts.items[size_t(other)], all};
        probabilities.push_back(fisherTest(table));
        rules.push_back(ruleOf(one, other, table));
        rules.back().probability = probabilities.back();
    }
    const auto rates = falseDiscoveryRates(probabilities, counts.tests);
    std::vector<AssociationRule> kept;
    for (size_t i = 0; i < rules.size(); ++i) {
        auto &rule = rules[i];
        rule.falseDiscoveryRate = rates[i];
        if (rates[i] > options.falseDiscoveryRate || rule.together < options.fewestTogether
            || rule.lift < options.lift)
            continue;
        kept.push_back(rule);
        std::swap(rule.from, rule.to);
        rule.confidence = double(rule.together) / double(counts.items[size_t(rule.from)]);
        kept.push_back(rule);
    }
    std::ranges::sort(kept, [](const AssociationRule &one, const AssociationRule &other) {
        return std::tuple(-one.lift, -one.confidence, one.from, one.to)
             < std::tuple(-other.lift, -other.confidence, other.from, other.to);
    });
    return kept;
}

std::vector<Recommendation> recommendations(std::span<const AssociationRule> rules,
                                            std::span<const qint32> bought,
                                            std::span<const qint32> repeatable, size_t most)
{
    const auto contains = [](std::span<const qint32> items, qint32 item) {
        return std::ranges::find(items, item) != items.end();
    };
    std::vector<Recommendation> found;
    for (const auto &rule : rules) {
        if (!contains(bought, rule.from) || (contains(bought, rule.to) && !contains(repeatable, rule.to)))
            continue;
        const auto known = std::ranges::find(found, rule.to, &Recommendation::item);
        if (known == found.end())
            found.push_back({rule.to, rule.confidence, rule.from});
        else if (known->confidence < rule.confidence)
            *known = {rule.to, rule.confidence, rule.from};
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Recommendation::confidence);
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace crm
