#include "core/allocation/allocationdesk.h"

#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kNamed = 3; ///< of those who could not, so many are named

int levelOf(const WorkProfile &profile, SkillKind kind, const QStringList &values)
{
    int level = 0;
    for (const auto &skill : profile.skills)
        if (skill.kind == kind && values.contains(skill.value, Qt::CaseInsensitive))
            level = std::max(level, skill.level);
    return level;
}

} // namespace

int skillFor(const WorkProfile &profile, const AllocationSubject &subject, std::span<const SkillKind> kinds)
{
    int sum = 0;
    const auto all = skillKinds();
    for (const auto kind : kinds.empty() ? std::span<const SkillKind>(all) : kinds)
        sum += levelOf(profile, kind, subject.needs.value(kind));
    return sum;
}

AllocationDesk::AllocationDesk(AllocationStart start)
    : m_start(std::move(start))
    , m_periods(claimPeriods(m_start.at, m_start.zone))
{
    std::ranges::sort(m_start.people, {}, [](const AllocationPerson &person) { return person.user.id; });
    for (const auto &[who, count] : m_start.counts)
        m_turn = std::max(m_turn, count.turn);
}

AllocationPerson *AllocationDesk::person(UserId id)
{
    const auto it =
        std::ranges::find(m_start.people, id, [](const AllocationPerson &person) { return person.user.id; });
    return it == m_start.people.end() ? nullptr : &*it;
}

void AllocationDesk::moveTo(qint64 at)
{
    m_start.at = at;
    if (at < m_periods.day.end)
        return;
    const bool newWeek = at >= m_periods.week.end;
    const bool newMonth = at >= m_periods.month.end;
    for (auto &[who, count] : m_start.counts) {
        count.today = 0;
        count.week = newWeek ? 0 : count.week;
        count.month = newMonth ? 0 : count.month;
    }
    m_periods = claimPeriods(at, m_start.zone);
}

bool AllocationDesk::isCandidate(const AllocationRule &rule, const AllocationPerson &person,
                                 const AllocationSubject &subject) const
{
    const auto &user = person.user;
    const auto takes = [&](const Audience &who) { return includes(who, user, m_start.departments); };
    if (rule.candidates.empty() ? user.role != Role::Sales : std::ranges::none_of(rule.candidates, takes))
        return false;
    return person.profile.seniority >= rule.minSeniority
        && std::ranges::all_of(rule.skills, [&](SkillKind kind) {
               return levelOf(person.profile, kind, subject.needs.value(kind)) > 0;
           });
}

QString AllocationDesk::refusal(const AllocationRule &rule, const AllocationPerson &person)
{
    if (!person.user.active)
        return Tr::tr("no longer active");
    if (!person.holding.admits(1))
        return Tr::tr("holds as many as allowed");
    const auto local = QDateTime::fromMSecsSinceEpoch(m_start.at, m_start.zone);
    if (rule.withinHours && !person.profile.hours.contains(local))
        return Tr::tr("outside working hours");
    const auto &count = m_start.counts[{rule.id, person.user.id}];
    const auto isUsedUp = [](std::optional<qint64> limit, qint64 used) { return limit && used >= *limit; };
    if (isUsedUp(rule.perDay, count.today))
        return Tr::tr("got %1 today").arg(count.today);
    if (isUsedUp(rule.perWeek, count.week))
        return Tr::tr("got %1 this week").arg(count.week);
    if (isUsedUp(rule.perMonth, count.month))
        return Tr::tr("got %1 this month").arg(count.month);
    return {};
}

AllocationChoice AllocationDesk::choiceOf(const AllocationRule &rule, const AllocationPerson &person,
                                          const AllocationSubject &subject)
{
    const auto &holding = person.holding;
    const auto &count = m_start.counts[{rule.id, person.user.id}];
    return {.user = person.user.id.value,
            .work = person.work,
            .today = count.today,
            .month = count.month,
            .free = holding.limit ? std::optional(*holding.limit - holding.counted()) : std::nullopt,
            .skill = skillFor(person.profile, subject),
            .seniority = person.profile.seniority,
            .turn = count.turn};
}

QString AllocationDesk::reason(const AllocationRule &rule, const AllocationChoice &choice,
                               int importance) const
{
    const auto name = m_start.names.users.value({choice.user});
    switch (rule.strategy) {
    case AllocationStrategy::RoundRobin: return Tr::tr("%1 was next").arg(name);
    case AllocationStrategy::LeastWork:
        return Tr::tr("%1 had the least open work (%2)").arg(name).arg(choice.work);
    case AllocationStrategy::FreeCapacity:
        return choice.free ? Tr::tr("%1 had room for %2 more and %3 today")
                                 .arg(name)
                                 .arg(*choice.free)
                                 .arg(choice.today)
                           : Tr::tr("%1 has no limit and had %2 today").arg(name).arg(choice.today);
    case AllocationStrategy::BestSkill:
        return Tr::tr("%1 knows most of what it needs (%2)").arg(name).arg(choice.skill);
    case AllocationStrategy::Seniority:
        return Tr::tr("%1 has the seniority (%2) for value x urgency %3")
            .arg(name)
            .arg(choice.seniority)
            .arg(importance);
    }
    return {};
}

