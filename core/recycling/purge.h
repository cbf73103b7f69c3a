#pragma once

#include "core/directory/directoryquery.h"
#include "core/pool/pool.h"

namespace crm {

/// Which customers of a pool nobody will want any more. A missing number asks for nothing.
struct PurgeTerms
{
    PoolId pool = {};
    int daysInPool = 180; ///< at least so long in it
    std::optional<int> daysSilent = 365; ///< no contact for so long, or never
    std::optional<qint64> mostOrders = 0;
    std::optional<qint64> mostContacts = {}; ///< so many completed contacts at most, ever
    bool unreachable = false; ///< only those without a phone, mail or messenger
    QString filter = {}; ///< and what satisfies the expression

    friend bool operator==(const PurgeTerms &, const PurgeTerms &) = default;
};

/// One of them, with what speaks for it.
struct PurgeEntry
{
    CustomerId customer = {};
    QString name = {};
    qint64 days = 0; ///< in the pool
    std::optional<qint64> silent = {}; ///< days since the last contact
    qint64 orders = 0;
    qint64 contacts = 0;
    bool reachable = true;

    friend bool operator==(const PurgeEntry &, const PurgeEntry &) = default;
};

} // namespace crm
