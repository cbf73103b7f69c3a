#pragma once

#include "core/operation/undoservice.h"

namespace crm {

/// Takes from entries what they say of customers of whom not everything may be told, besides that something
/// was done, and to how many. Entries about very many customers tell nothing of a single one.
void coverSummaries(const Connection &db, const CoveredCustomer &isCovered, std::vector<LogEntry> &entries);

} // namespace crm
