#include "core/exchange/stagestore.h"

#include "core/base/text/fold.h"
#include "core/base/tr.h"
#include "core/exchange/importwords.h"

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
    if (const auto *row = sql.first("SELECT id FROM pipeline WHERE active = 1 ORDER BY position, id LIMIT 1"))
        m_pipeline = row->integer(0);
    sql.each(
        "SELECT id, name, state, position FROM stage WHERE pipeline_id = ? ORDER BY position, id",
        [this](const RawStatement &row) {
            const Stage stage{row.integer(0), std::string(view(row, 2))};
            m_stages.emplace(folded(view(row, 1)), stage);
            if (stage.state != "open") {
                m_closed.emplace(stage.state, stage.id);
                return;
            }
            m_lastPosition = row.integer(3);
            if (!m_firstOpen)
                m_firstOpen = stage.id;
        },
        m_pipeline);
}

FoundStage StageStore::named(std::string_view name)
{
    if (name.empty() && m_firstOpen)
        return {m_firstOpen};
    const std::string wanted = name.empty() ? Tr::tr("First contact").toStdString() : std::string(name);
    if (const auto known = m_stages.find(folded(wanted)); known != m_stages.end())
        return {known->second.id, known->second.state == "open"};
    if (const auto state = closedStateOfWord(wanted)) {
        const auto known = m_closed.find(std::string(*state));
        return known != m_closed.end() ? FoundStage{known->second, false}
                                       : make(wanted, *state, kClosedPosition + (*state == "lost"));
    }
    return make(wanted, "open", int(++m_lastPosition));
}

qint64 StageStore::pipeline()
{
    if (!m_pipeline)
        m_pipeline = m_sql.insert("INSERT INTO pipeline(name) VALUES (?)", Tr::tr("Sales").toStdString());
    return m_pipeline;
}

FoundStage StageStore::make(std::string_view name, std::string_view state, int position)
{
    const bool isOpen = state == "open";
    const auto id = m_sql.insert(
        "INSERT INTO stage(pipeline_id, name, state, probability, position) VALUES (?, ?, ?, ?, ?)",
        pipeline(), name, state, qint64(state == "won" ? 10'000 : 0), qint64(position));
    m_stages.emplace(folded(name), Stage{id, std::string(state)});
    if (!isOpen)
        m_closed.emplace(std::string(state), id);
    else if (!m_firstOpen)
        m_firstOpen = id;
    return {id, isOpen, true};
}

} // namespace crm
