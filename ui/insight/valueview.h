#pragma once

#include "ui/insight/insightview.h"

namespace crm::ui {

class CurveChart;
class RankChart;
class Tile;

/// What customers will probably buy, who probably will not come back, and how often that was right (S-047 to
/// S-055).
class ValueView : public InsightView
{
    Q_OBJECT

public:
    explicit ValueView(QWidget *parent = nullptr);
    void display(const Insight &insight) override;
    /// Of those who are named, of whom the insight knows no more than ids.
    void setNames(const QHash<qint64, QString> &names) { m_names = names; }

private:
    void showTiles();
    void showLeaving();
    void showRising();
    void showTest();

    Insight m_insight;
    Tile *m_alive;
    Tile *m_purchases;
    Tile *m_worth;
    Tile *m_model;
    RankChart *m_leaving;
    RankChart *m_rising;
    CurveChart *m_test;
    ChartCard *m_leavingCard;
    ChartCard *m_risingCard;
    ChartCard *m_testCard;
    QList<qint64> m_customers; ///< of each bar
    QHash<qint64, QString> m_names;
};

} // namespace crm::ui
