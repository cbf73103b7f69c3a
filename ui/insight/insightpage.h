#pragma once

#include "ui/common/page.h"
#include "ui/insight/insightfigures.h"
#include "ui/report/pdfreport.h"

#include <atomic>

class QLabel;
class QStackedWidget;
class QTimer;

namespace crm::ui {

class Button;
class ChipRow;
class ChurnView;
class Combo;
class LifecycleView;
class PeriodChooser;
class ScoreView;
class TrendView;
class ValueView;

/// Which customers are which: segments, stages of their life, what they are worth and who leaves.
class InsightPage : public Page, public Printable
{
    Q_OBJECT

public:
    explicit InsightPage(Workspace &workspace);

    void refresh(const ChangeSet &changes) override;
    void reload() override { load(); }
    bool ready() const override { return m_pending == 0 && !m_stale; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    bool writeReport(QIODevice &device) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildEmpty();
    void addView(const QString &key, const QString &name, const char *icon, InsightView *view);
    void load();
    void display(const InsightFigures &figures);
    void showView();
    void choose();
    InsightView *shown() const; ///< nullptr while there is nothing to show
    PdfHead pdfHead() const;
    void savePdf();
    void editGrid();
    void editChurnTarget();
    void setChurnTarget(const QString &text);
    void train();

    InsightQuestion question() const;

    Workspace &m_workspace;
    ChipRow *m_choice;
    PeriodChooser *m_periods;
    Combo *m_compared;
    ChipRow *m_scheme;
    Button *m_grid; ///< of the segments
    Button *m_train; ///< of who will become a customer
    QLabel *m_busy;
    QLabel *m_currencies; ///< says which amounts are left out
    QTimer *m_patience;
    QTimer *m_settling;
    QStackedWidget *m_stack;
    QList<InsightView *> m_views;
    LifecycleView *m_lifecycle;
    ValueView *m_value;
    ChurnView *m_churn;
    ScoreView *m_score;
    TrendView *m_trends;
    Insight m_insight; ///< what is shown
    bool m_anyOrders = true;
    bool m_worthKnown = false; ///< by segment, kind and period
    std::shared_ptr<std::atomic<int>> m_life = std::make_shared<std::atomic<int>>(0); ///< see ReportsPage
    int m_pending = 0;
    bool m_stale = true; ///< to be read when it is shown next
};

} // namespace crm::ui
