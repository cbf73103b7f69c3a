// Chances to sell something, from stage to stage, on the command line.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/customer/customerservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pipeline/pipelineservice.h"
#include "core/security/userservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct Arguments
{
    qint64 id = 0, customer = 0;
    std::string name, amount, currency, pipeline, stage, expected, chance, owner, reason, state = "open";
};

std::vector<Pipeline> pipelinesOf(Session &session)
{
    return PipelineService(session.operations()).all();
}

/// The pipeline named, or, without a name, that in which a deal stands, or, for a new one, the first.
const Pipeline &pipelineNamed(const std::vector<Pipeline> &all, const std::string &name, StageId stands)
{
    const auto found = std::ranges::find_if(all, [&](const Pipeline &pipeline) {
        return name.empty()
                 ? !stands.isValid()
                       || std::ranges::find(pipeline.stages, stands, &Stage::id) != pipeline.stages.end()
                 : pipeline.name == text(name);
    });
    if (found != all.end())
        return *found;
    throw Error(Error::Code::NotFound, name.empty()
                                           ? Tr::tr("The pipeline has no stages yet.")
                                           : Tr::tr("There is no sales process named %1.").arg(text(name)));
}

Stage stageNamed(Session &session, const Arguments &given, StageId stands = {})
{
    const auto all = pipelinesOf(session);
    const auto &stages = pipelineNamed(all, given.pipeline, stands).stages;
    const auto found = std::ranges::find(stages, text(given.stage), &Stage::name);
    if (found == stages.end())
        throw Error(Error::Code::NotFound, Tr::tr("There is no stage named %1.").arg(text(given.stage)));
    return *found;
}

Stage firstOf(Session &session, StageState state, StageId stands)
{
    const auto all = pipelinesOf(session);
    const auto &stages = pipelineNamed(all, {}, stands).stages;
    const auto found = std::ranges::find(stages, state, &Stage::state);
    if (found == stages.end())
        throw Error(Error::Code::NotFound, Tr::tr("The pipeline has no stages yet."));
    return *found;
}

/// A stage, and the pipeline that it is of, by name.
std::pair<Stage, QString> placeOf(const std::vector<Pipeline> &all, StageId id)
{
    for (const auto &pipeline : all)
        if (const auto found = std::ranges::find(pipeline.stages, id, &Stage::id);
            found != pipeline.stages.end())
            return {*found, pipeline.name};
    return {};
}

UserId userNamed(Session &session, const std::string &name)
{
    const auto found = session.users().findByName(text(name));
    if (!found)
        throw Error(Error::Code::NotFound,
                    Tr::tr("There is no person named %1 in this file.").arg(text(name)));
    return found->id;
}

QJsonObject json(const Opportunity &deal, const QString &customer, const std::pair<Stage, QString> &place,
                 const QString &owner)
{
    const auto &stage = place.first;
    const auto day = [](const std::optional<QDate> &date) {
        return date ? QJsonValue(isoDate(date)) : QJsonValue();
    };
    return {{u"id"_s, deal.id.value},
            {u"number"_s, deal.number},
            {u"name"_s, deal.name},
            {u"customer_id"_s, deal.customer.value},
            {u"customer"_s, customer},
            {u"pipeline"_s, place.second},
            {u"stage"_s, stage.name},
            {u"state"_s, toKey(stage.state)},
            {u"amount"_s, deal.amount ? QJsonValue(deal.amount->toString()) : QJsonValue()},
            {u"currency"_s, deal.currency},
            {u"probability"_s, deal.probability.value_or(stage.probability) / 1e4},
            {u"opened"_s, day(deal.opened)},
            {u"expected"_s, day(deal.expected)},
            {u"closed"_s, day(deal.closed)},
            {u"owner"_s, owner},
            {u"reason"_s, deal.reason}};
}

/// How it stands with one, after something was done with it.
Answer answerOf(Session &session, OpportunityId id, qint64 operation)
{
    const auto deal = session.opportunities().get(id);
    const auto place = placeOf(pipelinesOf(session), deal.stage);
    const auto owner = session.users().find(deal.owner);
    const auto customer = deal.customer.isValid() ? session.customers().get(deal.customer).name : QString();
    Answer answer;
    answer.json = json(deal, customer, place, owner ? owner->name : QString());
    answer.json.insert(u"operation"_s, operation ? QJsonValue(operation) : QJsonValue());
    answer.lines << u"%1\t%2\t%3"_s.arg(QString::number(id.value), deal.name, place.first.name);
    return answer;
}

