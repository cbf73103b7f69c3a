#pragma once

#include "ui/common/job.h"
#include "ui/common/page.h"
#include "ui/dataquality/groupmodel.h"

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTimer;

namespace crm {
class Session;
struct MergePlan;
} // namespace crm

namespace crm::ui {

class Button;
class Combo;
class ListTable;
class MergeGrid;

/// Customers that stand twice: found in the background, looked through group by group, mostly by keyboard.
/// Enter merges, N says that they are not the same, Space leaves them for later.
class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Workspace &workspace);
    ~DuplicatesPage() override;

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool ready() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// Groups with the names of their customers, which page and list show.
    struct Found
    {
        std::vector<ReviewGroup> groups = {};
        qint64 customers = 0;
        bool stopped = false;
    };

    QWidget *buildHead();
    QWidget *buildStart();
    QWidget *buildWork();
    QWidget *buildReview();
    QWidget *buildActions();
    QWidget *buildNothing();
    bool pressed(int key);

    static Found find(Session &session, double threshold, const Progress &progress);
    void begin();
    void scan();
    void arrived(const Found &found);
    void showProgress();
    void showCurrent();
    void plan(std::vector<CustomerId> customers, bool asProposed);
    void showPlan(const MergePlan &plan);
    void showReasons(const MergePlan &plan);
    void showDecided();
    void keepCurrentColumn();
    void merge();
    void keepApart();
    void skip();
    void decided(int row, ReviewGroup::State state, qint64 operation, const QString &text);
    void goOn(int row);
    void lookWhatWasUndone();
    void settle(int row, qint64 operation, bool undone);
    int currentRow() const;
    bool isOpen(int row) const;

    Workspace &m_workspace;
    Combo *m_threshold;
    QLabel *m_count;
    Button *m_again;
    QStackedWidget *m_stack;
    QProgressBar *m_bar;
    QTimer *m_look; ///< at how far the search has come
    GroupModel *m_groups;
    ListTable *m_list;
    MergeGrid *m_grid;
    QLabel *m_likely;
    QLabel *m_reasons;
    QLabel *m_moves;
    QLabel *m_refusal;
    Button *m_merge;
    Button *m_never;
    Button *m_skip;
    Button *m_keep;
    QLabel *m_nothing;
    std::shared_ptr<JobState> m_job;
    int m_life = 0; ///< answers about another group are dropped
    int m_pending = 0;
    bool m_asked = false;
    bool m_busy = false; ///< a decision is being written
};

} // namespace crm::ui
