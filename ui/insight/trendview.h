#pragma once

#include "core/insight/salesdriverreport.h"
#include "core/insight/trends.h"
#include "ui/insight/insightview.h"

namespace crm::ui {

class CategoryChart;
class CurveChart;
class HeatChart;
class RankChart;

/// What a trend view shows besides the insight, of the same moment.
struct TrendFigures
{
    CohortTable cohorts = {};
    RevenueForecast revenue = {};
    ProductMix mix = {};
    std::vector<WorthBand> worth = {};
    SalesDriverReport drivers = {};
};

/// Where sales go, who comes back, what is bought together and what customers are worth (S-053, S-054, S-058,
/// S-153, S-154).
class TrendView : public InsightView
{
    Q_OBJECT

public:
    explicit TrendView(QWidget *parent = nullptr);
    void setFigures(TrendFigures figures) { m_figures = std::move(figures); }
    void display(const Insight &insight) override;

private:
    void showForecast();
    void showCohorts();
    void showWorth();
    void showMix();
    void showDrivers();

    Insight m_insight;
    TrendFigures m_figures;
    CurveChart *m_forecast;
    HeatChart *m_cohorts;
    CategoryChart *m_worth;
    RankChart *m_mix;
    RankChart *m_drivers;
    ChartCard *m_forecastCard;
    ChartCard *m_cohortsCard;
    ChartCard *m_worthCard;
    ChartCard *m_mixCard;
    ChartCard *m_driversCard;
    QList<Cohort> m_shown; ///< of the rows of the grid
};

} // namespace crm::ui
