#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace crm {

/// The kinds of things that pages show.
enum class Entity {
    Customer,
    Contact,
    Product,
    Order,
    Activity,
    Pool,
    User,
    Tag,
    CustomField,
    CustomValue,
    View,
    Opportunity,
    Contract,
    Complaint,
    Segment,
    Other
};

inline size_t qHash(Entity entity, size_t seed = 0)
{
    return ::qHash(int(entity), seed);
}

/// What one operation, or several read together, touched. Pages read it to decide whether to refresh.
struct ChangeSet
{
    qint64 operation = 0; ///< the newest one; 0 where nothing changed
    QString kind = {}; ///< of the newest one
    QHash<Entity, QSet<qint64>> rows = {};
    QSet<qint64> customers = {}; ///< customers of which anything changed: themselves, a contact, an order ...
    bool sweeping = false; ///< too many rows to name: everything may have changed
    bool anyCustomer = false; ///< and `customers` does not name those of it: they are too many, too

    bool touches(Entity entity) const { return sweeping || rows.contains(entity); }
    bool touchesCustomer(qint64 id) const { return sweeping || customers.contains(id); }
    bool isEmpty() const { return operation == 0; }

    void merge(const ChangeSet &other);
};

} // namespace crm

Q_DECLARE_METATYPE(crm::ChangeSet)
