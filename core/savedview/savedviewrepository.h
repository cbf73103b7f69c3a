#pragma once

#include "core/savedview/savedview.h"

#include <optional>
#include <vector>

namespace crm {

class Connection;

/// The SQL of table `saved_view`.
class SavedViewRepository
{
public:
    explicit SavedViewRepository(const Connection &db);

    /// The shared ones of a page and those of a person, by name.
    std::vector<SavedView> all(const QString &page, UserId owner) const;
    std::optional<SavedView> find(SavedViewId id) const;

    SavedViewId insert(const SavedView &view);
    /// False where it has changed since its rev was read.
    bool update(const SavedView &view);
    void remove(SavedViewId id);

private:
    const Connection &m_db;
};

} // namespace crm
