#pragma once

#include "ui/insight/insightview.h"

namespace crm::ui {

class HeatChart;
class RankChart;

/// Who buys often, lately and much: customers by RFM (S-030 to S-034).
class SegmentsView : public InsightView
{
    Q_OBJECT

public:
    explicit SegmentsView(QWidget *parent = nullptr);
    void display(const Insight &insight) override;

private:
    void showSegments();
    void showHeat();
    void openSegment(int row, const QList<int> &places);

    Insight m_insight;
    RankChart *m_customers;
    RankChart *m_revenue;
    HeatChart *m_heat;
    ChartCard *m_customersCard;
    ChartCard *m_revenueCard;
    ChartCard *m_heatCard;
    QList<int> m_byCustomers; ///< the segment of each bar
    QList<int> m_byRevenue;
};

} // namespace crm::ui
