#pragma once

#include "core/pool/releasereason.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of table `release_reason`.
class ReleaseReasonRepository
{
public:
    explicit ReleaseReasonRepository(const Connection &db);

    std::vector<ReleaseReason> all() const; ///< in their order
    void insert(const ReleaseReason &reason, int position);
    void update(const ReleaseReason &reason, int position);
    void remove(qint64 id);

private:
    const Connection &m_db;
};

} // namespace crm
