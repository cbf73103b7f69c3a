#pragma once

#include "core/pool/pool.h"

#include <QHash>
#include <QSet>

namespace crm {

class Operations;

/// What the actor may see of customers, by who has them: everything of their own and of colleagues', and of
/// a pool they work with what it shows to those who have not claimed. A pool that they do not work with is
/// closed to them.
class CustomerSight
{
public:
    explicit CustomerSight(const Operations &operations);

    bool sees(PoolId pool) const { return !m_closed.contains(pool); }
    /// Fields by their keys in the filter language; none outside of pools, and for who runs the pool.
    bool shows(PoolId pool, const QString &field) const;
    /// Whether nothing of a customer in the pool is kept back.
    bool showsAll(PoolId pool) const { return sees(pool) && !m_hidden.contains(pool); }
    bool seesAll() const { return m_closed.isEmpty() && m_hidden.isEmpty(); }

private:
    QSet<PoolId> m_closed = {};
    QHash<PoolId, QSet<QString>> m_hidden = {};
};

} // namespace crm
