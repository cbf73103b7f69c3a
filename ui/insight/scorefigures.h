#pragma once

#include "core/insight/leadscore.h"

#include <QHash>

namespace crm {
class Session;
} // namespace crm

namespace crm::ui {

/// All that the view about who will become a customer shows.
struct ScoreFigures
{
    ScoreReport report = {};
    QStringList keys = {}; ///< of all that could be learnt from
    QStringList targets = {}; ///< of what could be foretold, besides who orders
    std::vector<qint64> open = {}; ///< ids of those who are none yet, the likeliest first
    QHash<qint64, QString> names = {}; ///< of the first of them
};

constexpr size_t kShownLeads = 15;

/// For a thread of the workspace: reads all customers, and learns.
ScoreFigures readScore(Session &session, const ScoreQuery &query);

} // namespace crm::ui
