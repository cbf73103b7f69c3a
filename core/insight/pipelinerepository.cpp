#include "core/insight/pipelinerepository.h"

#include "core/pipeline/stagerepository.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

PipelineRepository::PipelineRepository(const Connection &db, const QTimeZone &zone)
    : m_db(db)
    , m_zone(zone)
{
}

/// Where each lost opportunity was before, as far as it was seen: the stage itself only keeps where it is.
std::vector<std::pair<qint64, qint64>> PipelineRepository::lastMoves() const
{
    return Statement(m_db, uR"(
        SELECT j.row, json_extract(j.before, '$.stage_id') FROM journal j
        JOIN opportunity o ON o.id = j.row
        JOIN stage s ON s.id = o.stage_id AND s.state = 'lost'
        WHERE j.tbl = 'opportunity' AND j.before IS NOT NULL
          AND json_extract(j.after, '$.stage_id') = o.stage_id
          AND json_extract(j.before, '$.stage_id') <> o.stage_id
        ORDER BY j.id)"_s)
        .all([](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); });
}

/// What was taken back, and the taking back, moved nothing.
std::vector<StageStay> PipelineRepository::stays() const
{
    constexpr double kDay = 24 * 60 * 60 * 1000.0;
    return Statement(m_db, uR"(
        SELECT j.row, json_extract(j.before, '$.stage_id'), json_extract(j.after, '$.stage_id'),
               p.at - coalesce(json_extract(j.before, '$.stage_since'), o.created_at),
               coalesce(u.id, 0), coalesce(u.name, '')
        FROM journal j
        JOIN operation p ON p.id = j.operation
        JOIN opportunity o ON o.id = j.row
        LEFT JOIN app_user u ON u.id = json_extract(j.before, '$.owner_id')
        WHERE j.tbl = 'opportunity' AND j.before IS NOT NULL AND j.after IS NOT NULL
          AND json_extract(j.before, '$.stage_id') <> json_extract(j.after, '$.stage_id')
          AND p.reverts IS NULL
          AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.reverts = p.id
                          AND NOT EXISTS (SELECT 1 FROM operation d WHERE d.reverts = r.id))
        ORDER BY j.id)"_s)
        .all([kDay](const Statement &row) {
            return StageStay{.deal = {row.integer(0)},
                             .stage = {row.integer(1)},
                             .owner = {row.integer(4), row.text(5)},
                             .days = std::max(0.0, double(row.integer(3)) / kDay),
                             .then = {row.integer(2)}};
        });
}

PipelineDeals PipelineRepository::deals() const
{
    PipelineDeals found{.pipelines = StageRepository(m_db).pipelines()};
    QHash<qint64, qint64> from;
    for (const auto &[deal, stage] : lastMoves())
        from.insert(deal, stage);
    Statement deals(m_db, uR"(
        SELECT o.id, o.customer_id, coalesce(c.name, ''), o.stage_id, s.state,
               coalesce(o.probability, s.probability), o.product_id,
               coalesce(p.name, ''), o.owner_id, coalesce(u.name, ''), u.department_id, coalesce(d.name, ''),
               o.amount, o.currency, o.opened, o.expected, o.closed, o.stage_since,
               s.pipeline_id, l.name
        FROM opportunity o
        JOIN stage s ON s.id = o.stage_id
        JOIN pipeline l ON l.id = s.pipeline_id
        LEFT JOIN customer c ON c.id = o.customer_id
        LEFT JOIN product p ON p.id = o.product_id
        LEFT JOIN app_user u ON u.id = o.owner_id
        LEFT JOIN department d ON d.id = u.department_id
        ORDER BY o.id)"_s);
    found.deals = deals.all([&](const Statement &row) {
        PipelineDeal deal{.id = {row.integer(0)},
                          .customer = {row.integer(1), row.text(2)},
                          .pipeline = {row.integer(18), row.text(19)},
                          .stage = {row.integer(3)},
                          .state = stageStateFromKey(row.text(4)),
                          .probability = int(row.integer(5)),
                          .product = {row.integer(6), row.text(7)},
                          .owner = {row.integer(8), row.text(9)},
                          .department = {row.integer(10), row.text(11)},
                          .amount = row.optionalAmount(12),
                          .currency = row.text(13),
                          .opened = row.date(14),
                          .expected = row.date(15),
                          .closed = row.date(16),
                          .lostFrom = {from.value(row.integer(0))}};
        if (const auto since = row.optionalInteger(17))
            deal.stageSince = QDateTime::fromMSecsSinceEpoch(*since, m_zone).date();
        return deal;
    });
    return found;
}

} // namespace crm
