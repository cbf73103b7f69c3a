#pragma once

#include "core/exchange/importstatements.h"

#include <unordered_map>

namespace crm {

/// A stage of the first pipeline.
struct FoundStage
{
    qint64 id = 0;
    bool isOpen = true;
    bool isNew = false; ///< made for this row
};

/// Finds the stages that rows of opportunities name, and makes those that the pipeline lacks.
class StageStore
{
public:
    explicit StageStore(ImportStatements &sql);

    /// By its name, whatever its case, else by what the word means ("赢单", "closed lost"); a word that means
    /// neither becomes an open stage after the others. An empty one is the first open stage.
    FoundStage named(std::string_view name);

private:
    struct Stage
    {
        qint64 id = 0;
        std::string state = {};
    };

    qint64 pipeline();
    FoundStage make(std::string_view name, std::string_view state, int position);

    ImportStatements &m_sql;
    qint64 m_pipeline = 0;
    qint64 m_firstOpen = 0;
    qint64 m_lastPosition = 0; ///< of the open ones
    std::unordered_map<std::string, Stage> m_stages; ///< by folded name
    std::unordered_map<std::string, qint64> m_closed; ///< the first one that is won, and lost
};

} // namespace crm
