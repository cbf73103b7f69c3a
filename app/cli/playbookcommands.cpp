#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/playbook/playbookservice.h"
#include "core/playbook/sequenceservice.h"
#include "core/playbook/usualplaybooks.h"
#include "core/segmentation/segmentservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct PlaybookArguments
{
    std::string name, stage, rfm, value, behaviour, segment, guide, since;
    std::vector<std::string> steps;
    std::string where;
    std::vector<qint64> customers;
    qint64 customer = 0;
    bool byHand = false;
    bool untilAnswer = false;
    bool everybody = false;
    bool goesOn = false;
    bool preview = false;
};

QJsonObject stepJson(const PlaybookStep &step)
{
    return {{u"day"_s, step.day}, {u"kind"_s, toKey(step.kind)}, {u"title"_s, step.title},
            {u"say"_s, step.say}, {u"offer"_s, step.offer},      {u"questions"_s, step.questions}};
}

QJsonObject playbookJson(const Playbook &playbook)
{
    return {{u"id"_s, playbook.id.value},
            {u"name"_s, playbook.name},
            {u"entry"_s, toKey(playbook.entry)},
            {u"key"_s, playbook.entry == PlaybookEntry::Segment ? playbook.segmentName : playbook.key},
            {u"since"_s, playbook.since ? QJsonValue(isoDate(playbook.since)) : QJsonValue()},
            {u"enabled"_s, playbook.enabled},
            {u"until_answer"_s, playbook.untilAnswer},
            {u"stops"_s, playbook.stops}};
}

QJsonObject previewJson(const PlaybookPreview &preview)
{
    QJsonArray customers;
    for (const auto &begin : preview.begins)
        customers << begin.customer.value;
    return {{u"name"_s, preview.playbook.name},
            {u"inside"_s, preview.inside},
            {u"begin"_s, qint64(preview.begins.size())},
            {u"tasks"_s, preview.tasks()},
            {u"unowned"_s, preview.unowned},
            {u"end"_s, qint64(preview.ends.size())},
            {u"cancelled"_s, preview.cancelled},
            {u"customers"_s, customers}};
}

/// "DAY:KIND:TITLE", then, parted by |, what to say, what to offer and, parted by semicolons, what to ask.
PlaybookStep stepOf(const QString &given)
{
    const auto parts = given.split(u'|');
    const auto head = parts.front();
    bool isDay = false;
    const int day = head.section(u':', 0, 0).trimmed().toInt(&isDay);
    const auto kind = activityKindFromKey(head.section(u':', 1, 1).trimmed());
    if (!isDay || !kind)
        throw Error(Error::Code::Invalid,
                    Tr::tr("A step is DAY:KIND:TITLE, such as 3:call:Ask how it was; not %1.").arg(given));
    return {.day = day,
            .kind = *kind,
            .title = head.section(u':', 2),
            .say = parts.value(1),
            .offer = parts.value(2),
            .questions = parts.value(3).split(u';').join(u'\n')};
}

Answer listPlaybooks(const Globals &globals, const PlaybookArguments &)
{
    const auto session = openSession(globals);
    const PlaybookService service(session->operations());
    const auto open = service.openTasks();
    Answer answer;
    QJsonArray playbooks;
    for (const auto &playbook : service.all()) {
        auto json = playbookJson(playbook);
        json.insert(u"steps"_s, qint64(playbook.steps.size()));
        json.insert(u"open_tasks"_s, open.value(playbook.id.value));
        answer.lines << u"%1\t%2: %3\t%4"_s.arg(playbook.name, displayName(playbook.entry),
                                                entryName(playbook),
                                                playbook.enabled ? Tr::tr("on") : Tr::tr("off"));
        playbooks << json;
    }
    answer.json = {{u"playbooks"_s, playbooks}};
    return answer;
}

Answer shown(const Playbook &playbook)
{
    Answer answer{.json = playbookJson(playbook), .lines = {playbook.name, playbook.guide}};
    answer.json.insert(u"guide"_s, playbook.guide);
    QJsonArray steps;
    for (const auto &step : playbook.steps) {
        steps << stepJson(step);
        answer.lines << Tr::tr("Day %1, %2: %3").arg(step.day).arg(displayName(step.kind), step.title);
        if (!step.say.isEmpty())
            answer.lines << u"    "_s + step.say;
        if (!step.offer.isEmpty())
            answer.lines << u"    "_s + Tr::tr("Offer: %1").arg(step.offer);
    }
    answer.json.insert(u"steps"_s, steps);
    return answer;
}

Answer showPlaybook(const Globals &globals, const PlaybookArguments &given)
{
    const auto session = openSession(globals);
    return shown(PlaybookService(session->operations()).get(text(given.name)));
}

