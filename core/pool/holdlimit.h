#pragma once

#include "core/pool/poolmembership.h"

#include <QString>

namespace crm {

/// How many customers each of some people may have.
struct HoldLimit
{
    qint64 id = 0;
    Audience who = {};
    qint64 customers = 0;
    QString exempt = {}; ///< which ones do not count: an expression of the filter language
    qint64 rev = 1;

    friend bool operator==(const HoldLimit &, const HoldLimit &) = default;
};

/// The one that holds for the user: the most specific, user before role before department (the nearest one);
/// of equals the smallest. Null where there is none. Source: pool-rules.md, "Claiming".
const HoldLimit *holdLimitOf(const std::vector<HoldLimit> &limits, const User &user,
                             const std::vector<Department> &departments);

} // namespace crm
