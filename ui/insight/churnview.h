#pragma once

#include "ui/insight/churnfigures.h"
#include "ui/insight/insightview.h"

namespace crm::ui {

class CategoryChart;
class ChartCard;
class RankChart;
class Tile;

/// Who will probably leave, why that is said, and how often it was right; how many left, for what reasons,
/// and what brought them back.
class ChurnView : public InsightView
{
    Q_OBJECT

public:
    explicit ChurnView(QWidget *parent = nullptr);
    void display(const Insight &insight) override;
    /// To be called before display(); nothing while they have not been asked for.
    void setFigures(std::shared_ptr<const ChurnFigures> figures) { m_figures = std::move(figures); }
    bool isKnown() const { return m_figures != nullptr; }

signals:
    /// The share that may leave in a quarter is to be changed.
    void targetWanted();

private:
    void connectClicks();
    void showTiles();
    void showLeaving();
    void showContrasts();
    void showTest();
    void showRates();
    void showReasons();
    void showMeasures();

    std::shared_ptr<const ChurnFigures> m_figures;
    Insight m_insight;
    Tile *m_count;
    Tile *m_rate;
    Tile *m_right;
    Tile *m_back;
    RankChart *m_leaving;
    RankChart *m_contrasts;
    RankChart *m_test;
    CategoryChart *m_rates;
    RankChart *m_reasons;
    RankChart *m_measures;
    ChartCard *m_leavingCard;
    ChartCard *m_contrastsCard;
    ChartCard *m_testCard;
    ChartCard *m_ratesCard;
    ChartCard *m_reasonsCard;
    ChartCard *m_measuresCard;
    QStringList m_reasonNames; ///< as shown
    std::vector<WinbackKind> m_kinds; ///< as shown
};

} // namespace crm::ui
