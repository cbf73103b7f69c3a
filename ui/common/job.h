#pragma once

#include "core/base/progress.h"
#include "ui/common/background.h"

#include <QDialog>
#include <QFuture>
#include <QPointer>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;

namespace crm::ui {

/// What a job on another thread and the dialog about it tell each other.
struct JobState
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0 while unknown
    std::atomic<bool> cancelled = false;

    /// For the thread that works; false tells it to stop and leave nothing half done.
    bool report(qint64 nowDone, qint64 nowTotal);
};

/// Shows how far a job has come once it takes longer than a moment, with a way to stop it.
class JobDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kPatience = 600; ///< milliseconds until it shows

    JobDialog(const QString &title, std::shared_ptr<JobState> state, QWidget *parent);
    /// Shuts it, or keeps it from showing.
    void finish();
    void reject() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    std::shared_ptr<JobState> m_state;
    QProgressBar *m_bar;
    QLabel *m_figures;
    class Button *m_cancel;
};

/// Runs `work(Progress)` on a thread of the pool and hands its outcome to `done` on this one, unless `parent`
/// has gone by then. Whether it was cancelled is for `work` to say, by its value or by an error.
template <typename Work, typename Done>
void runJob(QWidget *parent, const QString &title, Work work, Done done)
{
    using Result = Outcome<std::invoke_result_t<Work, Progress>>;
    auto state = std::make_shared<JobState>();
    const QPointer<JobDialog> dialog = new JobDialog(title, state, parent);
    inBackground(
        parent,
        [state, work] {
            return work([state](qint64 now, qint64 total) { return state->report(now, total); });
        },
        [dialog, done](const Result &outcome) {
            if (dialog)
                dialog->finish();
            done(outcome);
        });
}

} // namespace crm::ui
