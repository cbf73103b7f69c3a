// The terms of the pools and the rules of recycling on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/customfield/customfieldservice.h"
#include "core/pool/poolservice.h"
#include "core/pool/protectionservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/fieldcolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct RuleArguments
{
    std::string name, trigger, where, pool;
    int days = 0;
    std::vector<std::string> exceptions, keep, drop;
    bool preview = false;
};

struct TermArguments
{
    std::string pool, perDay, perWeek, perMonth, viewsPerDay;
    std::vector<std::string> fields;
    std::optional<int> previousDays, newDays;
};

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, text};
}

std::optional<qint64> limitOf(const std::string &given)
{
    if (given == "none")
        return {};
    bool whole = false;
    const auto number = text(given).toLongLong(&whole);
    if (!whole || number < 0)
        throw invalid(Tr::tr("A limit is a whole number, or none: %1.").arg(text(given)));
    return number;
}

QJsonValue json(std::optional<qint64> limit)
{
    return limit ? QJsonValue(*limit) : QJsonValue();
}

const QHash<QString, PoolFieldVisibility> kVisibilities = {{u"show"_s, PoolFieldVisibility::Show},
                                                           {u"mask"_s, PoolFieldVisibility::Mask},
                                                           {u"hide"_s, PoolFieldVisibility::Hide}};

/// "phone=mask"; a field of the users' own by its name.
PoolField fieldOf(Session &session, const QString &given)
{
    const auto equals = given.lastIndexOf(u'=');
    const auto how = kVisibilities.constFind(given.mid(equals + 1));
    if (equals < 1 || how == kVisibilities.constEnd())
        throw invalid(Tr::tr("%1 is not FIELD=show, FIELD=mask or FIELD=hide.").arg(given));
    static const QStringList habits{u"preferences"_s, u"hobbies"_s, u"contact_hours"_s,
                                    u"preferred_channel"_s}; // of a pool they are one field
    PoolField field{given.left(equals), *how};
    if (habits.contains(field.field))
        field.field = u"habits"_s;
    for (const auto entity : kFieldEntities)
        for (const auto &own : session.customFields().all(entity))
            if (own.name == field.field && entity != FieldEntity::Product)
                field.field = customFieldKey(own.id);
    return field;
}

void show(Pool &pool, const PoolField &field)
{
    std::erase_if(pool.fields, [&](const PoolField &other) { return other.field == field.field; });
    if (field.visibility != PoolFieldVisibility::Show)
        pool.fields.push_back(field);
}

QJsonObject fieldsOf(const Pool &pool)
{
    QJsonObject fields;
    for (const auto &field : pool.fields)
        fields.insert(field.field, kVisibilities.key(field.visibility));
    return fields;
}

Answer terms(const Globals &globals, const TermArguments &given)
{
    const auto session = openSession(globals);
    auto pool = session->pools().findByName(text(given.pool));
    if (!pool)
        throw Error(Error::Code::NotFound, Tr::tr("There is no pool named %1.").arg(text(given.pool)));
    const auto before = *pool;
    const auto take = [](const std::string &from, std::optional<qint64> &to) {
        if (!from.empty())
            to = limitOf(from);
    };
    take(given.perDay, pool->terms.perDay);
    take(given.perWeek, pool->terms.perWeek);
    take(given.perMonth, pool->terms.perMonth);
    take(given.viewsPerDay, pool->viewsPerDay);
    for (const auto &field : given.fields)
        show(*pool, fieldOf(*session, text(field)));
    pool->terms.previousOwnerDays = given.previousDays.value_or(pool->terms.previousOwnerDays);
    pool->terms.newDays = given.newDays.value_or(pool->terms.newDays);
    const auto changes = *pool == before ? ChangeSet() : session->pools().edit(*pool);
    const auto left = session->pools().allowance(pool->id);
    Answer answer;
    answer.lines << describeTerms(*pool);
    answer.json = {{u"operation"_s, changes.operation ? QJsonValue(changes.operation) : QJsonValue()},
                   {u"name"_s, pool->name},
                   {u"per_day"_s, json(pool->terms.perDay)},
                   {u"per_week"_s, json(pool->terms.perWeek)},
                   {u"per_month"_s, json(pool->terms.perMonth)},
                   {u"previous_owner_days"_s, pool->terms.previousOwnerDays},
                   {u"new_days"_s, pool->terms.newDays},
                   {u"views_per_day"_s, json(pool->viewsPerDay)},
                   {u"fields"_s, fieldsOf(*pool)},
                   {u"text"_s, describeTerms(*pool)},
                   {u"left"_s, json(left.left)}};
    return answer;
}

