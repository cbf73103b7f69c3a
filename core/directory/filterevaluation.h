#pragma once

#include "core/directory/directorysnapshot.h"
#include "core/directory/filternode.h"
#include "core/directory/visibility.h"

#include <span>

namespace crm {

/// One byte per row of the chunk: 1 where the condition holds. `hidden` is empty or one per row.
void evaluateFilter(const FilterNode &node, const DirectorySnapshot &snapshot, const DirectoryChunk &chunk,
                    std::span<const FieldSet> hidden, std::span<quint8> mask);

/// What looking at a row costs, roughly: of several conditions that all have to hold the cheap ones come
/// first.
int costOf(const FilterNode &node);

} // namespace crm
