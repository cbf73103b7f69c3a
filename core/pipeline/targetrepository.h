#pragma once

#include "core/pipeline/target.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of table `target`.
class TargetRepository
{
public:
    explicit TargetRepository(const Connection &db);

    std::vector<Target> all() const;
    /// An amount of 0 takes it away. False where nothing changed.
    bool set(const Target &target);

private:
    const Connection &m_db;
};

} // namespace crm
