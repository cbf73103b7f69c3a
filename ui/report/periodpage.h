#pragma once

#include "core/insight/salesperiod.h"
#include "core/session/workspace.h"
#include "ui/common/page.h"
#include "ui/report/pdfreport.h"

#include <atomic>
#include <memory>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace crm::ui {

class CardGrid;
class EmptyState;
class PeriodChooser;

/// Base of the pages that report on a period: its head with the periods and the way to a PDF, a grid of
/// charts, and when to read what they show.
class PeriodPage : public Page, public Printable
{
    Q_OBJECT

public:
    void refresh(const ChangeSet &changes) override;
    void reload() override { begin(); }
    bool ready() const override { return m_pending == 0 && !m_stale; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    bool writeReport(QIODevice &device) override;

protected:
    /// Takes the grid over.
    PeriodPage(Workspace &workspace, const QString &title, SalesPeriod period, CardGrid *grid);

    Workspace &workspace() const { return m_workspace; }
    QHBoxLayout *head() { return m_head; } ///< for what a page chooses besides the period
    QHBoxLayout *body() { return m_body; } ///< the charts, and what stands beside them
    CardGrid *grid() { return m_grid; }
    SalesPeriod period() const;
    DateRange custom() const;
    /// Instead of the charts while there is nothing to show.
    void setEmptyState(EmptyState *empty);
    void showEmpty(bool isEmpty);

    /// What the page shows, read anew; calls ask().
    virtual void load() = 0;
    virtual bool concerns(const ChangeSet &changes) const = 0;
    virtual PdfHead pdfHead() const = 0;
    virtual QList<ChartCard *> printed() const; ///< the charts of the report, in reading order
    void begin();
    void readAnew(); ///< now, or when it is shown next
    /// Whoever has just brought in former years is not shown an empty one: all time is read instead, unless
    /// somebody has chosen the period. True where that was done.
    bool widen();
    QString madeLine() const; ///< when the report was made, and by whom

    /// Asks on a thread of its own; an answer to an older question than the last one is dropped.
    template <typename Work, typename Done>
    void ask(Work work, Done done)
    {
        ++m_pending;
        auto inTime = [work, life = m_life, mine = m_life->load()](Session &session) {
            return mine == *life ? std::optional(work(session)) : std::nullopt;
        };
        m_workspace.aside(this, inTime, [this, done, mine = m_life->load()](const auto &outcome) {
            --m_pending;
            if (!outcome)
                emit failed(outcome.error().message());
            else if (mine == *m_life && *outcome)
                done(**outcome);
            settle();
        });
    }

    void wantCustomers(const std::vector<qint64> &ids, const QString &title);
    void showEvent(QShowEvent *event) override;

private:
    void settle();

    Workspace &m_workspace;
    QHBoxLayout *m_head;
    QHBoxLayout *m_body;
    PeriodChooser *m_periods;
    QLabel *m_busy;
    QTimer *m_patience; ///< says that it works where that takes longer than a moment
    QTimer *m_settling; ///< many changes in a row are read once
    CardGrid *m_grid;
    QStackedWidget *m_stack;
    std::shared_ptr<std::atomic<int>> m_life = std::make_shared<std::atomic<int>>(0);
    int m_pending = 0;
    bool m_isPeriodChosen = false;
    bool m_stale = true; ///< to be read when it is shown next
};

} // namespace crm::ui
