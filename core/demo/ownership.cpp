#include "core/demo/ownership.h"

namespace crm::demo {
namespace {

/// A minute of a working day that follows from the customer, so that row and event agree.
int minuteOf(const Profile &profile, int what)
{
    return 520 + int((quint64(profile.id) * 37 + quint64(what) * 211) % 480);
}

enum Moment { Created, Acquired, Pooled };

constexpr std::string_view kSilence = "三个月无跟进，自动退回";

} // namespace

Ownership::Ownership(World &world)
    : m_world(world)
    , m_reasons(weighted(world.peopleWords.section("reason")))
{
}

void Ownership::decide(Profile &profile, Dice &dice) const
{
    const auto &outline = profile.outline;
    const bool abroad = profile.abroad && profile.currency != "HKD";
    profile.acquired = outline.created;
    if (profile.lot == Lot::SecondPool) {
        profile.owner = dice.chance(0.35) ? m_world.team.seller(dice, abroad) : 0;
        profile.pooled =
            profile.owner ? std::min(-1, outline.created + dice.between(5, 60)) : outline.created;
        return;
    }
    profile.owner = m_world.team.seller(dice, abroad);
    if (dice.chance(0.22)) { // somebody else had it first
        profile.before = m_world.team.seller(dice, abroad);
        const int until = profile.lot == Lot::FirstPool ? outline.lastSign() : -1;
        if (profile.before == profile.owner || until - outline.created < 20)
            profile.before = 0;
        else
            profile.acquired = dice.between(outline.created + 10, until);
    }
    if (profile.lot == Lot::FirstPool) {
        const int last = std::max(outline.lastSign(), profile.acquired);
        profile.pooled = std::min(-1, last + dice.between(25, 240));
    }
}

qint64 Ownership::createdAt(const Profile &profile) const
{
    return m_world.calendar.at(profile.outline.created, minuteOf(profile, Created));
}

qint64 Ownership::acquiredAt(const Profile &profile) const
{
    return profile.acquired == profile.outline.created
             ? createdAt(profile)
             : m_world.calendar.at(profile.acquired, minuteOf(profile, Acquired));
}

qint64 Ownership::pooledAt(const Profile &profile) const
{
    return profile.pooled == profile.outline.created && !profile.owner
             ? createdAt(profile)
             : m_world.calendar.at(profile.pooled, std::max(minuteOf(profile, Pooled),
                                                            profile.pooled == profile.acquired ? 1010 : 0));
}

void Ownership::write(const Profile &profile, const std::string &reason, Dice &dice)
{
    const auto &team = m_world.team;
    const qint64 pool = profile.lot == Lot::SecondPool ? team.secondPool : team.firstPool;
    OwnerEventRow start{.customer = profile.id, .kind = "create", .at = createdAt(profile)};
    const qint64 first = profile.before ? profile.before : profile.owner;
    if (!first) {
        start.kind = "import";
        start.toPool = {pool};
        start.operatorUser = {team.manager(dice)};
        m_world.rows.insert(start);
        return;
    }
    const bool assigned = dice.chance(0.3);
    start.kind = assigned ? "assign" : "create";
    start.toUser = {first};
    start.operatorUser = {assigned ? team.manager(dice) : first};
    m_world.rows.insert(start);

    if (profile.before) {
        const auto at = acquiredAt(profile);
        OwnerEventRow moved{.customer = profile.id,
                            .fromUser = {profile.before},
                            .toUser = {profile.owner},
                            .operatorUser = {team.manager(dice)},
                            .at = at,
                            .stay = {at - start.at}};
        if (profile.acquired - profile.outline.created > 60 && dice.chance(0.5)) { // through the pool
            const qint64 released = m_world.calendar.at(profile.acquired - dice.between(2, 40), 1050);
            m_world.rows.insert({.customer = profile.id,
                                 .kind = "release",
                                 .fromUser = {profile.before},
                                 .toPool = {team.firstPool},
                                 .operatorUser = {profile.before},
                                 .reason = "暂无采购需求",
                                 .at = released,
                                 .stay = {released - start.at}});
            moved.kind = "claim";
            moved.fromUser = {};
            moved.fromPool = {team.firstPool};
            moved.operatorUser = {profile.owner};
            moved.stay = {at - released};
        } else {
            moved.kind = "transfer";
            moved.reason = "区域调整";
        }
        m_world.rows.insert(moved);
    }
    if (profile.pooled > 0)
        return;
    const bool recycled = reason == kSilence;
    m_world.rows.insert({.customer = profile.id,
                         .kind = recycled ? "recycle" : "release",
                         .fromUser = {profile.owner},
                         .toPool = {pool},
                         .operatorUser = {recycled ? 0 : profile.owner},
                         .reason = reason,
                         .rule = recycled ? "90 天无跟进" : "",
                         .at = pooledAt(profile),
                         .stay = {pooledAt(profile) - acquiredAt(profile)}});
}

} // namespace crm::demo
