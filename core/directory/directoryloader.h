#pragma once

#include "core/base/progress.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/directorysnapshot.h"

#include <functional>

namespace crm {

/// Reads the base into snapshots, on whatever thread it is called.
class DirectoryLoader
{
public:
    using Publish = std::function<void(std::shared_ptr<const DirectorySnapshot>)>;

    explicit DirectoryLoader(DirectoryRepository &repository)
        : m_repository(repository)
    {
    }

    /// Everything, published stage by stage: the names first. False when `progress` wants it to stop.
    bool load(const Publish &publish, const Progress &progress = noProgress);

    /// `before` with these customers read anew; those that are gone are no longer present. Costs some milliseconds
    /// for each chunk they lie in: beyond a few thousand customers a full load is quicker. Null when the users' own
    /// fields have changed, which needs a full load.
    std::shared_ptr<const DirectorySnapshot> patched(const DirectorySnapshot &before, std::span<const qint64> ids);

private:
    DirectoryRepository &m_repository;
};

} // namespace crm
