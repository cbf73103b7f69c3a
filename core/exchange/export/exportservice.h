#pragma once

#include "core/base/progress.h"
#include "core/customfield/customfieldrepository.h"
#include "core/exchange/export/exportcolumn.h"
#include "core/exchange/export/exportrequest.h"
#include "core/exchange/export/postaladdress.h"
#include "core/pool/poolveil.h"

#include <functional>

namespace crm {

class Operations;

/// Writes what is stored into sheets. Each export is an entry of the log, since it matters who took the list;
/// it changes nothing, and there is nothing to undo.
class ExportService
{
public:
    explicit ExportService(Operations &operations);
    /// Asked before each export: what of pooled customers is not to get into it.
    void setVeil(std::function<PoolVeil()> veil) { m_veil = std::move(veil); }

    /// Asked for an export that tells of them.
    void setDeadlines(std::function<ExportDeadlines()> deadlines) { m_deadlines = std::move(deadlines); }

    /// All that can be chosen for a kind.
    std::vector<ExportColumn> columns(ImportKind kind) const;

    /// Where it fails or is stopped there is no new file, and no entry. Throws Invalid for columns and
    /// targets that cannot be, Denied, Storage.
    ExportResult run(const ExportRequest &request, const Progress &progress = noProgress);

    /// Where letters to customers or contacts go, in the order of the request; those without a full address
    /// as well. An entry of the log, too, under the name of the file that they are printed into.
    std::vector<PostalAddress> addresses(const ExportRequest &request, const Progress &progress = noProgress);

private:
    void cover(ImportKind kind, std::vector<ExportColumn> &columns) const;
    /// The columns of these names, with what the actor may not see left out; the usual ones for no names.
    std::vector<ExportColumn> chosenColumns(ImportKind kind, const QStringList &names) const;
    qint64 record(const ExportRequest &request, const QString &file, qint64 rows);

    Operations &m_operations;
    CustomFieldRepository m_fields;
    std::function<PoolVeil()> m_veil = {};
    std::function<ExportDeadlines()> m_deadlines = {};
};

} // namespace crm
