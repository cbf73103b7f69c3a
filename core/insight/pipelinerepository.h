#pragma once

#include "core/insight/bottlenecks.h"

#include <QTimeZone>

namespace crm {

class Connection;

/// The SQL behind reports over opportunities.
class PipelineRepository
{
public:
    /// Instants become days of `zone`.
    PipelineRepository(const Connection &db, const QTimeZone &zone);
    PipelineDeals deals() const;
    std::vector<StageStay> stays() const; ///< that ended, as the log tells

private:
    std::vector<std::pair<qint64, qint64>> lastMoves() const;

    const Connection &m_db;
    QTimeZone m_zone;
};

} // namespace crm
