#include "core/pool/ownermove.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using enum OwnerMoveWay;

const std::array<std::pair<OwnerMoveWay, QString>, 5> kWays = {{{Any, u"any"_s},
                                                                {IntoPools, u"in"_s},
                                                                {OutOfPools, u"out"_s},
                                                                {BetweenPeople, u"people"_s},
                                                                {New, u"new"_s}}};

} // namespace

QString toKey(OwnerMoveWay way)
{
    return std::ranges::find(kWays, way, &std::pair<OwnerMoveWay, QString>::first)->second;
}

std::optional<OwnerMoveWay> ownerMoveWayFromKey(const QString &key)
{
    const auto found = std::ranges::find(kWays, key, &std::pair<OwnerMoveWay, QString>::second);
    return found == kWays.end() ? std::nullopt : std::optional(found->first);
}

std::vector<OwnerMoveWay> ownerMoveWays()
{
    std::vector<OwnerMoveWay> ways;
    for (const auto &[way, key] : kWays)
        ways.push_back(way);
    return ways;
}

QString displayName(OwnerMoveWay way)
{
    switch (way) {
    case Any: return Tr::tr("All moves");
    case IntoPools: return Tr::tr("Into the pool");
    case OutOfPools: return Tr::tr("Out of the pool");
    case BetweenPeople: return Tr::tr("From person to person");
    case New: return Tr::tr("New customers");
    }
    return {};
}

} // namespace crm
