#pragma once

#include "core/directory/directoryrecord.h"

#include <QString>

#include <vector>

namespace crm::ui {

/// A column of the list of customers.
struct CustomerColumn
{
    FieldRef field = {};
    QString key = {}; ///< by which its place and width are kept; never changes
    QString title = {};
    int width = 120; ///< at 100 % text
    bool shown = false; ///< until somebody chooses
    bool right = false;
};

/// The customer itself first, the users' own fields last.
std::vector<CustomerColumn> customerColumns(const DirectoryLists &lists);

/// What a field is called, above a column and in a filter.
QString customerFieldTitle(FieldRef field, const DirectoryLists &lists);

} // namespace crm::ui
