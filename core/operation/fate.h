#pragma once

#include "core/base/unsettled.h"

namespace crm {

class Connection;

bool isRecorded(const Connection &db, const QString &operation);

/// Whether an operation whose COMMIT failed is in the file, and will be. `db` must have been opened since.
/// Throws Error::Code::Storage, or Unsettled, where the file does not answer.
bool isRecordedForGood(const Connection &db, const QString &operation);

/// The same for who still has the connection on which it failed: opens the file anew, whatever that one
/// believes of it.
Unsettled::Fate fateOf(const Connection &failed, const QString &operation);

} // namespace crm