void AllocationDesk::give(const AllocationRule *rule, AllocationPerson &person)
{
    ++person.holding.owned;
    ++person.work;
    if (!rule)
        return;
    auto &count = m_start.counts[{rule->id, person.user.id}];
    ++count.today;
    ++count.week;
    ++count.month;
    count.turn = ++m_turn;
}

/// Whoever has a customer with the same phone or mail keeps what belongs to it.
bool AllocationDesk::keepsKnown(const AllocationSubject &subject, AllocationDecision &decision)
{
    auto *owner = subject.knownBy.isValid() ? person(subject.knownBy) : nullptr;
    if (!owner || !owner->user.active || !owner->holding.admits(1))
        return false;
    decision.user = owner->user.id;
    decision.why =
        Tr::tr("%1 has %2, which is reached the same way").arg(owner->user.name, subject.knownName);
    give(nullptr, *owner);
    return true;
}

void AllocationDesk::fallBack(const AllocationRule &rule, const QString &why, AllocationDecision &decision)
{
    auto *deputy = rule.fallbackUser.isValid() ? person(rule.fallbackUser) : nullptr;
    if (deputy && deputy->user.active && deputy->holding.admits(1)) {
        decision.user = deputy->user.id;
        give(nullptr, *deputy);
    } else {
        decision.pool = rule.fallbackPool.isValid() ? rule.fallbackPool : m_start.firstPool;
    }
    QString unable = why;
    if (deputy && !decision.user.isValid())
        unable = u"%1%2%3"_s.arg(why, Tr::tr("; "),
                                 Tr::tr("%1: %2").arg(deputy->user.name, refusal(rule, *deputy)));
    const auto to =
        deputy && decision.user.isValid() ? deputy->user.name : m_start.names.pools.value(decision.pool);
    decision.why = Tr::tr("Rule %1: nobody could take it (%2), so it went to %3").arg(rule.name, unable, to);
}

void AllocationDesk::byStrategy(size_t index, const AllocationSubject &subject, AllocationDecision &decision)
{
    const auto &rule = m_start.rules[index];
    std::vector<AllocationChoice> choices;
    QStringList others;
    for (const auto &person : m_start.people) {
        if (!isCandidate(rule, person, subject))
            continue;
        const auto why = refusal(rule, person);
        if (why.isEmpty())
            choices.push_back(choiceOf(rule, person, subject));
        else if (person.user.active
                 || std::ranges::find(rule.candidates, person.user.id, &Audience::user)
                        != rule.candidates.end()) // who left is missed where they were named
            others << Tr::tr("%1: %2").arg(person.user.name, why);
    }
    const auto many = others.size();
    others = others.first(std::min<qsizetype>(many, kNamed));
    if (many > kNamed)
        others << Tr::tr("%1 more").arg(many - kNamed);
    const auto unable = others.join(Tr::tr("; "));
    if (choices.empty())
        return fallBack(rule, unable.isEmpty() ? Tr::tr("nobody fits") : unable, decision);
    const int importance = subject.importance.empty() ? 1 : subject.importance[index];
    const auto &chosen = choices[choose(rule.strategy, choices, importance)];
    decision.user = {chosen.user};
    decision.byRule = true;
    decision.why =
        Tr::tr("Rule %1: %2, of %3").arg(rule.name, reason(rule, chosen, importance)).arg(choices.size());
    if (!unable.isEmpty())
        decision.why = Tr::tr("%1 (not %2)").arg(decision.why, unable);
    give(&rule, *person(decision.user));
}

AllocationDecision AllocationDesk::decide(const AllocationSubject &subject, qint64 at)
{
    moveTo(at);
    AllocationDecision decision{.customer = subject.id, .at = at};
    for (size_t index = 0; index < m_start.rules.size(); ++index) {
        if (!subject.fits[index])
            continue;
        decision.rule = m_start.rules[index].id;
        decision.ruleName = m_start.rules[index].name;
        if (!keepsKnown(subject, decision))
            byStrategy(index, subject, decision);
        return decision;
    }
    decision.why = Tr::tr("No rule concerns it");
    return decision;
}

} // namespace crm
