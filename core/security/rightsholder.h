#pragma once

#include "core/security/rights.h"

namespace crm {

/// What pools keep back from somebody of the customers that lie in them.
struct PoolCover
{
    std::vector<qint64> pools = {};
    QString field = {}; ///< as in fieldColumns() and fieldRows(), or one of the users' own
    FieldAccess access = FieldAccess::Hide; ///< Mask or Hide
    QString unlessOpenedOn = {}; ///< a day: it shows of those whose records they opened on it, or later

    friend bool operator==(const PoolCover &, const PoolCover &) = default;
};

/// Somebody as the rights see them.
struct RightsHolder
{
    User user = {};
    RoleRights rights = {};
    std::vector<UserId> colleagues = {}; ///< of the department and those below it, oneself included
    std::vector<PoolCover> covers = {};

    friend bool operator==(const RightsHolder &, const RightsHolder &) = default;
};

} // namespace crm
