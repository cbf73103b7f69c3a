#pragma once

#include "core/operation/operations.h"
#include "core/pool/releasereasonrepository.h"

#include <QStringList>

namespace crm {

/// The reasons that are offered to whoever gives a customer back; something else can always be typed.
class ReleaseReasons
{
public:
    explicit ReleaseReasons(Operations &operations);

    /// Those of the team; the usual ones, without ids, for as long as it has none of its own.
    std::vector<ReleaseReason> all() const;
    QStringList offered() const;
    /// In this order from now on; those that are missing are gone.
    ChangeSet store(const std::vector<ReleaseReason> &reasons);

private:
    Operations &m_operations;
    ReleaseReasonRepository m_reasons;
};

} // namespace crm
