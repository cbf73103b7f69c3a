#pragma once

#include "core/directory/customerfield.h"

#include <memory>
#include <span>
#include <vector>

namespace crm {

class DirectorySnapshot;

/// All rows in the ascending order of a field of texts, amounts or instants: first `valued` rows with a
/// value, then those without, by id. The other fields have a BucketOrder.
struct FieldOrder
{
    std::vector<quint32> rows = {};
    quint32 valued = 0;
};

FieldOrder sortedBy(const DirectorySnapshot &snapshot, FieldRef field);

/// Those of the changed rows (ascending) whose value is another, or which are new.
std::vector<quint32> movedRows(const DirectorySnapshot &before, const DirectorySnapshot &after,
                               FieldRef field, std::span<const quint32> changed);
/// An order of a snapshot before this one, in which only `moved` rows (ascending) stand elsewhere now.
FieldOrder updatedOrder(const FieldOrder &order, const DirectorySnapshot &after, FieldRef field,
                        std::span<const quint32> moved);

} // namespace crm
