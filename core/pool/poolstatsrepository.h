#pragma once

#include "core/pool/poolflow.h"

#include <QTimeZone>

namespace crm {

class Connection;

/// The SQL of statistics on the ownership history.
class PoolStatsRepository
{
public:
    explicit PoolStatsRepository(const Connection &db);

    /// Into pools and out of them, in the time.
    std::vector<PoolMove> moves(qint64 begin, qint64 end, const QTimeZone &zone) const;
    /// What each person has claimed since then.
    QHash<UserId, qint64> claimsSince(qint64 begin) const;
    QHash<UserId, qint64> owned() const;

private:
    const Connection &m_db;
};

} // namespace crm
