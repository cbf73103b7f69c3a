#include "core/allocation/allocationrule.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<AllocationStrategy, 5> kStrategies = {{{
    {AllocationStrategy::RoundRobin, u"round-robin"_s},
    {AllocationStrategy::LeastWork, u"least-work"_s},
    {AllocationStrategy::FreeCapacity, u"free-capacity"_s},
    {AllocationStrategy::BestSkill, u"best-skill"_s},
    {AllocationStrategy::Seniority, u"seniority"_s},
}}};

QString candidatesOf(const AllocationRule &rule, const AllocationNames &names)
{
    QStringList who;
    for (const auto &candidate : rule.candidates)
        who << names.of(candidate);
    return who.isEmpty() ? Tr::tr("everybody in sales") : who.join(Tr::tr(", "));
}

/// What the candidates must know and be.
QStringList demandsOf(const AllocationRule &rule)
{
    QStringList parts;
    QStringList kinds;
    for (const auto kind : rule.skills)
        kinds << displayName(kind);
    if (!kinds.isEmpty())
        parts << Tr::tr("who know its %1").arg(kinds.join(Tr::tr(", ")));
    if (rule.minSeniority > 0)
        parts << Tr::tr("of seniority %1 or more").arg(rule.minSeniority);
    return parts;
}

QStringList limitsOf(const AllocationRule &rule)
{
    QStringList parts;
    if (rule.withinHours)
        parts << Tr::tr("within working hours");
    if (rule.perDay)
        parts << Tr::tr("at most %1 a day each").arg(*rule.perDay);
    if (rule.perWeek)
        parts << Tr::tr("at most %1 a week each").arg(*rule.perWeek);
    if (rule.perMonth)
        parts << Tr::tr("at most %1 a month each").arg(*rule.perMonth);
    return parts;
}

} // namespace

QString AllocationNames::of(const Audience &who) const
{
    if (who.user.isValid())
        return users.value(who.user);
    return who.role ? displayName(*who.role) : departments.value(who.department);
}

QString toKey(AllocationStrategy strategy)
{
    return kStrategies.key(strategy);
}

AllocationStrategy allocationStrategyFromKey(const QString &key)
{
    return kStrategies.value(key, AllocationStrategy::RoundRobin);
}

std::vector<AllocationStrategy> allocationStrategies()
{
    using enum AllocationStrategy;
    return {RoundRobin, LeastWork, FreeCapacity, BestSkill, Seniority};
}

QString displayName(AllocationStrategy strategy)
{
    switch (strategy) {
    case AllocationStrategy::RoundRobin: return Tr::tr("in turn");
    case AllocationStrategy::LeastWork: return Tr::tr("to whoever has the least open work");
    case AllocationStrategy::FreeCapacity: return Tr::tr("by free capacity");
    case AllocationStrategy::BestSkill: return Tr::tr("to whoever knows most of what it needs");
    case AllocationStrategy::Seniority: return Tr::tr("the most valuable and urgent to the most senior");
    }
    return {};
}

QString describe(const AllocationRule &rule, const AllocationNames &names)
{
    QStringList parts{
        rule.filter.isEmpty()
            ? Tr::tr("New customers go to %1").arg(candidatesOf(rule, names))
            : Tr::tr("New customers with %1 go to %2").arg(rule.filter, candidatesOf(rule, names))};
    parts << demandsOf(rule) << displayName(rule.strategy) << limitsOf(rule);
    const QString otherwise = rule.fallbackUser.isValid() ? names.users.value(rule.fallbackUser)
                            : rule.fallbackPool.isValid() ? names.pools.value(rule.fallbackPool)
                                                          : Tr::tr("the first pool");
    return Tr::tr("%1; else to %2").arg(parts.join(Tr::tr(", ")), otherwise);
}

} // namespace crm
