#include "core/operation/changeset.h"

namespace crm {

void ChangeSet::merge(const ChangeSet &other)
{
    if (other.operation > operation) {
        operation = other.operation;
        kind = other.kind;
    }
    for (auto it = other.rows.begin(); it != other.rows.end(); ++it)
        rows[it.key()].unite(it.value());
    customers.unite(other.customers);
    sweeping |= other.sweeping;
    anyCustomer |= other.anyCustomer;
}

} // namespace crm
