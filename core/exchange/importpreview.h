#pragma once

#include "core/base/progress.h"
#include "core/exchange/rowparser.h"

namespace crm {

/// What happens if a sheet is imported as it is understood now: nothing has been written.
struct ImportPreview
{
    qint64 rows = 0;
    qint64 rejected = 0;
    qint64 flagged = 0; ///< rows that lose a field
    qint64 undecodable = 0; ///< cells that are no text in the encoding
    qint64 nullWords = 0; ///< texts like NULL and N/A that would be taken as they stand
    qint64 hidden = 0; ///< rows that are hidden in the workbook
    ImportProblems problems;
    bool isComplete = true; ///< false when it was stopped

    qint64 accepted() const { return rows - rejected; }
};

/// Settles the order of days and the decimal mark of the mapped columns that do not have one yet, from the
/// first rows and where these do not settle it from the whole file. Answers with the columns that nothing
/// settles: these need to be asked about, or refused.
std::vector<int> settleColumns(const QString &path, ImportKind kind, const SheetShape &shape,
                               ImportMapping &mapping, const std::vector<CustomField> &customFields = {},
                               const Progress &progress = noProgress);

/// Reads the whole sheet and says everything that is wrong with it, at once.
ImportPreview previewImport(const QString &path, ImportKind kind, const SheetShape &shape,
                            const ImportMapping &mapping, const QTimeZone &zone,
                            const std::vector<CustomField> &customFields = {},
                            const Progress &progress = noProgress);

} // namespace crm
