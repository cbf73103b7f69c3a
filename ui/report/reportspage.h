#pragma once

#include "ui/common/page.h"
#include "ui/report/pdfreport.h"
#include "ui/report/salesfigures.h"

#include <atomic>
#include <memory>

class QLabel;
class QStackedWidget;
class QTimer;

namespace crm::ui {

class Button;
class ChipRow;
class Combo;
class ListTable;
class PeriodChooser;
class SalesDashboard;
class SalesTableModel;
class SegmentChoice;

/// The sales of a period: as pictures, and the same numbers as a table. A click on any of them leads to the
/// customers behind it.
class ReportsPage : public Page, public Printable
{
    Q_OBJECT

public:
    ReportsPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    bool writeReport(QIODevice &device) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildTable(Settings &settings);
    QWidget *buildEmpty();
    bool showsTable() const;
    SalesChoice choice() const;
    SalesBy tableBy() const;
    void load();
    void loadProducts(const SalesFigures &figures);
    void loadTable();
    void showFigures(const SalesFigures &figures);
    void showCurrencies(const SalesReport &report);
    void openCustomers(const SalesQuery &query, const SalesRow &row);
    void exportTable();
    PdfHead pdfHead() const;
    void settle();

    Workspace &m_workspace;
    PeriodChooser *m_periods;
    SegmentChoice *m_segment;
    Combo *m_currencies;
    ChipRow *m_views;
    ChipRow *m_by;
    Button *m_pdf; ///< of the charts
    QLabel *m_busy;
    QTimer *m_patience; ///< says that it works where that takes longer than a moment
    QTimer *m_settling; ///< many changes in a row are read once
    SalesDashboard *m_dashboard;
    SalesFigures m_figures; ///< as the dashboard shows them
    ListTable *m_table;
    SalesTableModel *m_model;
    SalesQuery m_tableQuery; ///< what the table answers
    QLabel *m_total;
    QStackedWidget *m_stack;
    /// Rises with every question; answers to older ones are dropped, and not even worked out where they have
    /// not been begun.
    std::shared_ptr<std::atomic<int>> m_life = std::make_shared<std::atomic<int>>(0);
    bool m_isPeriodChosen = false;
    int m_pending = 0;
    bool m_stale = true; ///< to be read when it is shown next
};

} // namespace crm::ui
