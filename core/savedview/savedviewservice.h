#pragma once

#include "core/operation/changeset.h"
#include "core/savedview/savedviewrepository.h"

namespace crm {

class Operations;

/// The views that people keep of lists: their own, and those that everybody has.
class SavedViewService
{
public:
    explicit SavedViewService(Operations &operations);

    /// What the actor can choose from, by name.
    std::vector<SavedView> views(const QString &page) const;

    /// The owner is the actor, or nobody: then it is everybody's. Throws Conflict for a name that is taken.
    SavedViewId add(const SavedView &view);
    ChangeSet edit(const SavedView &view);
    ChangeSet remove(SavedViewId id);

private:
    SavedView checked(SavedView view) const;
    SavedView get(SavedViewId id) const;
    void require(const SavedView &view) const;

    Operations &m_operations;
    SavedViewRepository m_views;
};

} // namespace crm
