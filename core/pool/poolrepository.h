#pragma once

#include "core/pool/pool.h"

#include <span>

namespace crm {

class Connection;

/// A customer in a pool, for those who decide about claims.
struct PooledFacts
{
    PoolId pool = {};
    qint64 pooledAt = 0;
    bool dealt = false; ///< has an order that is not cancelled, or a won opportunity

    friend bool operator==(const PooledFacts &, const PooledFacts &) = default;
};

/// The SQL of table `pool`, of who has which customer, and of `owner_event`, which triggers write.
class PoolRepository
{
public:
    explicit PoolRepository(const Connection &db);

    std::vector<Pool> all() const; ///< by priority, with their numbers of customers
    std::optional<Pool> find(PoolId id) const;
    /// Without how many customers lie in it.
    std::optional<Pool> findUncounted(PoolId id) const;
    std::optional<Pool> findByName(const QString &name) const;
    bool isTargetOfRules(PoolId pool, QDate day) const; ///< rules of recycling that hold then or later
    bool limitsViews() const; ///< any pool does
    bool hasFields() const; ///< any pool masks or hides any
    std::vector<PooledCustomer> customers(PoolId pool) const; ///< who came first
    /// In the order of `ids`; those that are gone are left out.
    std::vector<PooledCustomer> rows(std::span<const CustomerId> ids) const;
    std::vector<CustomerId> ordered(PoolId pool, PoolOrder order, bool descending) const;
    std::vector<OwnerEvent> history(CustomerId customer) const; ///< newest first

    std::optional<PoolId> archive() const; ///< where clearing out puts them; whatever it is called
    void setArchive(PoolId pool);

    PoolId insert(const Pool &pool);
    bool update(const Pool &pool); ///< with its members and fields; false where it was changed meanwhile

    /// What somebody has successfully claimed from a pool in the period. Claims of a computer whose clock is
    /// ahead count for the period in which the file got them.
    qint64 claimsWithin(UserId user, PoolId pool, qint64 begin, qint64 end) const;
    /// The instant of an event of the customer; where it is yet to come, for a clock that was ahead, the one
    /// of the last thing before it.
    qint64 notAfter(qint64 now, CustomerId customer, qint64 at) const;
    /// What claims are decided with, of a customer that lies in a pool; nothing where it does not.
    std::optional<PooledFacts> facts(CustomerId customer) const;
    /// When `user` lost the customer, if they are among its last `owners` owners. What was undone does not
    /// count.
    std::optional<qint64> lostBy(UserId user, CustomerId customer, int owners) const;

    /// True where the customer lay in the pool (any, where none is named) without an owner, and is `user`'s
    /// now. The condition is part of the update, so that of two who claim one wins.
    bool claim(CustomerId customer, PoolId pool, UserId user, qint64 at);
    void release(CustomerId customer, PoolId pool, const QString &reason, qint64 at);
    void assign(CustomerId customer, UserId user, qint64 at);

    /// Which pooled customers somebody has opened on a day.
    bool hasViewed(UserId user, PoolId pool, CustomerId customer, QDate day) const;
    qint64 viewsOn(UserId user, PoolId pool, QDate day) const;
    void recordView(UserId user, PoolId pool, CustomerId customer, QDate day);

    std::optional<QDate> protectedUntil(CustomerId customer) const;
    void protect(CustomerId customer, std::optional<QDate> until);
    qint64 protectedBy(UserId owner, QDate today) const; ///< how many of theirs are

private:
    Pool withParts(Pool pool) const;
    void writeMembers(const Pool &pool);
    void writeFields(const Pool &pool);

    const Connection &m_db;
};

} // namespace crm
