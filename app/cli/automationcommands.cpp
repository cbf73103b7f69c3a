#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/automation/automationservice.h"
#include "core/base/tr.h"
#include "core/customer/customershares.h"
#include "core/playbook/playbookservice.h"
#include "core/security/userservice.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

constexpr int kLog = 100;
constexpr int kMostLooks = 50; ///< rules that follow one another end long before

struct AutomationArguments
{
    std::string name, event, subject, condition, user, since, from, to;
    std::vector<std::string> tasks, sets, tags, untags, messages;
    std::string assign, begin;
    int days = 0;
    int limit = kLog;
    long long held = 0;
    bool everybody = false;
};

AutomationService serviceOf(Session &session)
{
    return {session.operations(), session.facts()};
}

QJsonObject ruleJson(const AutomationRule &rule)
{
    return {{u"id"_s, rule.id.value},
            {u"name"_s, rule.name},
            {u"enabled"_s, rule.enabled},
            {u"event"_s, toKey(rule.event)},
            {u"subject"_s, rule.subject},
            {u"days"_s, rule.days},
            {u"where"_s, rule.condition},
            {u"actions"_s, qint64(rule.actions.size())},
            {u"sentence"_s, sentence(rule)},
            {u"since"_s, rule.since ? QJsonValue(isoDate(rule.since)) : QJsonValue()}};
}

Answer listRules(const Globals &globals, const AutomationArguments &)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray rules;
    for (const auto &rule : serviceOf(*session).all()) {
        rules << ruleJson(rule);
        answer.lines << u"%1\t%2\t%3"_s.arg(rule.name, rule.enabled ? Tr::tr("on") : Tr::tr("off"),
                                            sentence(rule));
    }
    answer.json = {{u"automations"_s, rules}};
    return answer;
}

/// "DAYS:KIND:TITLE".
AutomationAction taskOf(const QString &given)
{
    bool isDay = false;
    const int days = given.section(u':', 0, 0).trimmed().toInt(&isDay);
    const auto kind = activityKindFromKey(given.section(u':', 1, 1).trimmed());
    if (!isDay || !kind)
        throw Error(Error::Code::Invalid,
                    Tr::tr("A task is DAYS:KIND:TITLE, such as 3:call:Ask how it was; not %1.").arg(given));
    return {.deed = AutomationDeed::Task, .activity = *kind, .text = given.section(u':', 2), .days = days};
}

UserId userOf(Session &session, const std::string &name)
{
    if (name.empty())
        return {};
    const auto user = session.users().findByName(text(name));
    if (!user)
        throw Error(Error::Code::NotFound,
                    Tr::tr("There is no person named %1 in this file.").arg(text(name)));
    return user->id;
}

std::vector<AutomationAction> actionsOf(Session &session, const AutomationArguments &given)
{
    const auto who = userOf(session, given.user);
    std::vector<AutomationAction> actions;
    for (const auto &task : given.tasks) {
        actions.push_back(taskOf(text(task)));
        actions.back().user = who;
    }
    if (!given.assign.empty())
        actions.push_back({.deed = AutomationDeed::Owner, .user = userOf(session, given.assign)});
    if (!given.begin.empty())
        actions.push_back({.deed = AutomationDeed::Sequence,
                           .playbook = PlaybookService(session.operations()).get(text(given.begin)).id});
    for (const auto &set : given.sets)
        actions.push_back({.deed = AutomationDeed::Field,
                           .text = text(set).section(u'=', 1),
                           .field = text(set).section(u'=', 0, 0).trimmed()});
    for (const auto &tag : given.tags)
        actions.push_back({.deed = AutomationDeed::Tag, .text = text(tag)});
    for (const auto &tag : given.untags)
        actions.push_back({.deed = AutomationDeed::Untag, .text = text(tag)});
    for (const auto &message : given.messages)
        actions.push_back({.deed = AutomationDeed::Message, .text = text(message), .user = who});
    return actions;
}

/// By its key, or by its name, as that of a stage.
QString subjectOf(const AutomationService &service, AutomationEvent event, const QString &given)
{
    if (given.isEmpty())
        return {};
    for (const auto &[key, name] : service.subjects(event))
        if (key == given || name == given)
            return key;
    throw Error(Error::Code::Invalid, Tr::tr("There is no such thing as %1 here.").arg(given));
}

