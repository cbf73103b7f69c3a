#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/exchange/export/personarchive.h"
#include "core/operation/recordnames.h"
#include "core/privacy/consentservice.h"
#include "core/privacy/retentionservice.h"
#include "core/session/personerasure.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

/// What was given to any of the commands below `privacy`.
struct Given
{
    qint64 customer = 0, contact = 0, consent = 0;
    int days = 0;
    std::string target, purpose, on, how, wording, proof, reason, until, confirm, text, name, clock, kind,
        basis;
    bool all = false, usual = false, again = false;

    PersonSubject subject() const { return {{customer}, {contact}}; }
};

Answer due(const Globals &globals)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray customers;
    for (const auto &each : RetentionService(session->operations()).due()) {
        customers << QJsonObject{{u"id"_s, each.customer.value},    {u"name"_s, each.name},
                                 {u"removed"_s, each.isRemoved},    {u"rule"_s, each.ruleName},
                                 {u"since"_s, isoDate(each.since)}, {u"due"_s, isoDate(each.due)},
                                 {u"orders"_s, each.orders}};
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(QString::number(each.customer.value), each.name,
                                                each.ruleName, isoDate(each.due));
    }
    if (answer.lines.isEmpty())
        answer.lines << Tr::tr("Nobody's time is over.");
    answer.json = {{u"customers"_s, customers}};
    return answer;
}

Answer setRule(const Globals &globals, const Given &given)
{
    const auto session = openSession(globals);
    RetentionService retention(session->operations());
    const auto rules = retention.rules();
    const auto it = std::ranges::find(rules, text(given.name), &RetentionRule::name);
    auto rule = it == rules.end() ? RetentionRule{.name = text(given.name)} : *it;
    if (!given.clock.empty())
        rule.clock = retentionClockFromKey(text(given.clock));
    if (!given.kind.empty())
        rule.kind = customerKindFromKey(text(given.kind));
    if (given.days > 0)
        rule.days = given.days;
    return {.json = {{u"rule"_s, retention.save(rule)}}, .lines = {Tr::tr("Saved.")}};
}

Answer hold(const Globals &globals, const Given &given)
{
    const auto session = openSession(globals);
    RetentionService(session->operations())
        .hold({{given.customer}, dayOf(text(given.until)).value_or(QDate()), text(given.reason)});
    return {.json = {{u"held"_s, given.customer}}, .lines = {Tr::tr("Saved.")}};
}

Answer purposes(const Globals &globals, const Given &given)
{
    const auto session = openSession(globals);
    ConsentService consents(session->operations());
    if (given.usual)
        consents.addUsualPurposes();
    if (!given.name.empty())
        consents.save({.name = text(given.name),
                       .basis = legalBasisFromKey(text(given.basis)),
                       .wording = text(given.wording)});
    Answer answer;
    QJsonArray all;
    for (const auto &each : consents.purposes()) {
        all << QJsonObject{{u"id"_s, each.id},
                           {u"name"_s, each.name},
                           {u"basis"_s, toKey(each.basis)},
                           {u"wording"_s, each.wording}};
        answer.lines << u"%1\t%2\t%3"_s.arg(each.name, displayName(each.basis), each.wording);
    }
    answer.json = {{u"purposes"_s, all}};
    return answer;
}

Answer consentsOf(Session &session, CustomerId customer)
{
    ConsentService consents(session.operations());
    QHash<qint64, QString> names;
    for (const auto &purpose : consents.purposes())
        names.insert(purpose.id, purpose.name);
    Answer answer;
    QJsonArray all;
    for (const auto &each : consents.of(customer)) {
        all << QJsonObject{
            {u"id"_s, each.id},
            {u"purpose"_s, names.value(each.purpose)},
            {u"contact"_s, each.contact.isValid() ? QJsonValue(each.contact.value) : QJsonValue()},
            {u"given"_s, isoDate(each.givenOn)},
            {u"how"_s, toKey(each.channel)},
            {u"wording"_s, each.wording},
            {u"proof"_s, each.proof},
            {u"withdrawn"_s, each.holds() ? QJsonValue() : QJsonValue(isoDate(each.withdrawnOn))}};
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(
            QString::number(each.id), names.value(each.purpose), isoDate(each.givenOn),
            each.holds() ? displayName(each.channel)
                         : Tr::tr("withdrawn on %1").arg(isoDate(each.withdrawnOn)));
    }
    answer.json = {{u"consents"_s, all}};
    return answer;
}

