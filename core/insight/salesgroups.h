#pragma once

#include "core/base/idset.h"

#include <QStringList>

namespace crm {

class InsightService;

/// Customers in named groups, by which sales are summed up. One customer may be in several groups, or in
/// none.
struct SalesGroups
{
    QStringList names = {};
    std::vector<IdSet> members = {}; ///< one for each name
};

/// The segments of RFM as they are today: everybody who ever bought is in one of them.
std::shared_ptr<const SalesGroups> rfmGroups(const InsightService &source);

} // namespace crm
