#pragma once

#include "core/base/progress.h"
#include "core/customfield/customfieldrepository.h"
#include "core/exchange/export/exportcolumn.h"
#include "core/exchange/export/exportrequest.h"

namespace crm {

class Operations;

/// Writes what is stored into sheets. Each export is an entry of the log, since it matters who took the list;
/// it changes nothing, and there is nothing to undo.
class ExportService
{
public:
    explicit ExportService(Operations &operations);

    /// All that can be chosen for a kind.
    std::vector<ExportColumn> columns(ImportKind kind) const;

    /// Where it fails or is stopped there is no new file, and no entry. Throws Invalid for columns and
    /// targets that cannot be, Denied, Storage.
    ExportResult run(const ExportRequest &request, const Progress &progress = noProgress);

private:
    std::vector<ExportColumn> chosenColumns(const ExportRequest &request, const QString &format) const;
    qint64 record(const ExportRequest &request, const QString &file, qint64 rows);

    Operations &m_operations;
    CustomFieldRepository m_fields;
};

} // namespace crm
