// Who gets new customers, on the command line: rules, what they decide, what they would have decided.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/allocation/allocationservice.h"
#include "core/base/tr.h"
#include "core/directory/filterexpression.h"
#include "core/pool/poolservice.h"
#include "core/security/departmentservice.h"
#include "core/security/userservice.h"
#include "core/security/workprofiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct AllocateArguments
{
    bool preview = false;
    std::string replay, where, pool;
};

struct RuleArguments
{
    std::string name, where, strategy, valuable, urgent, fallbackUser, fallbackPool;
    std::vector<std::string> to, skills;
    int seniority = 0;
    std::optional<qint64> perDay, perWeek, perMonth;
    bool anyTime = false, off = false;
};

struct ProfileArguments
{
    std::string name, hours, days;
    std::vector<std::string> skills;
    int seniority = -1;
};

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, text};
}

UserId userNamed(Session &session, const std::string &name)
{
    if (const auto user = session.users().findByName(text(name)))
        return user->id;
    throw Error(Error::Code::NotFound, Tr::tr("There is no person named %1 in this file.").arg(text(name)));
}

PoolId poolNamed(Session &session, const std::string &name)
{
    if (const auto pool = session.pools().findByName(text(name)))
        return pool->id;
    throw Error(Error::Code::NotFound, Tr::tr("There is no pool named %1.").arg(text(name)));
}

