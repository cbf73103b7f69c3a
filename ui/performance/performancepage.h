#pragma once

#include "core/insight/performance.h"
#include "ui/report/periodpage.h"

namespace crm::ui {

class Button;
class CategoryChart;
class ChartCard;
class ChipRow;
class RankChart;
class Tile;

/// What people, departments and the company reached, and where they should be by today. A click leads to the
/// customers behind a figure.
class PerformancePage : public PeriodPage
{
    Q_OBJECT

public:
    explicit PerformancePage(Workspace &workspace);
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void load() override;
    bool concerns(const ChangeSet &changes) const override;
    PdfHead pdfHead() const override;

private:
    struct Rank
    {
        RankChart *chart;
        ChartCard *card;
    };
    Rank addRank(const QString &name);
    void buildHead();
    void buildTiles();
    Measure measure() const;
    void display(const Performance &report);
    void showTile(Measure measure);
    void showRank(const Rank &rank, const std::vector<PerformanceRow> &rows, const QString &nothing);
    void showCompared();
    QString finding(const std::vector<PerformanceRow> &rows) const;
    QString scope() const;
    void openCustomers(const PerformanceRow &row);
    void editTargets();

    Performance m_report;
    ChipRow *m_measures;
    Button *m_edit;
    QList<Tile *> m_tiles; ///< by measure
    Rank m_people;
    Rank m_teams;
    CategoryChart *m_compared;
    ChartCard *m_comparedCard;
};

} // namespace crm::ui
