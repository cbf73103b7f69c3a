#pragma once

#include "core/base/mask.h"
#include "core/pool/pool.h"

#include <QSet>

#include <span>

namespace crm {

/// What of pooled customers somebody may not see before they have claimed them, by pool. The administrators
/// of a pool see everything in it.
class PoolVeil
{
public:
    PoolVeil() = default; ///< everything shows
    PoolVeil(std::span<const Pool> pools, const User &user, const std::vector<Department> &departments);

    bool isEmpty() const { return m_fields.isEmpty(); }
    bool covers(PoolId pool) const { return m_fields.contains(pool.value); }
    PoolFieldVisibility of(PoolId pool, const QString &field) const;
    /// The value as it may be shown: itself, masked, or nothing.
    QString shown(PoolId pool, const QString &field, const QString &value) const;
    /// Takes away what may not be seen of a customer that lies in a pool.
    void cover(CustomerCard &card) const;
    /// The pools in which the field does not just show.
    std::vector<PoolId> poolsCovering(const QString &field) const;

    /// The fields that a pool can keep back, as the filter language and exports name them.
    static QStringList fields();

private:
    QHash<qint64, QHash<QString, PoolFieldVisibility>> m_fields; ///< by pool
};

} // namespace crm
