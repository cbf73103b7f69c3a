#pragma once

#include "ui/insight/insightview.h"
#include "ui/insight/scorefigures.h"

namespace crm::ui {

class ChartCard;
class RankChart;
class Tile;

/// Who of those who are none yet will probably become a customer, why that is said, how often it was right,
/// and what it was learnt from.
class ScoreView : public InsightView
{
    Q_OBJECT

public:
    explicit ScoreView(QWidget *parent = nullptr);
    void display(const Insight &insight) override;
    /// To be called before display(); nothing while they have not been asked for.
    void setFigures(std::shared_ptr<const ScoreFigures> figures) { m_figures = std::move(figures); }
    const std::shared_ptr<const ScoreFigures> &figures() const { return m_figures; }
    bool isKnown() const { return m_figures != nullptr; }

signals:
    /// What is learnt from, and what is foretold, is to be chosen.
    void trainingWanted();

private:
    void connectClicks();
    void showTiles();
    void showLeads();
    void showContrasts();
    void showTest();
    void showFields();

    std::shared_ptr<const ScoreFigures> m_figures;
    Tile *m_open;
    Tile *m_learnt;
    Tile *m_right;
    Tile *m_thumb;
    RankChart *m_leads;
    RankChart *m_contrasts;
    RankChart *m_test;
    RankChart *m_fields;
    ChartCard *m_leadsCard;
    ChartCard *m_contrastsCard;
    ChartCard *m_testCard;
    ChartCard *m_fieldsCard;
};

} // namespace crm::ui
