#pragma once

#include "ui/common/cardgrid.h"
#include "ui/dashboard/dashboardlayout.h"

namespace crm::ui {

class DashboardCard;

/// The cards of a dashboard in up to three columns, and where one that is dragged would land.
class DashboardGrid : public CardGrid
{
    Q_OBJECT

public:
    explicit DashboardGrid(QWidget *parent = nullptr);
    /// In the order of the layout; a card of a kind that is not in it must be gone.
    void display(const DashboardLayout &layout, const QList<DashboardCard *> &cards);
    int lineLength() const { return columns(); } ///< places in a line, of cards of one column
    /// Those with charts, for a printed report.
    QList<ChartCard *> chartCards() const;
    /// Shows where a card would land; -1 where that is where it is.
    void showTarget(const DashboardCard *card, const QPoint &global);
    /// The same, as the place in the layout; the mark is gone then.
    qsizetype takeTarget(const DashboardCard *card, const QPoint &global);
    void hideTarget();

private:
    struct Target
    {
        qsizetype place = -1; ///< in the layout, after the card was taken out
        QRect mark = {};
    };
    Target targetAt(const DashboardCard *card, const QPoint &position) const;
    void scrollTo(const QPoint &position);

    QList<DashboardCard *> m_placed;
    QWidget *m_mark;
};

} // namespace crm::ui
