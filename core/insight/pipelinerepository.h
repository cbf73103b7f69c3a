#pragma once

#include "core/insight/pipelinedeal.h"

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

private:
    std::vector<std::pair<qint64, qint64>> lastMoves() const;

    const Connection &m_db;
    QTimeZone m_zone;
};

} // namespace crm
