#include "core/pipeline/pipelineservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kMostName = 100;
constexpr int kMostDays = 3'650;
constexpr int kMostActivities = 100;

void require(bool holds, const QString &message)
{
    if (!holds)
        throw Error(Error::Code::Invalid, message);
}

void checkNeeds(const Stage &stage)
{
    QSet<QString> seen;
    for (const auto &need : stage.needs) {
        require(need.kind != NeedKind::Field || dealFieldFromKey(need.subject).has_value(),
                Tr::tr("A stage cannot ask for '%1'.").arg(need.subject));
        require(need.kind == NeedKind::Field || need.kind == NeedKind::Approval
                    || (need.count >= 1 && need.count <= kMostActivities),
                Tr::tr("A stage asks for 1 to %1 activities.").arg(kMostActivities));
        const QString key = toKey(need.kind) + u' ' + need.subject;
        require(!seen.contains(key), Tr::tr("“%1” asks for the same twice.").arg(stage.name));
        seen.insert(key);
    }
}

void addClosed(Pipeline &pipeline)
{
    for (const auto &usual : StageRepository::usualStages())
        if (usual.state != StageState::Open
            && std::ranges::find(pipeline.stages, usual.state, &Stage::state) == pipeline.stages.end())
            pipeline.stages.push_back(usual);
    std::ranges::stable_sort(pipeline.stages, {}, &Stage::state); // open, won, lost
}

template <typename Values, typename Id>
auto *byId(Values &values, Id id)
{
    const auto found = std::ranges::find_if(values, [id](const auto &value) { return value.id == id; });
    return found == values.end() ? nullptr : &*found;
}

} // namespace

PipelineService::PipelineService(Operations &operations)
    : m_operations(operations)
    , m_stages(operations.db())
{
}

Pipeline PipelineService::usual(const QString &name)
{
    return {.name = name, .stages = StageRepository::usualStages()};
}

std::vector<Pipeline> PipelineService::checked(std::vector<Pipeline> pipelines) const
{
    QSet<QString> names;
    bool anyActive = false;
    for (auto &pipeline : pipelines) {
        pipeline.name = cleanLine(pipeline.name);
        require(!pipeline.name.isEmpty() && !names.contains(pipeline.name),
                Tr::tr("Each sales process needs a name of its own."));
        require(pipeline.name.size() <= kMostName, Tr::tr("At most %1 characters.").arg(kMostName));
        names.insert(pipeline.name);
        anyActive |= pipeline.isActive;
        addClosed(pipeline);
        require(pipeline.stages.front().state == StageState::Open,
                Tr::tr("“%1” needs an open stage, in which deals begin.").arg(pipeline.name));
        QSet<QString> stages;
        for (int position = 0; auto &stage : pipeline.stages) {
            stage.name = cleanLine(stage.name);
            stage.position = ++position;
            require(!stage.name.isEmpty() && !stages.contains(stage.name),
                    Tr::tr("Each stage needs a name of its own."));
            require(stage.name.size() <= kMostName, Tr::tr("At most %1 characters.").arg(kMostName));
            require(stage.probability >= 0 && stage.probability <= 10'000,
                    Tr::tr("A chance lies between 0 and 100 %."));
            require(stage.stallDays >= 0 && stage.stallDays <= kMostDays, Tr::tr("Days are counted from 0."));
            checkNeeds(stage);
            stages.insert(stage.name);
        }
    }
    require(anyActive, Tr::tr("At least one sales process must be in use."));
    return pipelines;
}

void PipelineService::removeMissing(const std::vector<Pipeline> &wanted, const std::vector<Pipeline> &stored)
{
    for (const auto &pipeline : stored) {
        const auto *kept = byId(wanted, pipeline.id);
        for (const auto &stage : pipeline.stages) {
            if (kept && byId(kept->stages, stage.id))
                continue;
            if (const auto deals = m_stages.dealsIn(stage.id); deals > 0)
                throw Error(Error::Code::Conflict,
                            Tr::tr("“%1” cannot go: opportunities stand in it (%2). Move them first.")
                                .arg(stage.name)
                                .arg(deals));
            m_stages.remove(stage.id);
        }
        if (!kept)
            m_stages.remove(pipeline.id);
    }
}

void PipelineService::put(const Pipeline &wanted, int position, const std::vector<Pipeline> &stored)
{
    const auto *before = byId(stored, wanted.id);
    auto pipeline = wanted.id;
    if (before)
        m_stages.update(wanted, position);
    else
        pipeline = m_stages.insert(wanted, position);
    for (const auto &stage : wanted.stages) {
        const auto *old = before ? byId(before->stages, stage.id) : nullptr;
        const bool isSwapped =
            old && old->name != stage.name
            && std::ranges::find(before->stages, stage.name, &Stage::name) != before->stages.end();
        if (isSwapped)
            m_stages.freeName(stage.id);
    }
    for (auto stage : wanted.stages) {
        stage.pipeline = pipeline;
        if (before && byId(before->stages, stage.id))
            m_stages.update(stage);
        else
            stage.id = m_stages.insert(stage);
        m_stages.setNeeds(stage.id, stage.needs);
    }
}

ChangeSet PipelineService::arrange(const std::vector<Pipeline> &wanted, const std::vector<Pipeline> &before)
{
    m_operations.actor().require(Permission::Assign);
    auto work = m_operations.begin(u"stage.edit"_s);
    const auto stored = m_stages.pipelines();
    if (stored != before)
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed the sales processes meanwhile."));
    const auto arranged = checked(wanted);
    if (arranged == stored)
        return {};
    removeMissing(arranged, stored);
    for (int position = 0; const auto &pipeline : arranged)
        put(pipeline, position++, stored);
    return work.commit();
}

} // namespace crm
