#include "core/product/pricerules.h"

#include <tuple>

namespace crm {

std::optional<Amount> priceOf(std::span<const OfferedPrice> offers, Amount quantity)
{
    const OfferedPrice *best = nullptr;
    const auto rank = [](const OfferedPrice &offer) {
        return std::tuple(offer.narrowness, offer.since.value_or(QDate()), offer.from.value,
                          -offer.price.value);
    };
    for (const auto &offer : offers)
        if (offer.from <= quantity && (!best || rank(offer) > rank(*best)))
            best = &offer;
    return best ? std::optional(best->price) : std::nullopt;
}

} // namespace crm
