#pragma once

#include "core/base/progress.h"
#include "core/customer/customer.h"
#include "core/customfield/customfieldrepository.h"
#include "core/exchange/importlookalikes.h"
#include "core/exchange/importtemplate.h"
#include "core/security/rightsholder.h"

#include <functional>

namespace crm {

class ImportPace;
class Operations;
class UnitOfWork;

/// Brings sheets into the base: one import is one transaction and one operation, undone as one. Where it
/// fails, or is stopped, nothing stays. Into a team's file it comes in parts, still undone as one; what was
/// done before it failed or was stopped stays there, and the result names it.
class ImportService
{
public:
    /// Saves the base before many rows come in; gives back why it could not, or an empty text.
    using Save = std::function<QString()>;

    /// Finds owners for the customers after `after` that have neither owner nor pool.
    using Allocate = std::function<void(UnitOfWork &work, CustomerId after)>;

    ImportService(Operations &operations, Save save);
    void setAllocate(Allocate allocate) { m_allocate = std::move(allocate); }
    /// The pools of which not everything is shown to the actor: who lies in them is not changed by a sheet,
    /// nor are guesses confirmed.
    void setCovers(std::function<std::vector<PoolCover>()> covers) { m_covers = std::move(covers); }

    /// The fields that users added to what a kind of sheet is about.
    std::vector<CustomField> customFields(ImportKind kind) const;
    QStringList customFieldNames(ImportKind kind) const;

    /// What a person made of the columns of a sheet with the same headers, where anybody did.
    std::optional<ImportMapping> remembered(ImportKind kind, const SheetShape &shape) const;
    /// How the columns are understood: as the last time that the user corrected it, else as recognised.
    ImportMapping mapping(ImportKind kind, const SheetShape &shape) const;

    /// What people keep under a name, by name.
    std::vector<ImportTemplate> templates(ImportKind kind) const;
    /// Throws Error{NotFound} with the names that there are.
    ImportTemplate findTemplate(ImportKind kind, const QString &name) const;
    /// In the place of one of the same name. Throws Error{Invalid} for a name that is none.
    void keepTemplate(ImportKind kind, ImportTemplate kept);
    void removeTemplate(ImportKind kind, const QString &name);

    /// Throws for what stops the whole import; what is wrong with rows stands in the result. The orders of
    /// days must have been settled (settleColumns()).
    ImportResult run(const ImportRequest &asked, const Progress &progress = noProgress);

private:
    /// False when it was stopped.
    bool writeRows(const ImportRequest &request, ImportPace &pace, ImportResult &result,
                   std::vector<CreatedRow> &created, const Progress &progress) const;
    void remember(const ImportRequest &request) const;

    Operations &m_operations;
    Save m_save;
    Allocate m_allocate = {};
    std::function<std::vector<PoolCover>()> m_covers = {};
    CustomFieldRepository m_fields;
};

} // namespace crm
