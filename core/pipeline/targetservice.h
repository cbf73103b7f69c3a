#pragma once

#include "core/operation/changeset.h"
#include "core/pipeline/targetrepository.h"

namespace crm {

class Operations;

/// What people, departments and the company are to reach.
class TargetService
{
public:
    explicit TargetService(Operations &operations);

    std::vector<Target> all() const;
    /// As one operation; an amount of 0 takes a target away. Throws Invalid for a period that is none, for
    /// amounts below 0, and for a person and a department at once. Empty where nothing changed.
    ChangeSet set(const std::vector<Target> &targets);

private:
    Operations &m_operations;
    TargetRepository m_targets;
};

} // namespace crm