AutomationEvent eventOf(const std::string &given)
{
    if (const auto event = automationEventFromKey(text(given)))
        return *event;
    QStringList keys;
    for (const auto event : allAutomationEvents())
        keys << toKey(event);
    throw Error(Error::Code::Invalid,
                Tr::tr("There is no event %1. Events: %2.").arg(text(given), keys.join(Tr::tr(", "))));
}

Answer shown(const AutomationRule &rule)
{
    return {.json = ruleJson(rule), .lines = {rule.name, sentence(rule)}};
}

Answer addRule(const Globals &globals, const AutomationArguments &given)
{
    const auto session = openSession(globals);
    auto service = serviceOf(*session);
    AutomationRule rule{.name = text(given.name),
                        .event = eventOf(given.event),
                        .days = given.days,
                        .condition = text(given.condition),
                        .actions = actionsOf(*session, given)};
    rule.subject = subjectOf(service, rule.event, text(given.subject));
    if (comesWithTime(rule.event) && !given.everybody)
        rule.since = dayOf(text(given.since)).value_or(session->operations().today());
    return shown(service.get(service.add(rule)));
}

template <bool On>
Answer switchRule(const Globals &globals, const AutomationArguments &given)
{
    const auto session = openSession(globals);
    auto service = serviceOf(*session);
    auto rule = service.get(text(given.name));
    rule.enabled = On;
    service.edit(rule);
    return shown(service.get(rule.id));
}

Answer removeRule(const Globals &globals, const AutomationArguments &given)
{
    const auto session = openSession(globals);
    auto service = serviceOf(*session);
    const auto changes = service.remove(service.get(text(given.name)).id);
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

Answer dryRun(const Globals &globals, const AutomationArguments &given)
{
    const auto session = openSession(globals);
    const auto service = serviceOf(*session);
    const auto today = session->operations().today();
    const auto until = dayOf(text(given.to)).value_or(today);
    const auto from = dayOf(text(given.from)).value_or(until.addDays(-30));
    const auto run = service.dryRun(service.get(text(given.name)), from, until);
    Answer answer;
    QJsonArray hits;
    for (const auto &hit : run.hits) {
        hits << QJsonObject{{u"customer"_s, hit.customer.value},
                            {u"name"_s, hit.name},
                            {u"at"_s, isoInstant(hit.at)},
                            {u"why"_s, hit.why}};
        answer.lines << u"%1\t%2\t%3"_s.arg(isoInstant(hit.at), hit.name, hit.why);
    }
    answer.json = {{u"from"_s, isoDate(from)},
                   {u"to"_s, isoDate(until)},
                   {u"count"_s, qint64(run.hits.size())},
                   {u"cut"_s, run.isCut},
                   {u"hits"_s, hits}};
    return answer;
}

Answer told(const AutomationOutcome &outcome)
{
    return {.json = {{u"fired"_s, outcome.fired},
                     {u"stopped"_s, outcome.stopped},
                     {u"held"_s, outcome.held},
                     {u"failed"_s, outcome.failed}},
            .lines = {Tr::tr("%1 done, %2 stopped, %3 wait for a person, %4 failed")
                          .arg(outcome.fired)
                          .arg(outcome.stopped)
                          .arg(outcome.held)
                          .arg(outcome.failed)}};
}

Answer runRules(const Globals &globals, const AutomationArguments &given)
{
    const auto session = openSession(globals);
    auto service = serviceOf(*session);
    session->shares().endExpired();
    AutomationOutcome all;
    const auto add = [&all](const AutomationOutcome &each) {
        all.fired += each.fired;
        all.stopped += each.stopped;
        all.held += each.held;
        all.failed += each.failed;
    };
    if (given.held > 0)
        add(service.letGo(given.held));
    const auto holder = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (int looks = 0; looks < kMostLooks; ++looks) {
        const auto outcome =
            service.look(holder, looks == 0 ? AutomationLook::All : AutomationLook::Operations);
        if (outcome)
            add(*outcome);
        if (!outcome || !outcome->more)
            break;
    }
    return told(all);
}

Answer showLog(const Globals &globals, const AutomationArguments &given)
{
    const auto session = openSession(globals);
    const auto service = serviceOf(*session);
    const auto rule = given.name.empty() ? AutomationId{} : service.get(text(given.name)).id;
    Answer answer;
    QJsonArray firings;
    for (const auto &firing : service.log(rule, given.limit)) {
        firings << QJsonObject{
            {u"id"_s, firing.id},
            {u"rule"_s, firing.ruleName},
            {u"customer"_s, firing.customer.value},
            {u"name"_s, firing.name},
            {u"state"_s, toKey(firing.state)},
            {u"why"_s, firing.why},
            {u"at"_s, isoInstant(firing.at)},
            {u"cause"_s, firing.cause > 0 ? QJsonValue(firing.cause) : QJsonValue()},
            {u"operation"_s, firing.operation > 0 ? QJsonValue(firing.operation) : QJsonValue()},
            {u"undone"_s, firing.undone}};
        answer.lines << u"%1\t%2\t%3\t%4\t%5"_s.arg(isoInstant(firing.at), firing.ruleName, firing.name,
                                                    displayName(firing.state), firing.why);
    }
    answer.json = {{u"firings"_s, firings}};
    return answer;
}

} // namespace