ConsentChannel channelOf(const std::string &given)
{
    const auto channel = consentChannelFromKey(text(given));
    if (!channel)
        throw Error(Error::Code::Invalid,
                    Tr::tr("How did they say so: paper, electronic, message or spoken?"));
    return *channel;
}

/// Without a purpose it lists, with one it records.
Answer consent(const Globals &globals, const Given &given)
{
    const auto session = openSession(globals);
    ConsentService consents(session->operations());
    const auto today = session->operations().today();
    if (given.consent > 0)
        consents.withdraw(given.consent, dayOf(text(given.on)).value_or(today), text(given.proof));
    if (!given.purpose.empty()) {
        const auto purposes = consents.purposes();
        const auto purpose = std::ranges::find(purposes, text(given.purpose), &Purpose::name);
        if (purpose == purposes.end())
            throw Error(Error::Code::NotFound, Tr::tr("There is no purpose %1.").arg(text(given.purpose)));
        consents.give({.customer = {given.customer},
                       .contact = {given.contact},
                       .purpose = purpose->id,
                       .givenOn = dayOf(text(given.on)).value_or(today),
                       .channel = channelOf(given.how),
                       .wording = text(given.wording),
                       .proof = text(given.proof)});
    }
    return consentsOf(*session, {given.customer});
}

Answer exportPerson(const Globals &globals, const Given &given)
{
    const auto session = openSession(globals);
    const auto path = QFileInfo(text(given.target)).absoluteFilePath();
    const auto archive = writePersonArchive(session->operations(), given.subject(), path);
    return {.json = {{u"path"_s, archive.path},
                     {u"tables"_s, archive.tables},
                     {u"rows"_s, archive.rows},
                     {u"changes"_s, archive.changes}},
            .lines = {Tr::tr("%1 was written: %2 rows of %3 tables, %4 changes.")
                          .arg(archive.path)
                          .arg(archive.rows)
                          .arg(archive.tables)
                          .arg(archive.changes)}};
}

