#pragma once

#include "core/pool/claimrules.h"
#include "core/pool/pool.h"

#include <span>

namespace crm {

/// Everything of somebody who leaves goes to others: customers one by one to whoever has the fewest and has
/// room for one more, the rest to a pool; open activities and opportunities go with their customers.
struct Handover
{
    UserId from = {};
    std::vector<UserId> to = {};
    PoolId pool = {}; ///< for those that nobody has room for, or for all
    QString reason = {};
    bool deactivate = false; ///< whoever leaves cannot sign in any longer

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// What a hand-over does; what is previewed is what is done.
struct HandoverPlan
{
    struct Share
    {
        UserId user = {}; ///< invalid: the pool
        std::vector<CustomerId> customers = {};
        Holding before = {}; ///< of the user
        friend bool operator==(const Share &, const Share &) = default;
    };
    std::vector<Share> shares = {}; ///< those of `to` in their order, then the pool
    qint64 customers = 0;
    qint64 activities = 0; ///< planned ones
    qint64 opportunities = 0; ///< open ones
    qint64 contracts = 0; ///< that hold
    qint64 complaints = 0; ///< open ones

    friend bool operator==(const HandoverPlan &, const HandoverPlan &) = default;
};

/// Who gets which: each customer in its turn goes to the one who holds the fewest and may hold one more; the
/// earlier one of equals. The last share is the pool's.
std::vector<std::vector<CustomerId>> distribute(std::span<const CustomerId> customers,
                                                std::vector<Holding> holdings);

} // namespace crm