void addAutomationCommands(const Parser &parser)
{
    auto *automation = parser.app.add_subcommand("automation", "What the program does by itself");
    automation->require_subcommand(1);
    auto given = std::make_shared<AutomationArguments>();
    const auto command = [&](const char *name, const char *help, auto answer) {
        return parser.command(*automation, name, help,
                              [&globals = parser.globals, given, answer] { return answer(globals, *given); });
    };
    command("list", "Every automation, as a sentence", listRules);
    auto *add = command("add", "When something happens, and a condition holds, do something", addRule);
    add->add_option("NAME", given->name)->required();
    add->add_option("--when", given->event, "The event, such as order_state or no_contact")->required();
    add->add_option("--subject", given->subject,
                    "Of the event: a field, a stage, a state or a kind; without it, any");
    add->add_option("--days", given->days, "Of what comes with time");
    add->add_option("--where", given->condition,
                    "Only customers for whom this holds, in the filter language");
    add->add_option("--task", given->tasks, "DAYS:KIND:TITLE: plan this; repeatable")
        ->allow_extra_args(false);
    add->add_option("--assign", given->assign, "Give the customer to this person");
    add->add_option("--begin", given->begin, "Begin this playbook");
    add->add_option("--set", given->sets, "FIELD=VALUE: set a field of the customer; repeatable")
        ->allow_extra_args(false);
    add->add_option("--tag", given->tags, "Put on this tag; repeatable")->allow_extra_args(false);
    add->add_option("--untag", given->untags, "Take off this tag; repeatable")->allow_extra_args(false);
    add->add_option("--tell", given->messages, "Tell this; {customer} and {why} are filled in; repeatable")
        ->allow_extra_args(false);
    add->add_option("--for", given->user,
                    "Who gets tasks and messages; without it, whoever has the customer");
    add->add_option("--since", given->since,
                    "What comes with time: from this day on; without it, from today on");
    add->add_flag("--everybody", given->everybody, "What comes with time: also what was so before");
    command("on", "Switch an automation on", switchRule<true>)->add_option("NAME", given->name)->required();
    command("off", "Switch an automation off", switchRule<false>)
        ->add_option("NAME", given->name)
        ->required();
    command("remove", "Remove an automation; what it did stays", removeRule)
        ->add_option("NAME", given->name)
        ->required();
    auto *dry = command("dry-run", "For whom it would have done something in the past", dryRun);
    dry->add_option("NAME", given->name)->required();
    dry->add_option("--from", given->from, "First day; without it, 30 days before the last one");
    dry->add_option("--to", given->to, "Last day; without it, today");
    command("run", "Do what the automations ask", runRules)
        ->add_option("--held", given->held, "The entry of the log whose customers wait for a person");
    auto *log = command("log", "What automations did, for whom and why", showLog);
    log->add_option("NAME", given->name, "Only this one");
    log->add_option("--limit", given->limit, "How many entries");
}

} // namespace crm::cli
