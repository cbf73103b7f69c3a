#include "core/pool/poolflow.h"

#include "core/base/enumkeys.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr std::array kAll = {PoolFlowBy::Month, PoolFlowBy::Pool, PoolFlowBy::Rule, PoolFlowBy::Source,
                             PoolFlowBy::Person};
const std::array kKeys = {u"month"_s, u"pool"_s, u"rule"_s, u"source"_s, u"person"_s};

/// Whether the move counts for the query, into the pools or out of them.
enum class Direction { None, In, Out };

Direction directionOf(const PoolMove &move, PoolId pool)
{
    const bool from = pool.isValid() ? move.fromPool == pool : move.fromPool.isValid();
    const bool to = pool.isValid() ? move.toPool == pool : move.toPool.isValid();
    return from == to ? Direction::None : to ? Direction::In : Direction::Out;
}

bool isBetweenPools(const PoolMove &move)
{
    return move.fromPool.isValid() && move.toPool.isValid() && move.fromPool != move.toPool;
}

QString keyOf(const PoolMove &move, PoolFlowBy by, Direction direction)
{
    const bool in = direction == Direction::In;
    switch (by) {
    case PoolFlowBy::Month: return move.day.toString(u"yyyy-MM"_s);
    case PoolFlowBy::Pool: return QString::number((in ? move.toPool : move.fromPool).value);
    case PoolFlowBy::Rule: return move.rule;
    case PoolFlowBy::Source: return move.source;
    case PoolFlowBy::Person: {
        const auto user = in ? move.fromUser : move.toUser;
        return user.isValid() ? QString::number(user.value) : QString();
    }
    }
    return {};
}

/// Adds up stays until finish() makes their average of them.
void add(PoolFlowRow &row, const PoolMove &move, Direction direction)
{
    if (direction == Direction::In) {
        ++row.in;
        return;
    }
    ++row.out;
    if (!move.toUser.isValid())
        return;
    ++row.taken;
    row.bought += move.bought;
    row.stayDays += move.stayDays.value_or(0);
}

void finish(PoolFlowRow &row)
{
    if (row.taken > 0)
        row.stayDays /= double(row.taken);
}

} // namespace

PoolFlow flowOf(const std::vector<PoolMove> &moves, const PoolFlowQuery &query)
{
    PoolFlow flow;
    std::map<QString, PoolFlowRow> rows;
    const auto count = [&](const PoolMove &move, Direction direction) {
        const auto key = keyOf(move, query.by, direction);
        auto &row = rows[key];
        row.key = key;
        add(row, move, direction);
    };
    for (const auto &move : moves) {
        if ((query.from.isValid() && move.day < query.from) || (query.to.isValid() && move.day > query.to))
            continue;
        if (query.by == PoolFlowBy::Pool && !query.pool.isValid() && isBetweenPools(move)) {
            count(move, Direction::Out);
            count(move, Direction::In);
        }
        const auto direction = directionOf(move, query.pool);
        if (direction == Direction::None)
            continue;
        add(flow.total, move, direction);
        // Rules only bring customers in; what goes out would all be "by hand".
        if (query.by != PoolFlowBy::Rule || direction == Direction::In)
            count(move, direction);
    }
    for (auto &[key, row] : rows) {
        finish(row);
        flow.rows.push_back(row);
    }
    finish(flow.total);
    if (query.by != PoolFlowBy::Month)
        std::ranges::stable_sort(flow.rows, std::ranges::greater(),
                                 [](const PoolFlowRow &row) { return row.in + row.out; });
    return flow;
}

QString toKey(PoolFlowBy by)
{
    return kKeys[size_t(by)];
}

std::optional<PoolFlowBy> poolFlowByFromKey(const QString &key)
{
    const auto found = std::ranges::find(kKeys, key);
    return found == kKeys.end() ? std::nullopt : std::optional(kAll[size_t(found - kKeys.begin())]);
}

} // namespace crm
