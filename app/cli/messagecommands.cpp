#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/message/messageservice.h"
#include "core/security/userservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

constexpr int kMost = 100;

struct MessageArguments
{
    std::string to, text, title, until;
    qint64 customer = 0;
    qint64 announcement = 0;
    bool all = false;
    bool pinned = false;
};

Answer inbox(const Globals &globals, const MessageArguments &given)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray messages;
    for (const auto &message : MessageService(session->operations()).inbox(kMost, !given.all)) {
        messages << QJsonObject{
            {u"id"_s, message.id.value},
            {u"from"_s, message.senderName},
            {u"at"_s, isoInstant(message.createdAt)},
            {u"text"_s, message.text},
            {u"customer"_s, message.customer.isValid() ? QJsonValue(message.customer.value) : QJsonValue()},
            {u"name"_s, message.customerName},
            {u"seen"_s, message.seen}};
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(isoInstant(message.createdAt), message.senderName,
                                                message.customerName, message.text.simplified());
    }
    answer.json = {{u"messages"_s, messages}};
    return answer;
}

Answer tell(const Globals &globals, const MessageArguments &given)
{
    const auto session = openSession(globals);
    const auto user = session->users().findByName(text(given.to));
    if (!user)
        throw Error(Error::Code::NotFound,
                    Tr::tr("There is no person named %1 in this file.").arg(text(given.to)));
    const auto id = MessageService(session->operations()).send(user->id, {given.customer}, text(given.text));
    return {.json = {{u"id"_s, id.value}}, .lines = {Tr::tr("done")}};
}

Answer board(const Globals &globals, const MessageArguments &)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray announcements;
    for (const auto &each : MessageService(session->operations()).board()) {
        announcements << QJsonObject{
            {u"id"_s, each.id.value},
            {u"author"_s, each.authorName},
            {u"at"_s, isoInstant(each.createdAt)},
            {u"title"_s, each.title},
            {u"text"_s, each.text},
            {u"pinned"_s, each.pinned},
            {u"until"_s, each.until ? QJsonValue(isoDate(each.until)) : QJsonValue()},
            {u"readers"_s, each.readers}};
        answer.lines << u"%1\t%2\t%3"_s.arg(each.id.value).arg(each.title, each.authorName);
    }
    answer.json = {{u"announcements"_s, announcements}};
    return answer;
}

Answer announce(const Globals &globals, const MessageArguments &given)
{
    const auto session = openSession(globals);
    const auto id = MessageService(session->operations())
                        .announce({.title = text(given.title),
                                   .text = text(given.text),
                                   .pinned = given.pinned,
                                   .until = dayOf(text(given.until))});
    return {.json = {{u"id"_s, id.value}}, .lines = {Tr::tr("done")}};
}

Answer takeDown(const Globals &globals, const MessageArguments &given)
{
    const auto session = openSession(globals);
    const auto changes = MessageService(session->operations()).remove({given.announcement});
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

} // namespace

void addMessageCommands(const Parser &parser)
{
    auto given = std::make_shared<MessageArguments>();
    const auto command = [&](CLI::App &parent, const char *name, const char *help, auto answer) {
        return parser.command(parent, name, help,
                              [&globals = parser.globals, given, answer] { return answer(globals, *given); });
    };
    command(parser.app, "inbox", "What colleagues and automations have to say", inbox)
        ->add_flag("--all", given->all, "Also what was seen already");
    auto *words = command(parser.app, "tell", "A message to a colleague", tell);
    words->add_option("PERSON", given->to)->required();
    words->add_option("TEXT", given->text)->required();
    words->add_option("--customer", given->customer, "Number of the customer");
    auto *wall = parser.app.add_subcommand("board", "What everybody is to know");
    wall->require_subcommand(1);
    command(*wall, "list", "What stands on the board today", board);
    auto *add = command(*wall, "add", "Announce something", announce);
    add->add_option("TITLE", given->title)->required();
    add->add_option("--text", given->text, "More of it");
    add->add_option("--until", given->until, "The last day on which it stands there");
    add->add_flag("--pinned", given->pinned, "It stays on top");
    command(*wall, "remove", "Take an announcement down", takeDown)
        ->add_option("ID", given->announcement, "Its number")
        ->required();
}

} // namespace crm::cli
