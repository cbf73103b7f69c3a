#pragma once

#include "core/pool/pool.h"

#include <span>

namespace crm {

class Connection;

/// The SQL of table `pool`, of who has which customer, and of `owner_event`, which triggers write.
class PoolRepository
{
public:
    explicit PoolRepository(const Connection &db);

    std::vector<Pool> all() const; ///< by priority, with their numbers of customers
    std::optional<Pool> find(PoolId id) const;
    std::optional<Pool> findByName(const QString &name) const;
    std::vector<PooledCustomer> customers(PoolId pool) const; ///< who came first
    /// In the order of `ids`; those that are gone are left out.
    std::vector<PooledCustomer> rows(std::span<const CustomerId> ids) const;
    std::vector<CustomerId> ordered(PoolId pool, PoolOrder order, bool descending) const;
    std::vector<OwnerEvent> history(CustomerId customer) const; ///< newest first

    PoolId insert(const Pool &pool);
    bool update(const Pool &pool);

    /// True where the customer lay in the pool (any, where none is named) without an owner, and is `user`'s
    /// now. The condition is part of the update, so that of two who claim one wins.
    bool claim(CustomerId customer, PoolId pool, UserId user, qint64 at);
    void release(CustomerId customer, PoolId pool, const QString &reason, qint64 at);
    void assign(CustomerId customer, UserId user, qint64 at);

private:
    const Connection &m_db;
};

} // namespace crm
