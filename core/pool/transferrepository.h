#pragma once

#include "core/pool/handover.h"

namespace crm {

class Connection;

/// The SQL of moving much at once: what somebody has, and what goes with customers.
class TransferRepository
{
public:
    explicit TransferRepository(const Connection &db);

    std::vector<CustomerId> ownedBy(UserId user) const; ///< the oldest first
    std::vector<CustomerId> inPool(PoolId pool) const;

    /// The rules of recycling that send customers there from `day` on go to another pool.
    void retargetRules(PoolId pool, PoolId target, QDate day);

    qint64 plannedOf(UserId user) const;
    qint64 openOpportunitiesOf(UserId user) const;
    qint64 contractsOf(UserId user) const;
    qint64 openComplaintsOf(UserId user) const;

    /// What is open of `from` goes to the owners that the customers have now; planned activities with
    /// customers that have none are cancelled.
    void followCustomers(UserId from);
    /// What is open of `from` after that, with customers that nobody has, goes to these in turn; to nobody
    /// where there are none.
    void giveWhatIsLeft(UserId from, std::span<const UserId> to);
    /// Planned activities of `owner` with the customer are cancelled.
    void closePlanned(CustomerId customer, UserId owner);
    void moveToPool(CustomerId customer, PoolId pool, const QString &reason, qint64 at);

private:
    const Connection &m_db;
};

} // namespace crm
