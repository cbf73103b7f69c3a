#pragma once

#include "core/base/daterange.h"
#include "core/pool/pool.h"

namespace crm {

/// One move into a pool or out of one, as the ownership history tells it. What was undone is left out.
struct PoolMove
{
    QString kind = {};
    CustomerId customer = {};
    UserId fromUser = {};
    UserId toUser = {};
    PoolId fromPool = {};
    PoolId toPool = {};
    QString rule = {};
    QString reason = {};
    QString source = {}; ///< where the customer came from
    QDate day = {};
    std::optional<double> stayDays = {}; ///< where it came from
    bool bought = false; ///< ordered something on that day or later

    friend bool operator==(const PoolMove &, const PoolMove &) = default;
};

enum class PoolFlowBy { Month, Pool, Rule, Source, Person };

struct PoolFlowQuery
{
    PoolId pool = {}; ///< invalid: all pools together; moves between them count for each pool alone then
    QDate from = {};
    QDate to = {}; ///< included
    PoolFlowBy by = PoolFlowBy::Month;

    friend bool operator==(const PoolFlowQuery &, const PoolFlowQuery &) = default;
};

/// What went into the pools and out of them, for one month, pool, rule, source or person. Of a person: who
/// lost it, and who took it.
struct PoolFlowRow
{
    QString key = {}; ///< 2026-11, an id, or a name; empty: by hand, unknown
    qint64 in = 0;
    qint64 out = 0;
    qint64 taken = 0; ///< of these, claimed or assigned; the others went to another pool, or away
    qint64 bought = 0; ///< of those that were taken
    double stayDays = 0; ///< on average, of those that were taken; 0 where none was

    double conversion() const { return taken > 0 ? double(bought) / double(taken) : 0; }

    friend bool operator==(const PoolFlowRow &, const PoolFlowRow &) = default;
};

struct PoolFlow
{
    std::vector<PoolFlowRow> rows = {}; ///< months in their order, others by what went in
    PoolFlowRow total = {};

    friend bool operator==(const PoolFlow &, const PoolFlow &) = default;
};

PoolFlow flowOf(const std::vector<PoolMove> &moves, const PoolFlowQuery &query);

QString toKey(PoolFlowBy by);
std::optional<PoolFlowBy> poolFlowByFromKey(const QString &key);

} // namespace crm
