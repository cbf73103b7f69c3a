// What is said and done with customers, and what they complain of, on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/activity/activityservice.h"
#include "core/base/tr.h"
#include "core/feedback/complaintservice.h"
#include "core/security/userservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct Arguments
{
    qint64 id = 0, customer = 0, minutes = -1;
    std::string kind = "call", words, result, at, next, nextAt, nextWords, cause, channel, owner;
    int most = 100;
    bool isPlanned = false, isAll = false;
};

ActivityKind kindOf(const std::string &given)
{
    if (const auto kind = activityKindFromKey(text(given)))
        return *kind;
    throw Error(Error::Code::Invalid, Tr::tr("%1 is no kind of activity.").arg(text(given)));
}

/// "2026-11-23" is nine o'clock of that day, "2026-11-23T14:30" that time, both of the base.
qint64 instantOf(Session &session, const std::string &given)
{
    const auto value = text(given);
    const auto parts = value.split(u'T');
    const auto day = dayOf(parts[0]);
    const auto time = parts.size() > 1 ? QTime::fromString(parts[1].left(5), u"HH:mm"_s) : QTime(9, 0);
    if (!day || !time.isValid() || parts.size() > 2)
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 is no instant; write 2026-11-23 or 2026-11-23T14:30.").arg(value));
    return QDateTime(*day, time, session.operations().zone()).toMSecsSinceEpoch();
}

std::optional<NextStep> nextOf(Session &session, const Arguments &given)
{
    if (given.next.empty())
        return {};
    if (given.nextAt.empty())
        throw Error(Error::Code::Invalid, Tr::tr("Say when the next step is."));
    return NextStep{kindOf(given.next), instantOf(session, given.nextAt), text(given.nextWords)};
}

QJsonObject json(const Activity &activity)
{
    return {{u"id"_s, activity.id.value},       {u"customer_id"_s, activity.customer.value},
            {u"kind"_s, toKey(activity.kind)},  {u"state"_s, toKey(activity.state)},
            {u"at"_s, isoInstant(activity.at)}, {u"text"_s, activity.text},
            {u"result"_s, activity.result},     {u"owner_id"_s, activity.owner.value}};
}

QString lineOf(const Activity &activity)
{
    return QStringList{
        QString::number(activity.id.value), isoInstant(activity.at), displayName(activity.kind),
        displayName(activity.state),        activity.text,           activity.result}
        .join(u'\t');
}

Answer list(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray all;
    for (const auto &activity : session->activities().ofCustomer({given.customer}, given.most)) {
        all << json(activity);
        answer.lines << lineOf(activity);
    }
    answer.json = {{u"activities"_s, all}};
    return answer;
}

Answer add(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    Activity activity{.customer = {given.customer},
                      .kind = kindOf(given.kind),
                      .state = given.isPlanned ? ActivityState::Planned : ActivityState::Done,
                      .text = text(given.words),
                      .result = text(given.result)};
    if (given.minutes >= 0)
        activity.minutes = given.minutes;
    if (!given.at.empty())
        activity.at = instantOf(*session, given.at);
    const auto id = session->activities().record(activity, nextOf(*session, given));
    const auto stored = session->activities().get(id);
    return {.json = json(stored), .lines = {lineOf(stored)}};
}

Answer done(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto changes =
        session->activities().complete({given.id}, text(given.result), nextOf(*session, given));
    const auto stored = session->activities().get({given.id});
    Answer answer{.json = json(stored), .lines = {lineOf(stored)}};
    answer.json.insert(u"operation"_s, changes.operation);
    return answer;
}

QJsonObject json(const Complaint &complaint)
{
    return {{u"id"_s, complaint.id.value},
            {u"customer_id"_s, complaint.customer.value},
            {u"text"_s, complaint.text},
            {u"channel"_s, complaint.channel},
            {u"cause"_s, complaint.cause},
            {u"result"_s, complaint.result},
            {u"opened"_s, isoInstant(complaint.openedAt)},
            {u"due"_s, complaint.dueAt ? QJsonValue(isoInstant(*complaint.dueAt)) : QJsonValue()},
            {u"closed"_s, complaint.closedAt ? QJsonValue(isoInstant(*complaint.closedAt)) : QJsonValue()},
            {u"owner_id"_s, complaint.owner.value}};
}

