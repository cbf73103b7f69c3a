#pragma once

#include "core/directory/directorysnapshot.h"

#include <span>

namespace crm {

class Connection;
class FactSource;

/// These customers (ids ascending, each once) as the connection sees them: inside of a transaction with what
/// it has written. Costs some ten microseconds a customer. `facts` answers conditions on what is no column.
/// Without contacts nothing is known of how they are reached.
std::shared_ptr<const DirectorySnapshot> someCustomers(const Connection &db,
                                                       std::span<const qint64> ascending,
                                                       const std::shared_ptr<FactSource> &facts = {},
                                                       bool withContacts = true);

} // namespace crm