Answer addPlaybook(const Globals &globals, const PlaybookArguments &given)
{
    const auto session = openSession(globals);
    Playbook playbook{.name = text(given.name), .guide = text(given.guide), .stops = !given.goesOn};
    const std::pair<PlaybookEntry, const std::string &> entries[] = {
        {PlaybookEntry::Stage, given.stage},
        {PlaybookEntry::Rfm, given.rfm},
        {PlaybookEntry::ValueClass, given.value},
        {PlaybookEntry::Behaviour, given.behaviour}};
    for (const auto &[entry, key] : entries)
        if (!key.empty()) {
            playbook.entry = entry;
            playbook.key = text(key);
        }
    if (!given.segment.empty()) {
        playbook.entry = PlaybookEntry::Segment;
        playbook.segment = session->segments().get(text(given.segment)).id;
    }
    if (given.byHand)
        playbook.entry = PlaybookEntry::Hand;
    playbook.untilAnswer = given.untilAnswer;
    if (!given.everybody && !given.byHand)
        playbook.since = dayOf(text(given.since)).value_or(session->operations().today());
    for (const auto &step : given.steps)
        playbook.steps.push_back(stepOf(text(step)));
    PlaybookService service(session->operations());
    return shown(service.get(service.add(playbook, loadDirectory(*session)->snapshot())));
}

Answer addUsual(const Globals &globals, const PlaybookArguments &given)
{
    const auto session = openSession(globals);
    const auto since = dayOf(text(given.since)).value_or(session->operations().today());
    const int added = PlaybookService(session->operations())
                          .addMissing(usualPlaybooks(since), loadDirectory(*session)->snapshot());
    return {.json = {{u"added"_s, added}}, .lines = {Tr::tr("%n playbook(s) added", nullptr, added)}};
}

Answer removePlaybook(const Globals &globals, const PlaybookArguments &given)
{
    const auto session = openSession(globals);
    PlaybookService service(session->operations());
    const auto changes = service.remove(service.get(text(given.name)).id);
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

Answer beginPlaybook(const Globals &globals, const PlaybookArguments &given)
{
    const auto session = openSession(globals);
    std::vector<CustomerId> customers;
    for (const auto id : given.customers)
        customers.push_back({id});
    if (!given.where.empty())
        for (const auto id : customersWhere(*session, text(given.where)))
            customers.push_back({id});
    const auto id = PlaybookService(session->operations()).get(text(given.name)).id;
    const auto outcome = SequenceService(session->operations()).begin(id, customers);
    return {
        .json = {{u"operation"_s, outcome.operation > 0 ? QJsonValue(outcome.operation) : QJsonValue()},
                 {u"begun"_s, outcome.begun},
                 {u"tasks"_s, outcome.tasks},
                 {u"running"_s, outcome.running},
                 {u"unowned"_s, outcome.unowned}},
        .lines = {Tr::tr("%1 customers begun, %2 activities planned, %3 have it already, %4 have no owner")
                      .arg(outcome.begun)
                      .arg(outcome.tasks)
                      .arg(outcome.running)
                      .arg(outcome.unowned)},
        .code = outcome.begun > 0 ? Done : Refused};
}

Answer stopPlaybook(const Globals &globals, const PlaybookArguments &given)
{
    const auto session = openSession(globals);
    const auto id = PlaybookService(session->operations()).get(text(given.name)).id;
    const auto changes = SequenceService(session->operations()).stop(id, {given.customer});
    return {.json = {{u"operation"_s, changes.operation > 0 ? QJsonValue(changes.operation) : QJsonValue()}},
            .lines = {changes.isEmpty() ? Tr::tr("Nothing of it is planned.") : Tr::tr("done")}};
}

Answer listAnswers(const Globals &globals, const PlaybookArguments &given)
{
    const auto session = openSession(globals);
    const auto id = PlaybookService(session->operations()).get(text(given.name)).id;
    Answer answer;
    QJsonArray questions;
    for (const auto &each : SequenceService(session->operations()).marks(id)) {
        const auto mean = each.marks > 0 ? QJsonValue(double(each.sum) / double(each.marks)) : QJsonValue();
        questions << QJsonObject{
            {u"question"_s, each.question}, {u"answers"_s, each.answers}, {u"mean"_s, mean}};
        answer.lines << u"%1\t%2\t%3"_s.arg(each.question)
                            .arg(each.answers)
                            .arg(mean.isDouble() ? QString::number(mean.toDouble(), 'f', 2) : QString());
    }
    answer.json = {{u"questions"_s, questions}};
    return answer;
}

Answer previewed(const std::vector<PlaybookPreview> &previews)
{
    Answer answer;
    QJsonArray playbooks;
    for (const auto &preview : previews) {
        playbooks << previewJson(preview);
        answer.lines << Tr::tr(
                            "%1: %2 customers are in it, %3 would begin (%4 activities), %5 have no owner, "
                            "%6 would end")
                            .arg(preview.playbook.name)
                            .arg(preview.inside)
                            .arg(preview.begins.size())
                            .arg(preview.tasks())
                            .arg(preview.unowned)
                            .arg(preview.ends.size());
    }
    answer.json = {{u"playbooks"_s, playbooks}};
    return answer;
}

Answer runPlaybooks(const Globals &globals, const PlaybookArguments &given)
{
    const auto session = openSession(globals);
    const auto customers = loadDirectory(*session)->snapshot();
    PlaybookService service(session->operations());
    const auto previews =
        given.name.empty()
            ? service.preview(customers)
            : std::vector<PlaybookPreview>{service.preview(service.get(text(given.name)), customers)};
    if (given.preview)
        return previewed(previews);
    const auto outcome = service.run(previews);
    return {.json = {{u"operation"_s, outcome.operation > 0 ? QJsonValue(outcome.operation) : QJsonValue()},
                     {u"begun"_s, outcome.begun},
                     {u"tasks"_s, outcome.tasks},
                     {u"ended"_s, outcome.ended},
                     {u"cancelled"_s, outcome.cancelled}},
            .lines = {Tr::tr("%1 customers begun, %2 activities planned, %3 cancelled")
                          .arg(outcome.begun)
                          .arg(outcome.tasks)
                          .arg(outcome.cancelled)}};
}

} // namespace

