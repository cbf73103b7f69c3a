#pragma once

#include "core/base/mask.h"
#include "core/pool/pool.h"
#include "core/security/rightsholder.h"

#include <QSet>

#include <span>

namespace crm {

/// What of pooled customers somebody may not see before they have claimed them, by pool. Where a pool counts
/// whose records are opened, nothing by which they are reached shows before. The administrators
/// of a pool see everything in it.
class PoolVeil
{
public:
    PoolVeil() = default; ///< everything shows
    /// `own`: the users' own fields, as far as a pool keeps any of them back.
    PoolVeil(std::span<const Pool> pools, const User &user, const std::vector<Department> &departments,
             const std::vector<CustomField> &own = {});

    bool isEmpty() const { return m_fields.isEmpty() && m_opened.isEmpty(); }
    bool covers(PoolId pool) const { return m_fields.contains(pool.value); }
    PoolFieldVisibility of(PoolId pool, const QString &field) const;
    /// The value as it may be shown: itself, masked, or nothing.
    QString shown(PoolId pool, const QString &field, const QString &value) const;
    /// Takes away what may not be seen of a customer that lies in a pool.
    void cover(CustomerCard &card) const;
    /// The pools in which the field does not just show.
    std::vector<PoolId> poolsCovering(const QString &field) const;

    /// What every connection that reads on the user's behalf leaves out. `today`: on which records count as
    /// opened.
    std::vector<PoolCover> covers(QDate today) const;

    /// The fields that a pool can keep back besides the users' own, by the keys of fieldColumns().
    static QStringList fields();
    /// Whether something sensible is left of a value when it is masked.
    static bool isMaskable(const CustomField &own);

private:
    void cover(PoolId pool, Contact &contact) const;
    void cover(PoolId pool, CustomValues &own) const;

    QHash<qint64, QHash<QString, PoolFieldVisibility>> m_fields; ///< by pool
    QSet<qint64> m_opened; ///< pools whose records show nothing before they are opened
};

} // namespace crm