QHash<PoolId, QString> poolNames(Session &session)
{
    QHash<PoolId, QString> names;
    for (const auto &pool : session.pools().pools())
        names.insert(pool.id, pool.name);
    return names;
}

Answer rules(const Globals &globals)
{
    const auto session = openSession(globals);
    const auto names = poolNames(*session);
    Answer answer;
    QJsonArray list;
    for (const auto &rule : session->recycleRules().coming()) {
        const auto sentence = describe(rule, names.value(rule.pool));
        list << QJsonObject{{u"id"_s, rule.id.value},
                            {u"name"_s, rule.name},
                            {u"trigger"_s, toKey(rule.terms.clock)},
                            {u"days"_s, rule.days},
                            {u"where"_s, rule.filter},
                            {u"pool"_s, names.value(rule.pool)},
                            {u"from"_s, rule.from.toString(Qt::ISODate)},
                            {u"text"_s, sentence}};
        answer.lines << QStringList{rule.name, rule.from.toString(Qt::ISODate), sentence}.join(u'\t');
    }
    answer.json = {{u"rules"_s, list}};
    return answer;
}

/// grade=A:60, industry=五金:90 or product=轴承:30.
RecycleDays exceptionOf(const std::string &given)
{
    const QString line = text(given);
    const auto equals = line.indexOf(u'=');
    const auto colon = line.lastIndexOf(u':');
    const QString field = line.left(equals);
    bool whole = false;
    const int days = line.mid(colon + 1).toInt(&whole);
    static const QHash<QString, RecycleDays::Field> fields = {
        {u"grade"_s, RecycleDays::Field::Grade},
        {u"industry"_s, RecycleDays::Field::Industry},
        {u"product"_s, RecycleDays::Field::ProductLine},
    };
    if (equals < 1 || colon < equals || !whole || !fields.contains(field))
        throw invalid(
            Tr::tr("%1 is not like grade=A:60, industry=NAME:90 or product=CATEGORY:30.").arg(line));
    return {.field = fields[field], .value = line.mid(equals + 1, colon - equals - 1), .days = days};
}

void setKeep(RecycleTerms &terms, const std::string &what, bool keep)
{
    if (what == "protected")
        terms.keepProtected = keep;
    else if (what == "dealt")
        terms.keepDealt = keep;
    else if (what == "opportunity")
        terms.keepOpportunity = keep;
    else if (what == "complaint")
        terms.keepComplaint = keep;
    else if (what == "planned")
        terms.keepPlanned = keep;
    else
        throw invalid(Tr::tr("What a rule keeps is one of protected, dealt, opportunity, complaint and "
                             "planned, not %1.")
                          .arg(text(what)));
}

RecycleRule ruleOf(Session &session, const RuleArguments &given)
{
    RecycleRule rule{.name = text(given.name), .days = given.days, .filter = text(given.where)};
    rule.terms.clock = recycleClockFromKey(text(given.trigger));
    if (toKey(rule.terms.clock) != text(given.trigger))
        throw invalid(Tr::tr("A trigger is one of no-follow-up, no-deal, no-opportunity, held and "
                             "contract-end."));
    const auto pool = session.pools().findByName(text(given.pool));
    if (!pool && !given.pool.empty())
        throw Error(Error::Code::NotFound, Tr::tr("There is no pool named %1.").arg(text(given.pool)));
    rule.pool = pool ? pool->id : session.pools().defaultPool();
    std::ranges::transform(given.exceptions, std::back_inserter(rule.exceptions), exceptionOf);
    for (const auto &what : given.keep)
        setKeep(rule.terms, what, true);
    for (const auto &what : given.drop)
        setKeep(rule.terms, what, false);
    return rule;
}

/// Who would go under the rules of tomorrow, on their first day.
QJsonArray hit(Session &session, const std::vector<RecycleRule> &coming, QStringList &lines)
{
    const auto tomorrow = session.operations().today().addDays(1);
    const auto preview = session.recycling().preview(loadDirectory(session)->snapshot(), coming, tomorrow);
    QJsonArray customers;
    for (const auto &entry : preview.entries) {
        customers << QJsonObject{{u"id"_s, entry.customer.value},
                                 {u"name"_s, entry.name},
                                 {u"deadline"_s, entry.deadline.toString(Qt::ISODate)},
                                 {u"rule"_s, entry.ruleName}};
        lines << QStringList{QString::number(entry.customer.value), entry.name,
                             entry.deadline.toString(Qt::ISODate), entry.ruleName}
                     .join(u'\t');
    }
    return customers;
}

