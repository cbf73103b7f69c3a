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
    std::vector<quint32> ranks = {}; // of the codes of a dictionary, as they were compared
};

FieldOrder sortedBy(const DirectorySnapshot &snapshot, FieldRef field);

/// Whether values that both have compare in `after` as in `before`; names of people, pools and tags aside.
bool comparesAlike(const DirectorySnapshot &before, const DirectorySnapshot &after, FieldRef field);
/// Those of the changed rows (ascending) whose value is another, or which are new.
std::vector<quint32> movedRows(const DirectorySnapshot &before, const DirectorySnapshot &after,
                               FieldRef field, std::span<const quint32> changed);
/// An order of a snapshot before this one, in which only `moved` rows (ascending) stand elsewhere now.
FieldOrder updatedOrder(const FieldOrder &order, const DirectorySnapshot &after, FieldRef field,
                        std::span<const quint32> moved);

} // namespace crm
