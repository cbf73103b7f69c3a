// The sales processes: their stages, what deals need to enter these, and who lets them in.

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/activity/activity.h"
#include "core/base/tr.h"
#include "core/pipeline/pipelineservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct Arguments
{
    std::string pipeline, stage, name, like, chance, active;
    std::vector<std::string> fields, activities;
    int days = -1, place = 0;
    bool approval = false, nothing = false;
};

QJsonObject json(const StageNeed &need)
{
    return {{u"kind"_s, toKey(need.kind)},
            {u"subject"_s, need.subject},
            {u"count"_s, need.count},
            {u"text"_s, displayName(need)}};
}

QJsonObject json(const Pipeline &pipeline)
{
    QJsonArray stages;
    for (const auto &stage : pipeline.stages) {
        QJsonArray needs;
        for (const auto &need : stage.needs)
            needs << json(need);
        stages << QJsonObject{{u"id"_s, stage.id.value},        {u"name"_s, stage.name},
                              {u"state"_s, toKey(stage.state)}, {u"probability"_s, stage.probability / 1e4},
                              {u"days"_s, stage.stallDays},     {u"needs"_s, needs}};
    }
    return {{u"id"_s, pipeline.id.value},
            {u"name"_s, pipeline.name},
            {u"active"_s, pipeline.isActive},
            {u"stages"_s, stages}};
}

Answer answerOf(const std::vector<Pipeline> &pipelines, qint64 operation = 0)
{
    Answer answer;
    QJsonArray all;
    for (const auto &pipeline : pipelines) {
        all << json(pipeline);
        answer.lines << pipeline.name;
        for (const auto &stage : pipeline.stages) {
            QStringList needs;
            for (const auto &need : stage.needs)
                needs << displayName(need);
            answer.lines << QStringList{QString(), stage.name, toKey(stage.state),
                                        QString::number(stage.probability / 100) + u'%', needs.join(u", "_s)}
                                .join(u'\t');
        }
    }
    answer.json = {{u"pipelines"_s, all}, {u"operation"_s, operation ? QJsonValue(operation) : QJsonValue()}};
    return answer;
}

Pipeline &named(std::vector<Pipeline> &pipelines, const std::string &name)
{
    const auto found = std::ranges::find(pipelines, text(name), &Pipeline::name);
    if (found == pipelines.end())
        throw Error(Error::Code::NotFound, Tr::tr("There is no sales process named %1.").arg(text(name)));
    return *found;
}

Stage &stageNamed(Pipeline &pipeline, const std::string &name)
{
    const auto found = std::ranges::find(pipeline.stages, text(name), &Stage::name);
    if (found == pipeline.stages.end())
        throw Error(Error::Code::NotFound, Tr::tr("There is no stage named %1.").arg(text(name)));
    return *found;
}

/// Reads them, has them changed, and stores what came of it.
template <typename Change>
Answer arrange(const Globals &globals, Change change)
{
    const auto session = openSession(globals);
    PipelineService service(session->operations());
    const auto before = service.all();
    auto wanted = before;
    change(wanted);
    const auto changes = service.arrange(wanted, before);
    return answerOf(service.all(), changes.operation);
}

void addNew(std::vector<Pipeline> &pipelines, const Arguments &given)
{
    auto added = PipelineService::usual(text(given.name));
    if (!given.like.empty()) {
        added.stages = named(pipelines, given.like).stages;
        for (auto &stage : added.stages)
            stage.id = {};
    }
    pipelines.push_back(added);
}

void change(std::vector<Pipeline> &pipelines, const Arguments &given)
{
    auto &pipeline = named(pipelines, given.pipeline);
    if (!given.active.empty())
        pipeline.isActive = given.active == "on";
    if (given.place > 0) {
        const auto from = pipelines.begin() + (&pipeline - pipelines.data());
        const auto moved = *from;
        pipelines.erase(from);
        pipelines.insert(
            pipelines.begin() + std::min<qsizetype>(given.place, qsizetype(pipelines.size()) + 1) - 1, moved);
    }
    if (!given.name.empty())
        named(pipelines, given.pipeline).name = text(given.name);
}

void setStage(std::vector<Pipeline> &pipelines, const Arguments &given)
{
    auto &stages = named(pipelines, given.pipeline).stages;
    auto found = std::ranges::find(stages, text(given.stage), &Stage::name);
    if (found == stages.end())
        found = stages.insert(
            std::ranges::find_if(stages, [](const Stage &stage) { return stage.state != StageState::Open; }),
            Stage{.name = text(given.stage)});
    if (!given.name.empty())
        found->name = text(given.name);
    if (given.days >= 0)
        found->stallDays = given.days;
    if (!given.chance.empty()) {
        bool ok = false;
        found->probability = qRound(text(given.chance).toDouble(&ok) * 1e4);
        if (!ok)
            throw Error(Error::Code::Invalid, Tr::tr("A chance lies between 0 and 100 %."));
    }
    if (given.place < 1)
        return;
    const auto moved = *found;
    stages.erase(found);
    stages.insert(stages.begin() + std::min<qsizetype>(given.place, qsizetype(stages.size()) + 1) - 1, moved);
}

