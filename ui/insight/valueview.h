#pragma once

#include "core/insight/worthgroups.h"
#include "ui/insight/insightview.h"

#include <array>

class QLabel;

namespace crm::ui {

class CurveChart;
class RankChart;
class Tile;

/// What customers will probably buy and what they are worth, how that was worked out, and how right it was
/// (S-052 to S-055).
class ValueView : public InsightView
{
    Q_OBJECT

public:
    explicit ValueView(QWidget *parent = nullptr);
    void display(const Insight &insight) override;
    QStringList words() const override;
    /// Of those who are named, of whom the insight knows no more than ids.
    void setNames(const QHash<qint64, QString> &names) { m_names = names; }
    /// Worth by what is compared, in the order of WorthBy.
    using Worth = std::array<std::vector<WorthGroup>, 3>;
    void setWorth(Worth worth) { m_groups = std::move(worth); }

private:
    void showTiles();
    void showRising();
    void showTest();
    void showByPurchases();
    void showWorth(WorthBy by);
    void explainModel();

    Insight m_insight;
    Tile *m_alive;
    Tile *m_purchases;
    Tile *m_worth;
    Tile *m_model;
    QLabel *m_words; ///< what the model takes for true
    QLabel *m_parameters;
    std::array<RankChart *, 3> m_compared; ///< by WorthBy
    RankChart *m_rising;
    CurveChart *m_test;
    RankChart *m_byPurchases;
    std::array<ChartCard *, 3> m_comparedCards;
    ChartCard *m_risingCard;
    ChartCard *m_testCard;
    ChartCard *m_byPurchasesCard;
    Worth m_groups;
    QHash<qint64, QString> m_names;
};

} // namespace crm::ui
