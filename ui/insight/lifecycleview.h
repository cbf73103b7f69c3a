#pragma once

#include "core/lifecycle/trial.h"
#include "ui/insight/insightview.h"

namespace crm::ui {

class HeatChart;
class RankChart;

/// Where customers stand between lead and lost, who moved lately, and what came of samples (S-040 to S-046).
class LifecycleView : public InsightView
{
    Q_OBJECT

public:
    explicit LifecycleView(QWidget *parent = nullptr);
    /// To be told before display().
    void setTrials(TrialReport trials) { m_trials = std::move(trials); }
    void display(const Insight &insight) override;

private:
    void showStages();
    void showMoves();
    void showMatrix();
    void showTrials();

    Insight m_insight;
    TrialReport m_trials;
    RankChart *m_stages;
    RankChart *m_moves;
    HeatChart *m_matrix;
    RankChart *m_given;
    ChartCard *m_stagesCard;
    ChartCard *m_movesCard;
    ChartCard *m_matrixCard;
    ChartCard *m_givenCard;
    QList<LifecycleStage> m_from; ///< of the rows of the matrix, from below
    QList<LifecycleStage> m_to; ///< of its columns
    QList<LifecycleStage> m_shown;
};

} // namespace crm::ui
