#include "core/exchange/stagestore.h"

#include "core/base/text/fold.h"
#include "core/base/tr.h"
#include "core/exchange/importwords.h"

#include <algorithm>

namespace crm {
namespace {

constexpr int kClosedPosition = 1'000; ///< behind all open stages

std::string folded(std::string_view text)
{
    return fold(QString::fromUtf8(text.data(), qsizetype(text.size()))).trimmed().toStdString();
}

} // namespace

StageStore::StageStore(ImportStatements &sql)
    : m_sql(sql)
{
    sql.each("SELECT id, name FROM pipeline ORDER BY active DESC, position, id",
             [this](const RawStatement &row) {
                 m_pipelines.push_back({.id = row.integer(0), .name = folded(view(row, 1))});
             });
    for (auto &pipeline : m_pipelines)
        read(pipeline);
    if (const auto *row = sql.first("SELECT EXISTS (SELECT 1 FROM stage_need)"))
        m_anyNeeds = row->integer(0) != 0;
}

void StageStore::read(Pipeline &pipeline)
{
    m_sql.each(
        "SELECT id, name, state, position FROM stage WHERE pipeline_id = ? ORDER BY position, id",
        [&pipeline](const RawStatement &row) {
            const Stage stage{row.integer(0), std::string(view(row, 2))};
            pipeline.stages.emplace(folded(view(row, 1)), stage);
            if (stage.state != "open") {
                pipeline.closed.emplace(stage.state, stage.id);
                return;
            }
            pipeline.lastPosition = row.integer(3);
            if (!pipeline.firstOpen)
                pipeline.firstOpen = stage.id;
        },
        pipeline.id);
}

qint64 StageStore::pipelineNamed(std::string_view name) const
{
    const auto found = std::ranges::find(m_pipelines, folded(name), &Pipeline::name);
    return found == m_pipelines.end() ? 0 : found->id;
}

qint64 StageStore::pipelineOf(qint64 stage) const
{
    for (const auto &pipeline : m_pipelines)
        for (const auto &[name, known] : pipeline.stages)
            if (known.id == stage)
                return pipeline.id;
    return 0;
}

StageStore::Pipeline &StageStore::pipeline(qint64 id, const std::string &stage)
{
    if (const auto found = std::ranges::find(m_pipelines, id, &Pipeline::id); found != m_pipelines.end())
        return *found;
    if (m_pipelines.empty()) {
        const auto name = Tr::tr("Sales").toStdString();
        m_pipelines.push_back(
            {.id = m_sql.insert("INSERT INTO pipeline(name) VALUES (?)", name), .name = folded(name)});
    }
    const auto has = [&stage](const Pipeline &one) { return one.stages.contains(stage); };
    if (!has(m_pipelines.front()) && std::ranges::count_if(m_pipelines, has) == 1)
        return *std::ranges::find_if(m_pipelines, has);
    return m_pipelines.front();
}

FoundStage StageStore::named(std::string_view name, qint64 id)
{
    auto &in = pipeline(id, folded(name));
    if (name.empty() && in.firstOpen)
        return {in.firstOpen};
    const std::string wanted = name.empty() ? Tr::tr("First contact").toStdString() : std::string(name);
    if (const auto known = in.stages.find(folded(wanted)); known != in.stages.end())
        return {known->second.id, known->second.state == "open"};
    if (const auto state = closedStateOfWord(wanted)) {
        const auto known = in.closed.find(std::string(*state));
        return known != in.closed.end() ? FoundStage{known->second, false}
                                        : make(in, wanted, *state, kClosedPosition + (*state == "lost"));
    }
    return make(in, wanted, "open", int(++in.lastPosition));
}

FoundStage StageStore::make(Pipeline &in, std::string_view name, std::string_view state, int position)
{
    const bool isOpen = state == "open";
    const auto id = m_sql.insert(
        "INSERT INTO stage(pipeline_id, name, state, probability, position) VALUES (?, ?, ?, ?, ?)", in.id,
        name, state, qint64(state == "won" ? 10'000 : 0), qint64(position));
    in.stages.emplace(folded(name), Stage{id, std::string(state)});
    if (!isOpen)
        in.closed.emplace(std::string(state), id);
    else if (!in.firstOpen)
        in.firstOpen = id;
    return {id, isOpen, true};
}

} // namespace crm