QJsonObject countsOf(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QString wordsOf(const QMap<QString, qint64> &counts)
{
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words << u"%1 %2"_s.arg(recordName(it.key()).isEmpty() ? it.key() : recordName(it.key()))
                     .arg(it.value());
    return words.isEmpty() ? Tr::tr("nothing") : words.join(Tr::tr(", "));
}

QStringList backupLines(const ErasureReport &report)
{
    if (report.backups == 0)
        return {Tr::tr("No backup known to this machine holds them.")};
    return {
        Tr::tr("%1 backups known to this machine hold them; the last one goes on %2, where one is made every "
               "day. Copies elsewhere are not known.")
            .arg(report.backups)
            .arg(report.backupsEnd ? isoDate(report.backupsEnd) : Tr::tr("no day that can be told"))};
}

Answer reportOf(const ErasureReport &report, bool done)
{
    return {.json = {{u"erased"_s, done},
                     {u"name"_s, done ? QJsonValue() : QJsonValue(report.name)},
                     {u"removed"_s, countsOf(report.removed)},
                     {u"anonymous"_s, countsOf(report.anonymous)},
                     {u"log_entries"_s, report.entries},
                     {u"history"_s, report.images},
                     {u"mentions"_s, report.mentions},
                     {u"shared"_s, QJsonArray::fromStringList(report.shared)},
                     {u"backups"_s, report.backups},
                     {u"backups_end"_s,
                      report.backupsEnd ? QJsonValue(isoDate(report.backupsEnd)) : QJsonValue()},
                     {u"compact"_s, report.isCompact}},
            .lines = QStringList{Tr::tr("Goes: %1").arg(wordsOf(report.removed)),
                                 Tr::tr("Stays without a name: %1").arg(wordsOf(report.anonymous)),
                                 Tr::tr("History: %1 images; log: %2 entries; texts about others: %3")
                                     .arg(report.images)
                                     .arg(report.entries)
                                     .arg(report.mentions)}
                   + backupLines(report),
            .code = done ? Done : Refused};
}

/// Shows what it would come to until the name is given.
Answer erase(const Globals &globals, const Given &given)
{
    const auto session = openSession(globals);
    const auto reason = erasureReasonFromKey(given.reason.empty() ? u"request"_s : text(given.reason));
    if (!reason)
        throw Error(Error::Code::Invalid, Tr::tr("The reason is request, withdrawn, retention or other."));
    const ErasureOrder order{
        .subject = given.subject(), .reason = *reason, .keepFigures = !given.all, .suppress = !given.again};
    const auto preview = previewErasure(*session, order);
    if (text(given.confirm) == preview.name) {
        auto answer = reportOf(erasePerson(*session, order), true);
        answer.lines.prepend(Tr::tr("Erased. Nothing of it can be brought back."));
        return answer;
    }
    auto answer = reportOf(preview, false);
    answer.lines.prepend(Tr::tr("Nothing was erased yet. It cannot be undone: nothing is left to bring back. "
                                "To go on, say --confirm \"%1\".")
                             .arg(preview.name));
    return answer;
}

Answer suppressed(const Globals &globals, const Given &given)
{
    const auto session = openSession(globals);
    const auto since = ErasureService(session->operations()).suppressedSince(text(given.text));
    return {.json = {{u"suppressed"_s, since.has_value()},
                     {u"since"_s, since ? QJsonValue(isoDate(since)) : QJsonValue()}},
            .lines = {since ? SuppressionList::refusal(*since)
                            : Tr::tr("Nobody who is known by this was erased.")}};
}

Answer lift(const Globals &globals, const Given &given)
{
    const auto session = openSession(globals);
    if (!ErasureService(session->operations()).lift(text(given.text)))
        throw Error(Error::Code::NotFound, Tr::tr("Nobody who is known by this was erased."));
    return {.json = {{u"lifted"_s, true}}, .lines = {Tr::tr("They may be added again.")}};
}

Answer erasures(const Globals &globals)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray all;
    for (const auto &each : ErasureService(session->operations()).entries()) {
        all << QJsonObject{
            {u"id"_s, each.id},
            {u"customer"_s, each.customer.value},
            {u"reason"_s, toKey(each.reason)},
            {u"at"_s, isoInstant(each.at)},
            {u"by"_s, each.by},
            {u"backups"_s, each.backups},
            {u"backups_end"_s, each.backupsEnd ? QJsonValue(isoDate(each.backupsEnd)) : QJsonValue()}};
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(isoInstant(each.at), each.by, displayName(each.reason),
                                                isoDate(each.backupsEnd));
    }
    answer.json = {{u"erasures"_s, all}};
    return answer;
}

void addPersonOptions(CLI::App *command, const std::shared_ptr<Given> &given)
{
    command->add_option("ID", given->customer, "The number of the customer")->required();
    command->add_option("--contact", given->contact, "Only this contact of the customer, by its number");
}

void addErase(const Parser &parser, CLI::App &parent, const char *name)
{
    auto given = std::make_shared<Given>();
    auto *command = parser.command(parent, name, "Erase a person for good: rows, history, log, drafts",
                                   [&globals = parser.globals, given] { return erase(globals, *given); });
    addPersonOptions(command, given);
    command->add_option("--reason", given->reason, "request (default), withdrawn, retention or other");
    command->add_flag("--all", given->all, "Orders and contracts, too, instead of keeping their figures");
    command->add_flag("--may-return", given->again, "Do not keep them from being added again");
    command->add_option("--confirm", given->confirm, "The name, to go on: this cannot be undone");
}

