#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <span>

namespace crm {

/// What speaks for a customer in a pool. Source: pool-rules.md, "Quality of a pool customer" (S-017).
struct PoolQualityFacts
{
    bool phone = false;
    bool email = false;
    bool messenger = false;
    int filled = 0; ///< of `fields`
    int fields = 1;
    std::optional<qint64> daysSinceContact = {};
    std::optional<qint64> daysSinceOrder = {};
    qint64 orders = 0;
    qint64 daysInPool = 0;
    double likeBuyers = 0.5; ///< the chance, 0 to 1, that one like it buys
};

/// The parts of the score, each from 0 to its most; together at most 100.
struct Quality
{
    enum Part { Reachable, Complete, Response, Similar, Recent, Parts };
    static constexpr std::array<int, Parts> kMost = {25, 15, 20, 25, 15};

    std::array<int, Parts> parts = {};

    int score() const
    {
        int sum = 0;
        for (const int part : parts)
            sum += part;
        return sum;
    }

    friend bool operator==(const Quality &, const Quality &) = default;
};

/// Evidence only grows stale: whatever else is equal, who lies longer scores lower.
Quality qualityOf(const PoolQualityFacts &facts);

/// How likely one with these values buys: `bought[i]` of `all[i]` customers with its i-th value did, `base`
/// of everybody. The logits of the fields are added, each drawn to the base by `kWeight` customers that
/// nobody has seen, so that rare values say little (naive Bayes with an m-estimate).
double likeBuyers(std::span<const qint64> bought, std::span<const qint64> all, double base);

} // namespace crm
