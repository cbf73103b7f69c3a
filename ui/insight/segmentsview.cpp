#include "ui/insight/segmentsview.h"

#include "core/base/nearestamount.h"
#include "ui/common/chartcard.h"
#include "ui/common/formatters.h"
#include "ui/common/heatchart.h"
#include "ui/common/rankchart.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kScores = 5;

FigureText counts()
{
    return [](double value) { return format::count(std::llround(value)); };
}

FigureText moneyOf(const QString &currency)
{
    return [currency](double value) { return format::compactMoney(nearestAmount(value), currency); };
}

} // namespace

SegmentsView::SegmentsView(QWidget *parent)
    : InsightView(parent)
    , m_customers(new RankChart)
    , m_revenue(new RankChart)
    , m_heat(new HeatChart)
    , m_customersCard(new ChartCard(m_customers))
    , m_revenueCard(new ChartCard(m_revenue))
    , m_heatCard(new ChartCard(m_heat))
{
    m_customersCard->setObjectName(u"segmentsCard"_s);
    m_revenueCard->setObjectName(u"segmentRevenueCard"_s);
    m_heatCard->setObjectName(u"heatCard"_s);
    for (auto *card : {m_customersCard, m_revenueCard, m_heatCard})
        addCard(card);
    m_heat->setAccessibleName(tr("Customers by recency and frequency"));
    connect(m_customers, &RankChart::rowClicked, this, [this](int row) { openSegment(row, m_byCustomers); });
    connect(m_revenue, &RankChart::rowClicked, this, [this](int row) { openSegment(row, m_byRevenue); });
    connect(m_heat, &HeatChart::cellClicked, this, [this](int column, int row) {
        want(m_insight->inScores(column + 1, row + 1),
             tr("Recency %1, frequency %2").arg(column + 1).arg(row + 1));
    });
}

void SegmentsView::display(const Insight &insight)
{
    m_insight = insight;
    showSegments();
    showHeat();
}

void SegmentsView::showSegments()
{
    const auto &segments = m_insight->rfm.segments;
    const auto &before = m_insight->segmentsBefore;
    const QString beforeName =
        before.empty() ? QString() : tr("On %1").arg(format::date(*m_insight->compared));
    const auto total = [&](auto figure) {
        double sum = 0;
        for (const auto &row : segments)
            sum += figure(row);
        return sum;
    };
    const auto fill = [&](RankChart *chart, const QString &name, const FigureText &text, auto figure,
                          QList<int> &places) {
        places.clear();
        for (int i = 0; i < int(segments.size()); ++i)
            if (segments[size_t(i)].customers > 0)
                places << i;
        std::ranges::stable_sort(places, std::ranges::greater(),
                                 [&](int place) { return figure(segments[size_t(place)]); });
        RankData data{.head = tr("Segment"),
                      .valueName = name,
                      .beforeName = beforeName,
                      .total = total(figure),
                      .text = text};
        for (const int place : std::as_const(places))
            data.rows.append({rfmSegmentName(segments[size_t(place)].key), figure(segments[size_t(place)]),
                              before.empty() ? std::nan("") : figure(before[size_t(place)])});
        chart->set(std::move(data));
    };
    const auto customers = [](const RfmRow &row) { return double(row.customers); };
    const auto revenue = [](const RfmRow &row) { return row.revenue.toDouble(); };
    fill(m_customers, tr("Customers"), counts(), customers, m_byCustomers);
    fill(m_revenue, tr("Revenue"), moneyOf(m_insight->orders.currency), revenue, m_byRevenue);

    const auto buyers = qint64(total(customers));
    m_customersCard->setTexts(
        tr("Who your customers are"),
        format::facts({tr("%Ln customers with orders, by segment", nullptr, int(buyers)),
                       tr("as of %1").arg(format::date(m_insight->today))}));
    QString finding = tr("Revenue by segment");
    if (!m_byRevenue.isEmpty() && total(revenue) > 0) {
        const auto &best = segments[size_t(m_byRevenue.front())];
        finding = tr("%1: %2 of the customers, %3 of the revenue")
                      .arg(rfmSegmentName(best.key), format::percent(customers(best) / total(customers)),
                           format::percent(revenue(best) / total(revenue)));
    }
    m_revenueCard->setTexts(finding, format::facts({tr("Revenue of all time"), m_insight->orders.currency}));
    if (buyers == 0)
        for (auto *card : {m_customersCard, m_revenueCard})
            card->setEmpty(tr("Nobody has ordered yet."));
}

void SegmentsView::showHeat()
{
    const auto &scores = m_insight->rfm.scores;
    m_heatCard->setVisible(m_insight->rfm.scheme == RfmScheme::Quintile);
    QList<QList<double>> values(kScores, QList<double>(kScores, 0));
    for (size_t i = 0; i < scores.recency.size(); ++i)
        if (scores.recency[i] > 0)
            ++values[scores.frequency[i] - 1][scores.recency[i] - 1];
    HeatData data{.values = std::move(values), .valueName = tr("Customers"), .text = counts()};
    for (int score = 1; score <= kScores; ++score) {
        data.columns << u"R%1"_s.arg(score);
        data.rows << u"F%1"_s.arg(score);
    }
    m_heat->set(std::move(data));
    m_heatCard->setTexts(tr("When they bought last, and how often"),
                         tr("R5: bought last of all, F5: bought most often; customers in each cell"));
}

void SegmentsView::openSegment(int row, const QList<int> &places)
{
    const int place = places.value(row, -1);
    if (place >= 0)
        want(m_insight->inSegment(quint8(place)), rfmSegmentName(m_insight->rfm.segments[size_t(place)].key));
}

} // namespace crm::ui