void addExport(const Parser &parser, CLI::App &parent, const char *name)
{
    auto given = std::make_shared<Given>();
    auto *command =
        parser.command(parent, name, "Everything about a person as a package",
                       [&globals = parser.globals, given] { return exportPerson(globals, *given); });
    addPersonOptions(command, given);
    command->add_option("TARGET", given->target, "Where, a .zip")->required();
}

void addConsent(const Parser &parser, CLI::App &parent)
{
    auto given = std::make_shared<Given>();
    auto *command =
        parser.command(parent, "consent", "To what a customer agreed; records it, or a withdrawal",
                       [&globals = parser.globals, given] { return consent(globals, *given); });
    addPersonOptions(command, given);
    command->add_option("--give", given->purpose, "They agreed to this purpose");
    command->add_option("--withdraw", given->consent, "They withdrew this consent, by its number");
    command->add_option("--on", given->on, "On which day; without it, today");
    command->add_option("--how", given->how, "paper, electronic, message or spoken");
    command->add_option("--wording", given->wording, "To which words, where not to those of the purpose");
    command->add_option("--proof", given->proof, "Where the proof lies; of a withdrawal, how it came");
}

void addRetention(const Parser &parser, CLI::App &parent)
{
    auto given = std::make_shared<Given>();
    auto *rule =
        parser.command(parent, "retention", "How long customers are kept: sets the rule of this name",
                       [&globals = parser.globals, given] { return setRule(globals, *given); });
    rule->add_option("NAME", given->name)->required();
    rule->add_option("--clock", given->clock, "From which day it counts")
        ->check(CLI::IsMember({"contact", "order", "created", "withdrawn", "removed"}));
    rule->add_option("--days", given->days, "For how many days");
    rule->add_option("--kind", given->kind, "Only company, or only person")
        ->check(CLI::IsMember({"company", "person"}));
    auto *keep = parser.command(parent, "hold", "Keep a customer although its time is over",
                                [&globals = parser.globals, given] { return hold(globals, *given); });
    keep->add_option("ID", given->customer, "The number of the customer")->required();
    keep->add_option("--until", given->until, "Until this day, YYYY-MM-DD")->required();
    keep->add_option("--reason", given->reason, "Why")->required();
}

} // namespace

void addPrivacyCommands(const Parser &parser)
{
    const auto &globals = parser.globals;
    auto *privacy = parser.app.add_subcommand("privacy", "Consent, retention, packages and erasure");
    privacy->require_subcommand(1);
    parser.command(*privacy, "due", "Whose time is over", [&globals] { return due(globals); });
    parser.command(*privacy, "erasures", "Who was erased, as numbers",
                   [&globals] { return erasures(globals); });
    addExport(parser, *privacy, "export");
    addErase(parser, *privacy, "erase");
    addConsent(parser, *privacy);
    addRetention(parser, *privacy);
    auto given = std::make_shared<Given>();
    auto *what = parser.command(*privacy, "purposes", "What data of people are used for",
                                [&globals, given] { return purposes(globals, *given); });
    what->add_flag("--usual", given->usual, "Add the usual ones");
    what->add_option("--add", given->name, "Add one of this name");
    what->add_option("--basis", given->basis, "consent (default), contract, obligation or interest");
    what->add_option("--wording", given->wording, "What people are asked, or told");
    parser
        .command(*privacy, "suppressed", "Whether somebody was erased and must not be added again",
                 [&globals, given] { return suppressed(globals, *given); })
        ->add_option("TEXT", given->text, "A name, phone number or mail")
        ->required();
    parser
        .command(*privacy, "lift", "Let somebody be added again who came back of their own will",
                 [&globals, given] { return lift(globals, *given); })
        ->add_option("TEXT", given->text, "A name, phone number or mail")
        ->required();
    addExport(parser, parser.app, "export-person");
    addErase(parser, parser.app, "erase-person");
}

} // namespace crm::cli