Answer list(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const UserId owner = given.owner.empty() ? UserId{} : userNamed(*session, given.owner);
    const auto pipelines = pipelinesOf(*session);
    const auto only = given.pipeline.empty() ? PipelineId{} : pipelineNamed(pipelines, given.pipeline, {}).id;
    QHash<UserId, QString> names;
    for (const auto &user : session->users().all())
        names.insert(user.id, user.name);
    Answer answer;
    QJsonArray deals;
    for (const auto &row : session->opportunities().board(owner, {}, only)) {
        const bool isWanted = (given.state == "all" || toKey(row.state) == text(given.state))
                           && (given.stage.empty() || row.stage == text(given.stage));
        if (!isWanted)
            continue;
        const auto &deal = row.opportunity;
        deals << json(deal, row.customer, placeOf(pipelines, deal.stage), names.value(deal.owner));
        answer.lines << QStringList{QString::number(deal.id.value),
                                    deal.name,
                                    row.customer,
                                    row.stage,
                                    deal.amount ? deal.amount->toString() : QString(),
                                    names.value(deal.owner)}
                            .join(u'\t');
    }
    answer.json = {{u"opportunities"_s, deals}};
    return answer;
}

Answer add(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    Opportunity deal{
        .customer = {given.customer}, .name = text(given.name), .currency = text(given.currency)};
    if (!given.stage.empty())
        deal.stage = stageNamed(*session, given).id;
    else if (!given.pipeline.empty())
        deal.stage = pipelineNamed(pipelinesOf(*session), given.pipeline, {}).stages.front().id;
    if (!given.owner.empty())
        deal.owner = userNamed(*session, given.owner);
    if (!given.amount.empty()) {
        deal.amount = Amount::parse(text(given.amount));
        if (!deal.amount)
            throw Error(Error::Code::Invalid, Tr::tr("This amount is not possible."));
    }
    if (!given.chance.empty()) {
        bool ok = false;
        deal.probability = qRound(text(given.chance).toDouble(&ok) * 1e4);
        if (!ok)
            throw Error(Error::Code::Invalid, Tr::tr("A chance lies between 0 and 100 %."));
    }
    deal.expected = dayOf(text(given.expected));
    const auto id = session->opportunities().add(deal);
    return answerOf(*session, id, 0);
}

Answer move(const Globals &globals, const Arguments &given, std::optional<StageState> state)
{
    const auto session = openSession(globals);
    const auto stands = session->opportunities().get({given.id}).stage;
    const auto stage = state ? firstOf(*session, *state, stands) : stageNamed(*session, given, stands);
    const auto changes = session->opportunities().move({given.id}, stage.id, text(given.reason));
    return answerOf(*session, {given.id}, changes.operation);
}

/// What it lacks for each stage that it is not in yet.
Answer lacks(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const PipelineService service(session->operations());
    const auto deal = session->opportunities().get({given.id});
    const auto all = service.all();
    Answer answer;
    QJsonArray stages;
    for (const auto &stage : pipelineNamed(all, given.pipeline, deal.stage).stages) {
        if (stage.id == deal.stage)
            continue;
        const auto missing = service.missing(deal.id, stage.id);
        stages << QJsonObject{
            {u"stage"_s, stage.name}, {u"may"_s, missing.isEmpty()}, {u"missing"_s, missing}};
        answer.lines << stage.name + u'\t' + missing;
    }
    answer.json = {{u"id"_s, deal.id.value}, {u"stages"_s, stages}};
    return answer;
}

/// Asks for, grants or refuses that it enters a stage.
template <typename Act>
Answer approval(const Globals &globals, const Arguments &given, Act act)
{
    const auto session = openSession(globals);
    PipelineService service(session->operations());
    const auto stage = stageNamed(*session, given, session->opportunities().get({given.id}).stage);
    const auto changes = act(service, OpportunityId{given.id}, stage.id);
    auto answer = answerOf(*session, {given.id}, changes.operation);
    const auto stored = service.approval({given.id}, stage.id);
    answer.json.insert(u"approved"_s, stored && stored->granted);
    return answer;
}

