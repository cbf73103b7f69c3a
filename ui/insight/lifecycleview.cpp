#include "ui/insight/lifecycleview.h"

#include "ui/common/chartcard.h"
#include "ui/common/formatters.h"
#include "ui/common/heatchart.h"
#include "ui/common/rankchart.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kMoves = 12;
constexpr size_t kTrials = 12;

FigureText counts()
{
    return [](double value) { return format::count(std::llround(value)); };
}

QString nameOf(const LifecycleMoveRow &move)
{
    return LifecycleView::tr("%1 → %2, %3")
        .arg(displayName(move.from), displayName(move.to), displayName(move.reason));
}

} // namespace

LifecycleView::LifecycleView(QWidget *parent)
    : InsightView(parent)
    , m_stages(new RankChart)
    , m_moves(new RankChart)
    , m_matrix(new HeatChart)
    , m_given(new RankChart)
    , m_stagesCard(new ChartCard(m_stages))
    , m_movesCard(new ChartCard(m_moves))
    , m_matrixCard(new ChartCard(m_matrix))
    , m_givenCard(new ChartCard(m_given))
{
    m_stagesCard->setObjectName(u"stagesCard"_s);
    m_movesCard->setObjectName(u"movesCard"_s);
    addCard(m_stagesCard);
    addCard(m_movesCard);
    m_matrixCard->setObjectName(u"matrixCard"_s);
    m_matrix->setAccessibleName(tr("Stage before, and stage now"));
    addCard(m_matrixCard);
    m_givenCard->setObjectName(u"trialsCard"_s);
    addCard(m_givenCard);
    connect(m_given, &RankChart::rowClicked, this, [this](int row) {
        if (row < int(m_trials.rows.size()))
            want(m_trials.rows[size_t(row)].customers,
                 tr("Were given %1").arg(m_trials.rows[size_t(row)].item));
    });
    connect(m_matrix, &HeatChart::cellClicked, this, [this](int column, int row) {
        if (row >= m_from.size() || column >= m_to.size())
            return;
        std::vector<qint64> ids;
        for (const auto one : lifecycleMigrated(m_insight->lifecycle, m_insight->since.addDays(-1),
                                                m_insight->today, m_from[row], m_to[column]))
            ids.push_back(m_insight->orders.customers[one]);
        want(ids, tr("%1 → %2").arg(displayName(m_from[row]), displayName(m_to[column])));
    });
    connect(m_stages, &RankChart::rowClicked, this, [this](int row) {
        if (row < m_shown.size())
            want(m_insight->inStage(m_shown[row]), displayName(m_shown[row]));
    });
    connect(m_moves, &RankChart::rowClicked, this, [this](int row) {
        const auto &moves = m_insight->lifecycle.moves;
        if (row < int(std::min(kMoves, moves.size())))
            want(m_insight->moved(moves[size_t(row)]), nameOf(moves[size_t(row)]));
    });
}

void LifecycleView::display(const Insight &insight)
{
    m_insight = insight;
    showStages();
    showMoves();
    showMatrix();
    showTrials();
}

void LifecycleView::showStages()
{
    const auto &stages = m_insight->lifecycle.stages;
    m_shown.clear();
    const auto &compared = m_insight->compared;
    RankData data{.head = tr("Stage"),
                  .valueName = tr("Customers"),
                  .beforeName = compared ? tr("On %1").arg(format::date(*compared)) : QString(),
                  .text = counts()};
    for (size_t i = 1; i < stages.size(); ++i) { // in the order in which customers pass through them
        m_shown << LifecycleStage(i);
        data.rows.append({displayName(LifecycleStage(i)), double(stages[i]),
                          compared ? double(m_insight->stagesBefore[i]) : std::nan("")});
        data.total += double(stages[i]);
    }
    const auto share = [&](LifecycleStage stage) {
        return data.total > 0 ? double(stages[size_t(stage)]) / data.total : 0;
    };
    const double leaving = share(LifecycleStage::AtRisk) + share(LifecycleStage::Dormant);
    m_stagesCard->setTexts(
        tr("%1 are silent for longer than is usual for them").arg(format::percent(leaving)),
        format::facts(
            {tr("Customers by stage of their life"), tr("as of %1").arg(format::date(m_insight->today))}));
    m_stages->set(std::move(data));
}

