#pragma once

#include "core/operation/undoservice.h"

namespace crm {

/// What an operation was, in the user's language: "Edited 苏州翔诚", "Claimed 3 customers".
QString describe(const LogEntry &entry);
/// Of an undo: what it took back.
QString describeUndone(const LogEntry &undo);
/// What an undo left where it is, or an empty text.
/// What undo-the-rest left as it is, or an empty text.
QString describeLeft(const UndoOutcome &undo);
QString describeKept(const UndoOutcome &undo);
QString describe(const QString &kind, const QJsonObject &summary);

} // namespace crm