QJsonValue nameOrNull(const QString &name)
{
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

QJsonObject json(const AllocationDecision &decision, const AllocationNames &names)
{
    return {{u"id"_s, decision.customer.value},
            {u"ok"_s, decision.ok && decision.isDecided()},
            {u"to"_s, nameOrNull(names.users.value(decision.user))},
            {u"pool"_s, nameOrNull(names.pools.value(decision.pool))},
            {u"rule"_s, nameOrNull(decision.ruleName)},
            {u"why"_s, decision.why}};
}

QString line(const AllocationDecision &decision, const AllocationNames &names)
{
    const QString to =
        decision.user.isValid() ? names.users.value(decision.user) : names.pools.value(decision.pool);
    return QStringList{QString::number(decision.customer.value), to, decision.why}.join(u'\t');
}

/// New customers that nobody has had; of these those in a pool, or that satisfy the expression.
std::vector<CustomerId> chosen(Session &session, const AllocateArguments &given)
{
    auto ids = session.allocation().waiting();
    if (given.where.empty() && given.pool.empty())
        return ids;
    QString expression = text(given.where);
    if (!given.pool.empty()) {
        poolNamed(session, given.pool);
        QString name = text(given.pool);
        const QString condition = u"pool = \"%1\""_s.arg(name.replace(u'"', u"\"\""_s));
        expression = expression.isEmpty() ? condition : u"(%1) and %2"_s.arg(expression, condition);
    }
    const auto directory = loadDirectory(session);
    DirectoryQuery query{.today = session.operations().today()};
    query.filters = {parseFilter(expression, directory->snapshot()->lists())};
    const auto view = directory->query(query);
    QSet<CustomerId> found;
    for (qint64 place = 0; place < view.total(); ++place)
        found.insert({view.id(place)});
    std::erase_if(ids, [&](CustomerId id) { return !found.contains(id); });
    return ids;
}

std::pair<QDate, QDate> periodOf(const std::string &given)
{
    const auto parts = text(given).split(u".."_s);
    const auto from = parts.size() == 2 ? QDate::fromString(parts[0], Qt::ISODate) : QDate();
    const auto to = parts.size() == 2 ? QDate::fromString(parts[1], Qt::ISODate) : QDate();
    if (!from.isValid() || !to.isValid() || from > to)
        throw invalid(Tr::tr("A period is written as 2026-07-01..2026-09-30, not %1.").arg(text(given)));
    return {from, to};
}

Answer replay(Session &session, const std::string &period)
{
    const auto [from, to] = periodOf(period);
    const auto names = session.allocation().names();
    const auto replay = session.allocation().replay(session.allocation().rules(), from, to.addDays(1));
    Answer answer;
    QJsonArray customers, people;
    for (const auto &row : replay.rows) {
        auto customer = json(row.decision, names);
        customer.remove(u"ok"_s);
        customer.insert(u"name"_s, row.name);
        customer.insert(u"at"_s, isoInstant(row.decision.at));
        customer.insert(u"was"_s, nameOrNull(names.users.value(row.was)));
        customers << customer;
    }
    for (const auto &share : replay.shares) {
        const QString name = share.user.isValid() ? names.users.value(share.user) : QString();
        people << QJsonObject{
            {u"name"_s, nameOrNull(name)}, {u"was"_s, share.was}, {u"would"_s, share.would}};
        answer.lines << QStringList{name.isEmpty() ? Tr::tr("A pool, or nobody") : name,
                                    QString::number(share.was), QString::number(share.would)}
                            .join(u'\t');
    }
    answer.lines
        << Tr::tr("%1 of %2 would have gone to somebody else.").arg(replay.moved()).arg(replay.rows.size());
    answer.json = {{u"from"_s, from.toString(Qt::ISODate)},
                   {u"to"_s, to.toString(Qt::ISODate)},
                   {u"moved"_s, replay.moved()},
                   {u"people"_s, people},
                   {u"customers"_s, customers}};
    return answer;
}

Answer allocate(const Globals &globals, const AllocateArguments &given)
{
    const auto session = openSession(globals);
    if (!given.replay.empty())
        return replay(*session, given.replay);
    const auto ids = chosen(*session, given);
    AllocationOutcome outcome;
    if (given.preview)
        outcome.decisions = session->allocation().preview(ids);
    else
        outcome = session->allocation().allocate(ids);
    const auto names = session->allocation().names();
    Answer answer;
    QJsonArray customers;
    for (const auto &decision : outcome.decisions) {
        customers << json(decision, names);
        answer.lines << line(decision, names);
    }
    answer.json = {{u"operation"_s, outcome.operation ? QJsonValue(outcome.operation) : QJsonValue()},
                   {u"preview"_s, given.preview},
                   {u"customers"_s, customers}};
    return answer;
}

Answer rules(const Globals &globals)
{
    const auto session = openSession(globals);
    const auto names = session->allocation().names();
    Answer answer;
    QJsonArray list;
    for (const auto &rule : session->allocation().rules()) {
        const auto sentence = describe(rule, names);
        list << QJsonObject{{u"id"_s, rule.id.value},
                            {u"name"_s, rule.name},
                            {u"active"_s, rule.active},
                            {u"where"_s, rule.filter},
                            {u"strategy"_s, toKey(rule.strategy)},
                            {u"text"_s, sentence}};
        answer.lines << QStringList{rule.name, rule.active ? QString() : Tr::tr("off"), sentence}.join(u'\t');
    }
    answer.json = {{u"rules"_s, list}};
    return answer;
}

/// user=NAME, department=NAME or role=KEY.
Audience audienceOf(Session &session, const std::string &given)
{
    const QString line = text(given);
    const QString kind = line.section(u'=', 0, 0);
    const QString value = line.section(u'=', 1);
    if (kind == "user"_L1)
        return {.user = userNamed(session, value.toStdString())};
    if (kind == "role"_L1 && toKey(roleFromKey(value)) == value)
        return {.role = roleFromKey(value)};
    if (kind == "department"_L1)
        for (const auto &department : session.departments().all())
            if (department.name == value)
                return {.department = department.id};
    throw invalid(Tr::tr("%1 is not like user=NAME, department=NAME or role=sales.").arg(line));
}

SkillKind skillKindOf(const QString &key)
{
    if (toKey(skillKindFromKey(key)) != key)
        throw invalid(Tr::tr("A skill is one of industry, region, product and language, not %1.").arg(key));
    return skillKindFromKey(key);
}

AllocationRule ruleOf(Session &session, const RuleArguments &given)
{
    AllocationRule rule{.name = text(given.name),
                        .active = !given.off,
                        .filter = text(given.where),
                        .minSeniority = given.seniority,
                        .strategy = allocationStrategyFromKey(text(given.strategy)),
                        .valuable = text(given.valuable),
                        .urgent = text(given.urgent),
                        .withinHours = !given.anyTime};
    for (const auto &who : given.to)
        rule.candidates.push_back(audienceOf(session, who));
    for (const auto &kind : given.skills)
        rule.skills.push_back(skillKindOf(text(kind)));
    rule.perDay = given.perDay;
    rule.perWeek = given.perWeek;
    rule.perMonth = given.perMonth;
    if (!given.fallbackUser.empty())
        rule.fallbackUser = userNamed(session, given.fallbackUser);
    if (!given.fallbackPool.empty())
        rule.fallbackPool = poolNamed(session, given.fallbackPool);
    return rule;
}

Answer setRule(const Globals &globals, const RuleArguments &given)
{
    const auto session = openSession(globals);
    auto rule = ruleOf(*session, given);
    const auto all = session->allocation().rules();
    const auto old = std::ranges::find(all, rule.name, &AllocationRule::name);
    if (old == all.end()) {
        rule.id = session->allocation().add(rule);
    } else {
        rule.id = old->id;
        rule.rev = old->rev;
        session->allocation().edit(rule);
    }
    const auto sentence = describe(rule, session->allocation().names());
    return {.json = {{u"id"_s, rule.id.value}, {u"name"_s, rule.name}, {u"text"_s, sentence}},
            .lines = {sentence}};
}

Answer removeRule(const Globals &globals, const QString &name)
{
    const auto session = openSession(globals);
    const auto all = session->allocation().rules();
    const auto rule = std::ranges::find(all, name, &AllocationRule::name);
    if (rule == all.end())
        throw Error(Error::Code::NotFound, Tr::tr("There is no rule named %1.").arg(name));
    return {.json = {{u"operation"_s, session->allocation().remove(rule->id).operation}}};
}

/// industry=五金:5.
Skill skillOf(const std::string &given)
{
    const QString line = text(given);
    const auto equals = line.indexOf(u'=');
    const auto colon = line.lastIndexOf(u':');
    bool whole = true;
    const int level = colon > equals ? line.mid(colon + 1).toInt(&whole) : 3;
    if (equals < 1 || !whole)
        throw invalid(Tr::tr("%1 is not like industry=NAME:4.").arg(line));
    return {.kind = skillKindOf(line.left(equals)),
            .value = line.mid(equals + 1, colon > equals ? colon - equals - 1 : -1),
            .level = level};
}

int minuteOf(const QString &time)
{
    if (time == "24:00"_L1)
        return 24 * 60;
    const auto read = QTime::fromString(time, u"HH:mm"_s);
    if (!read.isValid())
        throw invalid(Tr::tr("Hours are written as 09:00-18:00, not %1.").arg(time));
    return read.hour() * 60 + read.minute();
}

Answer setProfile(const Globals &globals, const ProfileArguments &given)
{
    const auto session = openSession(globals);
    auto profile = session->workProfiles().find(userNamed(*session, given.name));
    if (given.seniority >= 0)
        profile.seniority = given.seniority;
    if (!given.skills.empty())
        profile.skills.clear();
    for (const auto &skill : given.skills)
        profile.skills.push_back(skillOf(skill));
    if (!given.days.empty())
        profile.hours.days = text(given.days);
    if (!given.hours.empty()) {
        profile.hours.from = minuteOf(text(given.hours).section(u'-', 0, 0));
        profile.hours.until = minuteOf(text(given.hours).section(u'-', 1));
    }
    const auto changes = session->workProfiles().edit(profile);
    const auto stored = describe(session->workProfiles().find(profile.user));
    return {.json = {{u"operation"_s, changes.operation ? QJsonValue(changes.operation) : QJsonValue()},
                     {u"name"_s, text(given.name)},
                     {u"text"_s, stored}},
            .lines = {stored}};
}

void addRuleCommands(const Parser &parser, CLI::App &allocate)
{
    const auto &globals = parser.globals;
    parser.command(allocate, "rules", "The rules of allocation in their order",
                   [&globals] { return rules(globals); });
    auto *rule = allocate.add_subcommand("rule", "A rule of allocation");
    rule->require_subcommand(1);
    auto given = std::make_shared<RuleArguments>();
    auto *set = parser.command(*rule, "set", "Adds a rule behind the others, or changes the one of this name",
                               [&globals, given] { return setRule(globals, *given); });
    set->add_option("NAME", given->name)->required();
    set->add_option("--strategy", given->strategy)
        ->required()
        ->check(CLI::IsMember({"round-robin", "least-work", "free-capacity", "best-skill", "seniority"}));
    set->add_option("--where", given->where, "Only customers that satisfy the expression");
    set->add_option("--to", given->to,
                    "user=NAME, department=NAME or role=KEY; without it everybody in sales");
    set->add_option("--skill", given->skills,
                    "industry, region, product, language: they must know the customer's")
        ->allow_extra_args(false);
    set->add_option("--seniority", given->seniority, "At least so senior, from 1 to 5");
    set->add_option("--valuable", given->valuable, "For seniority: which customers are worth much");
    set->add_option("--urgent", given->urgent, "For seniority: which customers cannot wait");
    set->add_option("--per-day", given->perDay, "So many at most to each");
    set->add_option("--per-week", given->perWeek);
    set->add_option("--per-month", given->perMonth);
    auto *user = set->add_option("--else-user", given->fallbackUser, "Who gets what nobody can take");
    set->add_option("--else-pool", given->fallbackPool,
                    "Where goes what nobody can take; else the first pool")
        ->excludes(user);
    set->add_flag("--any-time", given->anyTime, "Also outside working hours");
    set->add_flag("--off", given->off, "Kept, but not used");
    parser
        .command(*rule, "remove", "Removes a rule",
                 [&globals, given] { return removeRule(globals, text(given->name)); })
        ->add_option("NAME", given->name)
        ->required();
}

} // namespace