StageNeed activityNeed(const std::string &given)
{
    const auto parts = text(given).split(u':');
    bool ok = true;
    const int count = parts.size() > 1 ? parts[1].toInt(&ok) : 1;
    const bool isAny = parts[0] == "any"_L1;
    if (!ok || parts.size() > 2 || (!isAny && !activityKindFromKey(parts[0])))
        throw Error(Error::Code::Invalid, Tr::tr("An activity is KIND or KIND:COUNT, such as visit:2."));
    return {NeedKind::Activity, isAny ? QString() : parts[0], count};
}

void setNeeds(std::vector<Pipeline> &pipelines, const Arguments &given)
{
    auto &stage = stageNamed(named(pipelines, given.pipeline), given.stage);
    stage.needs.clear();
    for (const auto &field : given.fields)
        stage.needs.push_back({NeedKind::Field, text(field)});
    for (const auto &activity : given.activities)
        stage.needs.push_back(activityNeed(activity));
    if (given.approval)
        stage.needs.push_back({NeedKind::Approval, {}});
    if (stage.needs.empty() && !given.nothing)
        throw Error(Error::Code::Invalid, Tr::tr("Say what the stage needs, or --nothing."));
}

void addStageCommands(const Parser &parser, CLI::App &pipeline, const std::shared_ptr<Arguments> &given)
{
    const auto &globals = parser.globals;
    auto *stage = pipeline.add_subcommand("stage", "Stages of a sales process");
    stage->require_subcommand(1);
    auto *set =
        parser.command(*stage, "set", "Changes a stage; one that is not there is added", [&globals, given] {
            return arrange(globals, [&](auto &all) { setStage(all, *given); });
        });
    set->add_option("--name", given->name, "Its name from now on");
    set->add_option("--probability", given->chance, "With what chance a deal in it is won, 0 to 1");
    set->add_option("--days", given->days, "After so many a deal in it stands still; 0: never");
    set->add_option("--place", given->place, "1 for the first one");
    auto *remove =
        parser.command(*stage, "remove", "Removes a stage in which nothing stands", [&globals, given] {
            return arrange(globals, [&](auto &all) {
                auto &pipeline = named(all, given->pipeline);
                pipeline.stages.erase(pipeline.stages.begin()
                                      + (&stageNamed(pipeline, given->stage) - pipeline.stages.data()));
            });
        });
    auto *need = parser.command(
        *stage, "need", "What a deal needs to enter a stage, instead of what it needed",
        [&globals, given] { return arrange(globals, [&](auto &all) { setNeeds(all, *given); }); });
    need->add_option("--field", given->fields,
                     "amount, expected, product, notes, contact, phone, industry, source, order or contract; "
                     "once for each");
    need->add_option("--activity", given->activities,
                     "call, visit, mail, message, meeting or any, and how many: visit:2; once for each");
    need->add_flag("--approval", given->approval, "By who assigns customers");
    need->add_flag("--nothing", given->nothing, "Every deal may enter");
    for (auto *command : {set, remove, need}) {
        command->add_option("PIPELINE", given->pipeline, "By name")->required();
        command->add_option("STAGE", given->stage, "By name")->required();
    }
}

} // namespace

void addProcessCommands(const Parser &parser)
{
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;
    auto *pipeline = parser.app.add_subcommand("pipeline", "The sales processes and their stages");
    pipeline->require_subcommand(1);
    parser.command(*pipeline, "list", "All of them, with what their stages need", [&globals] {
        return answerOf(PipelineService(openSession(globals)->operations()).all());
    });
    auto *added = parser.command(*pipeline, "add", "A new one, with the usual stages", [&globals, given] {
        return arrange(globals, [&](auto &all) { addNew(all, *given); });
    });
    added->add_option("NAME", given->name, "What it is called")->required();
    added->add_option("--like", given->like, "With the stages of another one");
    auto *set = parser.command(
        *pipeline, "set", "Changes its name, its place, or whether it is in use",
        [&globals, given] { return arrange(globals, [&](auto &all) { change(all, *given); }); });
    set->add_option("--name", given->name, "Its name from now on");
    set->add_option("--place", given->place, "1 for the first one, in which deals begin");
    set->add_option("--active", given->active, "Whether new deals may begin in it: on or off")
        ->check(CLI::IsMember({"on", "off"}));
    auto *removed = parser.command(
        *pipeline, "remove", "Removes one in which no opportunity ever stood", [&globals, given] {
            return arrange(globals, [&](auto &all) {
                all.erase(all.begin() + (&named(all, given->pipeline) - all.data()));
            });
        });
    for (auto *command : {set, removed})
        command->add_option("PIPELINE", given->pipeline, "By name")->required();
    addStageCommands(parser, *pipeline, given);
}

} // namespace crm::cli
