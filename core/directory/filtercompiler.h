#pragma once

#include "core/directory/directorysnapshot.h"
#include "core/directory/filternode.h"

#include <QDate>

#include <optional>

namespace crm {

/// Makes a filter ready for a snapshot: conditions on codes become tables, those on numbers and days ranges.
/// Nothing where it asks for something that is not known here, or for a segment that cannot be read any more.
std::optional<FilterNode> compileFilter(const FilterRule &rule, const DirectorySnapshot &snapshot,
                                        QDate today);

} // namespace crm
