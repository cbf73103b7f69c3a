#include "ui/pipeline/dealboard.h"

#include "core/pipeline/opportunityservice.h"
#include "core/pipeline/pipelineservice.h"
#include "core/security/userservice.h"
#include "core/session/session.h"
#include "ui/report/salestexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::DealBoard)
};

constexpr int kClosedFor = 30; ///< days for which what was closed stays on the board
constexpr int kMonths = 6;
constexpr int kSure = 10'000;

} // namespace

const Stage *DealBoard::stage(StageId id) const
{
    for (const auto &one : pipelines)
        if (const auto found = std::ranges::find(one.stages, id, &Stage::id); found != one.stages.end())
            return &*found;
    return nullptr;
}

int DealBoard::chanceOf(const OpportunityRow &row) const
{
    const auto *stage = this->stage(row.opportunity.stage);
    return crm::chanceOf(row.state, row.opportunity.probability.value_or(-1), stage ? stage->probability : 0,
                         winRate);
}

int DealBoard::daysIn(const OpportunityRow &row) const
{
    const auto since = row.opportunity.stageSince.value_or(row.opportunity.createdAt);
    return std::max(0, int(QDateTime::fromMSecsSinceEpoch(since, zone).date().daysTo(today)));
}

bool DealBoard::isStalled(const OpportunityRow &row) const
{
    const auto *stage = this->stage(row.opportunity.stage);
    return stage && crm::isStalled(row.state, daysIn(row), stage->stallDays);
}

bool DealBoard::isLate(const OpportunityRow &row) const
{
    return row.state == StageState::Open && row.opportunity.expected && *row.opportunity.expected < today;
}

Amount DealBoard::amountOf(const OpportunityRow &row) const
{
    const auto &deal = row.opportunity;
    const bool ours = deal.currency.isEmpty() || deal.currency == currency;
    return deal.amount && ours ? *deal.amount : Amount{};
}

Amount DealBoard::weighted(const OpportunityRow &row) const
{
    return {qint64(double(amountOf(row).value) * chanceOf(row) / kSure)};
}

void DealSums::add(const DealBoard &board, const OpportunityRow &row)
{
    ++count;
    value += board.amountOf(row);
    weighted += board.weighted(row);
    stalled += board.isStalled(row);
}

DealForecast forecastOf(const DealBoard &board)
{
    DealForecast forecast;
    const QDate month(board.today.year(), board.today.month(), 1);
    forecast.periods << Texts::tr("Late");
    for (int ahead = 0; ahead < kMonths; ++ahead)
        forecast.periods << salestext::timeLabel(SalesBy::Month,
                                                 timeKey(SalesBy::Month, month.addMonths(ahead)), false);
    forecast.periods << Texts::tr("Later") << Texts::tr("No date");
    forecast.value.fill(0, forecast.periods.size());
    forecast.weighted = forecast.value;
    for (const auto &row : board.rows) {
        if (row.state != StageState::Open)
            continue;
        qsizetype period = forecast.periods.size() - 1;
        if (const auto day = row.opportunity.expected) {
            const int ahead = (day->year() - month.year()) * 12 + day->month() - month.month();
            period = *day < board.today ? 0 : std::min(ahead, kMonths) + 1;
        }
        forecast.value[period] += board.amountOf(row).toDouble();
        forecast.weighted[period] += board.weighted(row).toDouble();
    }
    return forecast;
}

DealBoard readBoard(Session &session, UserId owner, PipelineId pipeline, const IdSet &customers)
{
    const auto &deals = session.opportunities();
    const auto today = session.operations().today();
    DealBoard board{.pipelines = PipelineService(session.operations()).all(),
                    .users = session.users().all(),
                    .currency = session.operations().currency(),
                    .today = today,
                    .zone = session.operations().zone()};
    auto shown = std::ranges::find(board.pipelines, pipeline, &Pipeline::id);
    if (shown == board.pipelines.end())
        shown = board.pipelines.begin();
    if (shown != board.pipelines.end()) {
        board.pipeline = shown->id;
        board.stages = shown->stages;
    }
    board.rows = deals.board(owner, today.addDays(-kClosedFor), board.pipeline);
    board.winRate = deals.winRate(board.pipeline);
    for (const auto &user : board.users)
        board.names.insert(user.id, user.name);
    std::erase_if(board.rows, [&](const OpportunityRow &row) {
        return !isAmong(customers, row.opportunity.customer.value);
    });
    return board;
}

} // namespace crm::ui