Answer addRule(const Globals &globals, const RuleArguments &given)
{
    const auto session = openSession(globals);
    const auto rule = ruleOf(*session, given);
    const auto all = session->recycleRules().coming();
    const auto old = std::ranges::find(all, rule.name, &RecycleRule::name);
    auto changed = rule;
    if (old != all.end()) {
        changed.id = old->id;
        changed.rev = old->rev;
    }
    if (!given.preview)
        old == all.end() ? void(session->recycleRules().add(changed))
                         : void(session->recycleRules().edit(changed));
    auto coming = given.preview ? all : session->recycleRules().coming();
    if (given.preview)
        putInto(coming, session->recycleRules().checked(changed), session->operations().today().addDays(1));
    Answer answer;
    const auto sentence = describe(rule, poolNames(*session).value(rule.pool));
    answer.lines << sentence;
    answer.json = {{u"text"_s, sentence},
                   {u"stored"_s, !given.preview},
                   {u"customers"_s, hit(*session, coming, answer.lines)}};
    return answer;
}

Answer removeRule(const Globals &globals, const QString &name)
{
    const auto session = openSession(globals);
    const auto all = session->recycleRules().coming();
    const auto rule = std::ranges::find(all, name, &RecycleRule::name);
    if (rule == all.end())
        throw Error(Error::Code::NotFound, Tr::tr("There is no rule named %1.").arg(name));
    Answer answer;
    answer.json = {{u"operation"_s, session->recycleRules().remove(rule->id).operation}};
    return answer;
}

Answer protect(const Globals &globals, const std::vector<qint64> &numbers, const std::string &until)
{
    const auto session = openSession(globals);
    std::vector<CustomerId> ids;
    for (const auto number : numbers)
        ids.push_back({number});
    if (until == "none")
        return poolAnswer(session->protection().release(ids));
    return poolAnswer(session->protection().protect(ids, QDate::fromString(text(until), Qt::ISODate)));
}

} // namespace

void addPoolRuleCommands(const Parser &parser, CLI::App &pool)
{
    const auto &globals = parser.globals;
    auto terms = std::make_shared<TermArguments>();
    auto *set = parser.command(pool, "terms", "What one may take from a pool; what is given is changed",
                               [&globals, terms] { return cli::terms(globals, *terms); });
    set->add_option("NAME", terms->pool)->required();
    set->add_option("--per-day", terms->perDay, "Claims of one person a day, or none for no limit");
    set->add_option("--per-week", terms->perWeek);
    set->add_option("--per-month", terms->perMonth);
    set->add_option("--previous-owner-days", terms->previousDays,
                    "So long who had a customer last may not claim it again");
    set->add_option("--new-days", terms->newDays, "So long nobody may claim what has just come in");
    set->add_option("--views-per-day", terms->viewsPerDay, "Records that one person may open a day, or none");
    set->add_option("--field", terms->fields,
                    "What shows of a field until somebody claims: phone=mask, city=hide, notes=show");

    parser.command(pool, "rules", "The rules of recycling that hold tomorrow",
                   [&globals] { return rules(globals); });
    auto *rule = pool.add_subcommand("rule", "A rule of recycling");
    rule->require_subcommand(1);
    auto given = std::make_shared<RuleArguments>();
    auto *setRule =
        parser.command(*rule, "set", "Adds a rule, or changes the one of this name; holds from tomorrow on",
                       [&globals, given] { return addRule(globals, *given); });
    setRule->add_option("NAME", given->name)->required();
    setRule
        ->add_option("--trigger", given->trigger, "no-follow-up, no-deal, no-opportunity, held, contract-end")
        ->required();
    setRule->add_option("--days", given->days)->required();
    setRule->add_option("--days-for", given->exceptions,
                        "Other days for some: grade=A:60, industry=NAME:90, product=CATEGORY:30");
    setRule->add_option("--where", given->where, "Only customers that satisfy the expression");
    setRule->add_option("--pool", given->pool, "Where they go; without it the first pool");
    setRule->add_option("--keep", given->keep, "protected, dealt, opportunity, complaint, planned");
    setRule->add_option("--no-keep", given->drop, "The same, the other way round");
    setRule->add_flag("--preview", given->preview, "Only tell who would go tomorrow");
    parser
        .command(*rule, "remove", "Ends a rule; it holds until today",
                 [&globals, given] { return removeRule(globals, text(given->name)); })
        ->add_option("NAME", given->name)
        ->required();

    struct Protected
    {
        std::vector<qint64> ids;
        std::string until;
    };
    auto kept = std::make_shared<Protected>();
    auto *protect =
        parser.command(pool, "protect", "Keep customers from recycling until a day",
                       [&globals, kept] { return cli::protect(globals, kept->ids, kept->until); });
    protect->add_option("ID", kept->ids)->required();
    protect->add_option("--until", kept->until, "The last day, YYYY-MM-DD, or none to end it")->required();
}

} // namespace crm::cli
