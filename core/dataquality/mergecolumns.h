#pragma once

#include "core/customer/customer.h"
#include "core/dataquality/matchfield.h"

#include <functional>

namespace crm {

class Connection;

/// A field of a customer as a merge treats it.
struct MergeColumn
{
    QString key = {}; ///< "name"; "custom.12" for a field of the users' own
    QString title = {};
    QString column = {}; ///< in the table customer, where its changes are recorded; empty for custom values
    QString shownAs = {}; ///< its key in the filter language, by which a pool may hide it
    MatchKind kind = MatchKind::Text;
    bool mayJoin = false; ///< texts of several customers can stand below one another
    std::function<QString(const CustomerCard &)> text; ///< for people and for comparing
    std::function<void(CustomerCard &to, const CustomerCard &from)> take;
    std::function<void(CustomerCard &to, const QString &joined)> set = {}; ///< where mayJoin
};

/// All fields but who has the customer, in the order in which they are shown; those of the users' own last.
std::vector<MergeColumn> mergeColumns(const Connection &db, CustomerKind kind);

} // namespace crm
