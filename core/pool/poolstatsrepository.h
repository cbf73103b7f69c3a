#pragma once

#include "core/pool/ownermove.h"
#include "core/pool/poolflow.h"

#include <QTimeZone>

namespace crm {

class Connection;

/// A customer that somebody was given by another.
struct ReceivedCustomer
{
    CustomerId customer = {};
    QString name = {};
    UserId from = {}; ///< who did it
    QString rule = {}; ///< where rules of allocation did

    friend bool operator==(const ReceivedCustomer &, const ReceivedCustomer &) = default;
};

/// The SQL of statistics on the ownership history.
class PoolStatsRepository
{
public:
    explicit PoolStatsRepository(const Connection &db);

    /// Into pools and out of them, in the time.
    std::vector<PoolMove> moves(qint64 begin, qint64 end, const QTimeZone &zone) const;
    /// The ownership history itself, undone and done again as it was; `begin` <= its instants < `end`.
    OwnerMoves events(const OwnerMoveFilter &filter, qint64 begin, qint64 end) const;
    /// What each person has claimed; `begin` <= its instants < `end`.
    QHash<UserId, qint64> claimsWithin(qint64 begin, qint64 end) const;
    QHash<UserId, qint64> owned() const;
    qint64 newestEvent() const; ///< 0 where there is none
    /// What others gave to somebody after that event and they still have, the oldest first.
    std::vector<ReceivedCustomer> received(UserId user, qint64 after) const;

private:
    const Connection &m_db;
};

} // namespace crm
