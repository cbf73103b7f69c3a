#pragma once

#include "ui/insight/insightview.h"

namespace crm::ui {

class RankChart;

/// Where customers stand between lead and lost, and who moved lately (S-040 to S-046).
class LifecycleView : public InsightView
{
    Q_OBJECT

public:
    explicit LifecycleView(QWidget *parent = nullptr);
    void display(const Insight &insight) override;

private:
    void showStages();
    void showMoves();

    Insight m_insight;
    RankChart *m_stages;
    RankChart *m_moves;
    ChartCard *m_stagesCard;
    ChartCard *m_movesCard;
    QList<LifecycleStage> m_shown;
};

} // namespace crm::ui
