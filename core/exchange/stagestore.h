#pragma once

#include "core/exchange/importstatements.h"

#include <unordered_map>

namespace crm {

/// A stage of a pipeline.
struct FoundStage
{
    qint64 id = 0;
    bool isOpen = true;
    bool isNew = false; ///< made for this row
};

/// Finds the stages that rows of opportunities name, and makes those that a pipeline lacks.
class StageStore
{
public:
    explicit StageStore(ImportStatements &sql);

    /// By its name, whatever its case; 0 for one that is not there.
    qint64 pipelineNamed(std::string_view name) const;
    qint64 pipelineOf(qint64 stage) const;
    /// By its name, whatever its case, else by what the word means ("赢单", "closed lost"); a word that means
    /// neither becomes an open stage after the others. An empty one is the first open stage. Where no
    /// pipeline is given, it is the first one, unless one other alone has a stage of this name.
    FoundStage named(std::string_view name, qint64 pipeline = 0);
    bool anyNeeds() const { return m_anyNeeds; } ///< whether stages let in only what has what they need

private:
    struct Stage
    {
        qint64 id = 0;
        std::string state = {};
    };
    struct Pipeline
    {
        qint64 id = 0;
        std::string name = {}; ///< folded
        qint64 firstOpen = 0;
        qint64 lastPosition = 0; ///< of the open ones
        std::unordered_map<std::string, Stage> stages = {}; ///< by folded name
        std::unordered_map<std::string, qint64> closed = {}; ///< the first one that is won, and lost
    };

    void read(Pipeline &pipeline);
    Pipeline &pipeline(qint64 id, const std::string &stage);
    FoundStage make(Pipeline &in, std::string_view name, std::string_view state, int position);

    ImportStatements &m_sql;
    std::vector<Pipeline> m_pipelines; ///< the first one, into which rows come that name none, first
    bool m_anyNeeds = false;
};

} // namespace crm
