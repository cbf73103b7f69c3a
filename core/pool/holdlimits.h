#pragma once

#include "core/operation/operations.h"
#include "core/pool/claimrules.h"
#include "core/pool/holdlimitrepository.h"

#include <functional>

namespace crm {

/// How many customers people may have, and the guard that no operation but an undo gives them more: claims,
/// assignments, new customers, transfers and imports alike.
class HoldLimits
{
public:
    /// How many of a user's customers satisfy an expression of the filter language. Throws Invalid.
    using CountOwned = std::function<qint64(UserId owner, const QString &filter)>;

    HoldLimits(Operations &operations, CountOwned countOwned);

    std::vector<HoldLimit> all() const { return m_limits.all(); }
    qint64 add(const HoldLimit &limit);
    ChangeSet edit(const HoldLimit &limit);
    ChangeSet remove(qint64 id);

    Holding holding(const User &user) const;

    /// Throws Conflict where somebody has more than they may by what the operation gave them.
    void guard(const UnitOfWork &work) const;

    /// "You have 140 customers, 40 of which do not count; the limit is 100."
    static QString explain(const Holding &holding, const QString &name);

private:
    HoldLimit checked(const HoldLimit &limit) const;

    Operations &m_operations;
    HoldLimitRepository m_limits;
    CountOwned m_countOwned;
};

} // namespace crm
