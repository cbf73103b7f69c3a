#pragma once

#include "core/pool/pool.h"

#include <QDate>

namespace crm {

/// A move of a customer from one owner or pool to another, as a list of many shows it.
struct OwnerMove
{
    OwnerEvent event = {};
    QString customer = {}; ///< its name; empty where it is gone

    friend bool operator==(const OwnerMove &, const OwnerMove &) = default;
};

/// Which way customers moved.
enum class OwnerMoveWay { Any, IntoPools, OutOfPools, BetweenPeople, New };

/// Which moves a report shows, the newest first.
struct OwnerMoveFilter
{
    QDate from = {}; ///< invalid: since ever
    QDate to = {}; ///< the last day; invalid: until now
    PoolId pool = {}; ///< only into it or out of it
    UserId person = {}; ///< only from them, to them, or by them
    OwnerMoveWay way = OwnerMoveWay::Any;
    int limit = 1000;
};

struct OwnerMoves
{
    std::vector<OwnerMove> rows = {}; ///< at most so many as asked for
    qint64 total = 0; ///< all that there are
};

/// The spellings used on the command line and where the state of pages is kept.
QString toKey(OwnerMoveWay way);
std::optional<OwnerMoveWay> ownerMoveWayFromKey(const QString &key);
std::vector<OwnerMoveWay> ownerMoveWays();

/// The name for people.
QString displayName(OwnerMoveWay way);

} // namespace crm
