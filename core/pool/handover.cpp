#include "core/pool/handover.h"

namespace crm {

std::vector<std::vector<CustomerId>> distribute(std::span<const CustomerId> customers,
                                                std::vector<Holding> holdings)
{
    std::vector<std::vector<CustomerId>> shares(holdings.size() + 1);
    for (const auto customer : customers) {
        size_t best = holdings.size();
        for (size_t i = 0; i < holdings.size(); ++i)
            if (holdings[i].admits(1)
                && (best == holdings.size() || holdings[i].owned < holdings[best].owned))
                best = i;
        shares[best].push_back(customer);
        if (best < holdings.size())
            ++holdings[best].owned;
    }
    return shares;
}

} // namespace crm
