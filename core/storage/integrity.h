#pragma once

#include <QStringList>

namespace crm {

class Connection;

enum class CheckDepth { Quick, Full };

/// What SQLite's own check and the check of all references find, in words for people; empty where all is
/// well.
QStringList integrityProblems(const Connection &db, CheckDepth depth);

} // namespace crm