void LifecycleView::showMoves()
{
    const auto &moves = m_insight->lifecycle.moves;
    RankData data{.head = tr("Move"), .valueName = tr("Customers"), .text = counts()};
    for (size_t i = 0; i < std::min(kMoves, moves.size()); ++i)
        data.rows.append({nameOf(moves[i]), double(moves[i].customers)});
    m_movesCard->setTexts(tr("Who moved, and why"),
                          tr("Customers who went from one stage to another within %n days", nullptr,
                             int(m_insight->since.daysTo(m_insight->today))));
    const bool none = data.rows.isEmpty();
    m_moves->set(std::move(data));
    if (none)
        m_movesCard->setEmpty(tr("Nobody changed the stage."));
}

/// Who was where before the period, and is where at its end.
void LifecycleView::showMatrix()
{
    const auto matrix =
        lifecycleMigration(m_insight->lifecycle, m_insight->since.addDays(-1), m_insight->today);
    qint64 moved = 0, all = 0;
    m_from.clear();
    m_to.clear();
    for (size_t stage = kLifecycleStages; stage-- > 0;) { // the earliest stands above
        qint64 here = 0, there = 0;
        for (size_t other = 0; other < kLifecycleStages; ++other) {
            here += matrix[stage][other];
            there += matrix[other][stage];
        }
        all += here;
        moved += here - matrix[stage][stage];
        if (here > 0)
            m_from.append(LifecycleStage(stage));
        if (there > 0)
            m_to.prepend(LifecycleStage(stage));
    }
    HeatData data{.valueName = tr("Customers"), .text = counts()};
    for (const auto to : std::as_const(m_to))
        data.columns << displayName(to);
    for (const auto from : std::as_const(m_from)) {
        data.rows << displayName(from);
        QList<double> row;
        for (const auto to : std::as_const(m_to))
            row << double(matrix[size_t(from)][size_t(to)]);
        data.values << row;
    }
    m_matrixCard->setTexts(
        tr("%1 of %2 are in another stage than before").arg(format::count(moved), format::count(all)),
        tr("Left: the stage at the end of %1; below: that at the end of %2; a click leads to the customers")
            .arg(format::date(m_insight->since.addDays(-1)), format::date(m_insight->today)));
    const bool none = m_from.isEmpty();
    m_matrix->set(std::move(data));
    if (none)
        m_matrixCard->setEmpty(tr("There are no customers yet."));
}

void LifecycleView::showTrials()
{
    const auto &totals = m_trials.totals;
    RankData data{.head = tr("Sample or trial"),
                  .valueName = tr("Given"),
                  .total = double(totals.given),
                  .text = counts()};
    for (size_t i = 0; i < std::min(kTrials, m_trials.rows.size()); ++i) {
        const auto &row = m_trials.rows[i];
        data.rows.append({tr("%1 (%2)").arg(row.item, format::percent(row.rate())), double(row.given)});
    }
    const auto days = totals.averageDays();
    m_givenCard->setTexts(
        totals.given > 0 ? tr("%1 of samples and trials led to an order").arg(format::percent(totals.rate()))
                         : tr("What samples and trials lead to"),
        format::facts(
            {tr("Given in the period; in brackets how many of them were followed by an order within "
                "%n days",
                nullptr, TrialReport::kDays),
             days ? tr("on average after %1 days").arg(qRound(*days)) : QString()}));
    const bool none = data.rows.isEmpty();
    m_given->set(std::move(data));
    if (none)
        m_givenCard->setEmpty(
            tr("Nothing was given in this period. Samples are recorded on a customer's page."));
}

} // namespace crm::ui
