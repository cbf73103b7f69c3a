#pragma once

#include "ui/exchange/importplan.h"

namespace crm::ui {

/// Reads the whole sheet as `plan` says. Not for the window's thread.
ImportPreview checkSheet(const ImportPlan &plan, const Progress &progress);

/// What came of saving the rows that are rejected.
struct RejectsSaved
{
    QString path = {};
    qint64 rows = 0;
    bool isStopped = false; ///< then there is no file
};

/// Writes the rejected rows, byte for byte and each with its reasons, into a file of their own. Not for the
/// window's thread. Throws Error{Storage} where that cannot be written.
RejectsSaved saveRejects(const ImportPlan &plan, const QString &path, const Progress &progress);

} // namespace crm::ui
