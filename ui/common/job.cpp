#include "ui/common/job.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace crm::ui {
namespace {

constexpr int kRepaint = 100; ///< milliseconds between two looks at the state
constexpr int kSteps = 1000;

} // namespace

bool JobState::report(qint64 nowDone, qint64 nowTotal)
{
    done = nowDone;
    total = nowTotal;
    return !cancelled;
}

JobDialog::JobDialog(const QString &title, std::shared_ptr<JobState> state, QWidget *parent)
    : QDialog(parent)
    , m_state(std::move(state))
    , m_bar(new QProgressBar)
    , m_figures(label({}, "caption"))
    , m_cancel(new Button(tr("Cancel")))
{
    setObjectName(QStringLiteral("jobDialog"));
    setWindowTitle(title);
    setModal(true);
    setFixedWidth(Theme::px(420));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(12);
    auto *heading = label(title, "heading");
    heading->setWordWrap(true);
    box->addWidget(heading);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    box->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_figures, 1);
    foot->addWidget(m_cancel);
    box->addLayout(foot);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(m_cancel, &QPushButton::clicked, this, &JobDialog::reject);
    QTimer::singleShot(kPatience, this, &QDialog::open);
    startTimer(kRepaint);
}

void JobDialog::finish()
{
    hide();
    deleteLater();
}

/// The dialog stays until the work has put everything back.
void JobDialog::reject()
{
    m_state->cancelled = true;
    m_cancel->setEnabled(false);
    m_figures->setText(tr("Stopping…"));
}

void JobDialog::timerEvent(QTimerEvent *)
{
    const qint64 total = m_state->total;
    if (total <= 0 || m_state->cancelled)
        return;
    const qint64 done = std::clamp<qint64>(m_state->done, 0, total);
    m_bar->setRange(0, kSteps);
    m_bar->setValue(int(double(done) / double(total) * kSteps));
    m_figures->setText(format::percent(double(done) / double(total), 0)); // of bytes, rows or pages
}

void JobDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