void addPlaybookCommands(const Parser &parser)
{
    auto *playbook =
        parser.app.add_subcommand("playbook", "What is done with customers who come into a stage");
    playbook->require_subcommand(1);
    auto given = std::make_shared<PlaybookArguments>();
    const auto command = [&](const char *name, const char *help, auto answer) {
        return parser.command(*playbook, name, help,
                              [&globals = parser.globals, given, answer] { return answer(globals, *given); });
    };
    command("list", "Every playbook, and for whom it is", listPlaybooks);
    command("show", "One playbook, step by step", showPlaybook)->add_option("NAME", given->name)->required();
    auto *add = command("add", "A playbook for a stage, a class or a segment", addPlaybook);
    add->add_option("NAME", given->name)->required();
    auto *entry = add->add_option_group("entry");
    entry->add_option("--stage", given->stage,
                      "lead, prospect, first_purchase, repeat, loyal, at_risk, dormant, "
                      "lost or won_back");
    entry->add_option("--rfm", given->rfm, "A segment of RFM, such as champions");
    entry->add_option("--value-class", given->value, "high, medium or low");
    entry->add_option("--behaviour", given->behaviour, "high_frequency, low_frequency or potential");
    entry->add_option("--segment", given->segment, "A segment of your own");
    entry->add_flag("--by-hand", given->byHand, "Begun by hand, for whom one chooses");
    entry->require_option(1);
    add->add_option(
           "--step", given->steps,
           "DAY:KIND:TITLE, then what to say, what to offer and what to ask, parted by bars; once for "
           "each step")
        ->required();
    add->add_option("--guide", given->guide, "What it is about");
    add->add_option("--since", given->since, "Who came in from this day on; without it, from today on");
    add->add_flag("--everybody", given->everybody, "Also who is in it already");
    add->add_flag("--until-answer", given->untilAnswer,
                  "What is planned is cancelled once the customer answered");
    add->add_flag("--goes-on", given->goesOn, "What is planned stays when the customer leaves");
    command("usual", "Playbooks to begin with, one for each stage that needs one", addUsual)
        ->add_option("--since", given->since, "Who came in from this day on; without it, from today on");
    command("remove", "Remove a playbook; what it planned stays", removePlaybook)
        ->add_option("NAME", given->name)
        ->required();
    auto *begin = command("begin", "Plan the steps of a playbook for some customers", beginPlaybook);
    begin->add_option("NAME", given->name)->required();
    begin->add_option("ID", given->customers, "Numbers of customers");
    begin->add_option("--where", given->where, "An expression; see help where");
    auto *stop = command("stop", "Cancel what a playbook has planned for a customer", stopPlaybook);
    stop->add_option("NAME", given->name)->required();
    stop->add_option("ID", given->customer, "Number of the customer")->required();
    command("answers", "What customers answered to what a playbook asks", listAnswers)
        ->add_option("NAME", given->name)
        ->required();
    auto *run = command("run", "Plan for who came in, cancel for who left", runPlaybooks);
    run->add_option("NAME", given->name, "Only this one");
    run->add_flag("--preview", given->preview, "Only tell what it would do");
}

} // namespace crm::cli
