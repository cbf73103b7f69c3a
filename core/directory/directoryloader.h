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

private:
    DirectoryRepository &m_repository;
};

} // namespace crm