void addAllocateCommands(const Parser &parser)
{
    const auto &globals = parser.globals;
    auto given = std::make_shared<AllocateArguments>();
    auto *allocate = parser.command(parser.app, "allocate",
                                    "Give new customers that nobody has had to people, by the rules",
                                    [&globals, given] { return cli::allocate(globals, *given); });
    allocate->add_flag("--preview", given->preview, "Only tell who would get them");
    allocate->add_option("--replay", given->replay, "FROM..TO: who would have got what came in then");
    allocate->add_option("--where", given->where, "Only customers that satisfy the expression");
    allocate->add_option("--pool", given->pool, "Only out of this one");
    allocate->require_subcommand(0, 1);
    addRuleCommands(parser, *allocate);

    auto profile = std::make_shared<ProfileArguments>();
    auto *person = parser.command(*allocate, "person", "What somebody knows and when they work",
                                  [&globals, profile] { return setProfile(globals, *profile); });
    person->add_option("NAME", profile->name)->required();
    person->add_option("--skill", profile->skills, "industry=NAME:4; region, product, language likewise")
        ->allow_extra_args(false);
    person->add_option("--seniority", profile->seniority, "From 1 to 5; 0 says nothing");
    person->add_option("--hours", profile->hours, "09:00-18:00; twice the same: the whole day");
    person->add_option("--days", profile->days, "12345: Monday to Friday");
}

} // namespace crm::cli
