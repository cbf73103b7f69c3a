#pragma once

#include "core/pool/holdlimit.h"

namespace crm {

class Connection;

/// The SQL of table `hold_limit`, and of how many customers people have.
class HoldLimitRepository
{
public:
    explicit HoldLimitRepository(const Connection &db);

    std::vector<HoldLimit> all() const;
    qint64 insert(const HoldLimit &limit);
    bool update(const HoldLimit &limit); ///< false where it was changed meanwhile
    void remove(qint64 id);

    qint64 ownedBy(UserId user) const;
    /// Who got customers in the operation that they did not have before.
    std::vector<UserId> receivers(qint64 operation) const;

private:
    const Connection &m_db;
};

} // namespace crm