Answer answerOf(const Complaint &complaint, qint64 operation = 0)
{
    Answer answer{.json = json(complaint)};
    answer.json.insert(u"operation"_s, operation ? QJsonValue(operation) : QJsonValue());
    answer.lines << u"%1\t%2\t%3"_s.arg(QString::number(complaint.id.value), complaint.text,
                                        complaint.result);
    return answer;
}

Answer complaints(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const ComplaintService service(session->operations());
    Answer answer;
    QJsonArray all;
    for (const auto &one : given.customer > 0 ? service.ofCustomer({given.customer}) : service.open({})) {
        all << json(one);
        answer.lines << answerOf(one).lines;
    }
    answer.json = {{u"complaints"_s, all}};
    return answer;
}

Answer complain(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    ComplaintService service(session->operations());
    return answerOf(service.get(service.add(
        {.customer = {given.customer}, .channel = text(given.channel), .text = text(given.words)})));
}

Answer close(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    ComplaintService service(session->operations());
    const auto changes = service.close({given.id}, text(given.result), text(given.cause));
    return answerOf(service.get({given.id}), changes.operation);
}

void addComplaints(const Parser &parser, const std::shared_ptr<Arguments> &given)
{
    const auto &globals = parser.globals;
    auto *complaint = parser.app.add_subcommand("complaint", "What customers are not content with");
    complaint->require_subcommand(1);
    auto *listed = parser.command(*complaint, "list", "Those that are open, or all of one customer",
                                  [&globals, given] { return complaints(globals, *given); });
    listed->add_option("--customer", given->customer, "Id of the customer");
    auto *added = parser.command(*complaint, "add", "Records one",
                                 [&globals, given] { return complain(globals, *given); });
    added->add_option("--customer", given->customer, "Id of the customer")->required();
    added->add_option("--text", given->words, "What it is about")->required();
    added->add_option("--channel", given->channel, "How it came: phone, email, wechat ...");
    auto *closed = parser.command(*complaint, "close", "It was settled",
                                  [&globals, given] { return close(globals, *given); });
    closed->add_option("ID", given->id, "Its number")->required();
    closed->add_option("--result", given->result, "What came of it")->required();
    closed->add_option("--cause", given->cause, "What it came from");
}

} // namespace

void addDealingCommands(const Parser &parser)
{
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;
    auto *activity = parser.app.add_subcommand("activity", "Calls, visits and messages, done and planned");
    activity->require_subcommand(1);
    auto *listed =
        parser.command(*activity, "list", "What was said and done with a customer, the latest first",
                       [&globals, given] { return list(globals, *given); });
    listed->add_option("--limit", given->most, "At most so many, the newest");
    auto *added = parser.command(*activity, "add", "Records what was done, or plans it",
                                 [&globals, given] { return add(globals, *given); });
    for (auto *command : {listed, added})
        command->add_option("--customer", given->customer, "Id of the customer")->required();
    added->add_option("--kind", given->kind, "call (default), visit, mail, message, meeting, note or task");
    added->add_option("--text", given->words, "What it is about")->required();
    added->add_option("--at", given->at, "When: 2026-11-23 or 2026-11-23T14:30; without it now");
    added->add_option("--minutes", given->minutes, "How long it took");
    added->add_flag("--planned", given->isPlanned, "It is still to be done");
    auto *finished = parser.command(*activity, "done", "A planned one was done",
                                    [&globals, given] { return done(globals, *given); });
    finished->add_option("ID", given->id, "Its number")->required();
    for (auto *command : {added, finished}) {
        command->add_option("--result", given->result, "What came of it");
        command->add_option("--next", given->next,
                            "The next step: call, visit, mail, message, meeting or task");
        command->add_option("--next-at", given->nextAt, "When that is");
        command->add_option("--next-text", given->nextWords, "What that is about");
    }
    addComplaints(parser, given);
}

} // namespace crm::cli