void addApprovals(const Parser &parser, CLI::App &parent, const std::shared_ptr<Arguments> &given)
{
    const auto &globals = parser.globals;
    auto *lacking = parser.command(parent, "lacks", "What it lacks to enter each stage",
                                   [&globals, given] { return lacks(globals, *given); });
    auto *ask = parser.command(
        parent, "ask", "Asks that it may enter a stage that needs approval", [&globals, given] {
            return approval(globals, *given,
                            [](auto &service, auto deal, auto stage) { return service.ask(deal, stage); });
        });
    auto *approve =
        parser.command(parent, "approve", "Lets it into a stage that needs approval", [&globals, given] {
            return approval(globals, *given, [](auto &service, auto deal, auto stage) {
                return service.decide(deal, stage, true);
            });
        });
    auto *refuse = parser.command(
        parent, "refuse", "Does not let it into a stage that needs approval", [&globals, given] {
            return approval(globals, *given, [](auto &service, auto deal, auto stage) {
                return service.decide(deal, stage, false);
            });
        });
    for (auto *command : {lacking, ask, approve, refuse}) {
        command->add_option("ID", given->id, "Id of the opportunity")->required();
        command->add_option("--pipeline", given->pipeline, "The sales process, by name; without it its own");
    }
    for (auto *command : {ask, approve, refuse})
        command->add_option("--stage", given->stage, "By name")->required();
}

void addMoves(const Parser &parser, CLI::App &parent, const std::shared_ptr<Arguments> &given)
{
    const auto &globals = parser.globals;
    auto *move = parser.command(parent, "move", "To another stage",
                                [&globals, given] { return cli::move(globals, *given, {}); });
    move->add_option("--stage", given->stage, "By name")->required();
    move->add_option("--pipeline", given->pipeline, "The sales process, by name; without it its own");
    auto *win = parser.command(parent, "win", "Close it as won",
                               [&globals, given] { return cli::move(globals, *given, StageState::Won); });
    auto *lose = parser.command(parent, "lose", "Close it as lost",
                                [&globals, given] { return cli::move(globals, *given, StageState::Lost); });
    for (auto *command : {move, win, lose})
        command->add_option("ID", given->id, "Id of the opportunity")->required();
    for (auto *command : {move, win})
        command->add_option("--reason", given->reason, "Why it was closed");
    lose->add_option("--reason", given->reason, "Why it was closed")->required();
}

} // namespace

void addOpportunityCommands(const Parser &parser)
{
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;
    auto *opportunity =
        parser.app.add_subcommand("opportunity", "Chances to sell something, and how they end");
    opportunity->require_subcommand(1);
    auto *listed = parser.command(*opportunity, "list", "Those that are open, or closed",
                                  [&globals, given] { return list(globals, *given); });
    listed->add_option("--owner", given->owner, "Only those of this person");
    listed->add_option("--stage", given->stage, "By name");
    listed->add_option("--pipeline", given->pipeline, "Only those in this sales process");
    listed->add_option("--state", given->state, "open (default), won, lost or all")
        ->check(CLI::IsMember({"open", "won", "lost", "all"}));
    auto *added = parser.command(*opportunity, "add", "Records a new one",
                                 [&globals, given] { return add(globals, *given); });
    added->add_option("--customer", given->customer, "Id of the customer")->required();
    added->add_option("--name", given->name, "What it is about")->required();
    added->add_option("--amount", given->amount, "What it may bring");
    added->add_option("--currency", given->currency, "Without it that of the file");
    added->add_option("--stage", given->stage, "By name");
    added->add_option("--pipeline", given->pipeline, "The sales process, by name; without it the first one");
    added->add_option("--expected", given->expected, "The day on which it is hoped for, YYYY-MM-DD");
    added->add_option("--probability", given->chance, "0 to 1; without it that of its stage");
    added->add_option("--owner", given->owner, "Whose it is; without it one's own");
    addMoves(parser, *opportunity, given);
    addApprovals(parser, *opportunity, given);
}

} // namespace crm::cli
