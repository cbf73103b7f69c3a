#pragma once

#include "core/directory/customerfield.h"

#include <memory>
#include <span>
#include <vector>

namespace crm {

class DirectorySnapshot;

/// All rows in the ascending order of a field: first `valued` rows with a value, then those without, by id.
struct FieldOrder
{
    std::vector<quint32> rows = {};
    quint32 valued = 0;
};

FieldOrder sortedBy(const DirectorySnapshot &snapshot, FieldRef field);

/// The same order in a later snapshot, in which only `changed` rows (ascending) have changed or are new.
std::shared_ptr<const FieldOrder> updatedOrder(const DirectorySnapshot &before,
                                               const std::shared_ptr<const FieldOrder> &order,
                                               const DirectorySnapshot &after, FieldRef field,
                                               std::span<const quint32> changed);

} // namespace crm
