#include "core/pool/qualityrules.h"

#include <algorithm>
#include <cmath>

namespace crm {
namespace {

constexpr double kWeight = 20; ///< customers that each rate is drawn to the base by
constexpr double kContactHalf = 120; ///< days after which a contact says half as much
constexpr double kOrderHalf = 365;
constexpr double kPoolHalf = 180;

double faded(double days, double half)
{
    return std::exp2(-std::max(0.0, days) / half);
}

int part(Quality::Part which, double share)
{
    return int(std::lround(std::clamp(share, 0.0, 1.0) * Quality::kMost[which]));
}

double logit(double p)
{
    return std::log(p / (1 - p));
}

} // namespace

Quality qualityOf(const PoolQualityFacts &facts)
{
    Quality quality;
    const double reach = 0.6 * facts.phone + 0.25 * facts.messenger + 0.25 * facts.email;
    quality.parts[Quality::Reachable] = part(Quality::Reachable, reach);
    quality.parts[Quality::Complete] =
        part(Quality::Complete, double(facts.filled) / double(std::max(1, facts.fields)));
    const double contact =
        facts.daysSinceContact ? faded(double(*facts.daysSinceContact), kContactHalf) : 0.0;
    const double order = facts.orders > 0 ? std::min(1.0, 0.5 + 0.1 * double(facts.orders))
                                                * faded(double(facts.daysSinceOrder.value_or(0)), kOrderHalf)
                                          : 0.0;
    quality.parts[Quality::Response] = part(Quality::Response, std::max(contact, order));
    quality.parts[Quality::Similar] = part(Quality::Similar, facts.likeBuyers);
    quality.parts[Quality::Recent] = part(Quality::Recent, faded(double(facts.daysInPool), kPoolHalf));
    return quality;
}

double likeBuyers(std::span<const qint64> bought, std::span<const qint64> all, double base)
{
    base = std::clamp(base, 0.01, 0.99);
    double sum = logit(base);
    for (size_t i = 0; i < all.size(); ++i) {
        const double rate = (double(bought[i]) + kWeight * base) / (double(all[i]) + kWeight);
        sum += logit(std::clamp(rate, 0.001, 0.999)) - logit(base);
    }
    return 1 / (1 + std::exp(-sum));
}

} // namespace crm
