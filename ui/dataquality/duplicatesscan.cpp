// The search of the duplicates page: when it begins, how far it is, what it found.

#include "core/customer/customerservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/dataquality/duplicatespage.h"

#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

enum Sheet { Start, Working, Review, Nothing };

constexpr int kSteps = 1000;
constexpr qint64 kAtOnce = 50'000; ///< customers up to which the search begins by itself

} // namespace

void DuplicatesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_asked)
        begin();
}

void DuplicatesPage::reload()
{
    if (m_asked)
        scan();
}

bool DuplicatesPage::ready() const
{
    return m_asked && m_pending == 0 && !m_job;
}

void DuplicatesPage::begin()
{
    m_asked = true;
    ++m_pending;
    m_workspace.read(
        this, [](Session &session) { return session.customers().count(); },
        [this](const Outcome<qint64> &count) {
            --m_pending;
            if (count && *count <= kAtOnce)
                scan();
        });
}

DuplicatesPage::Found DuplicatesPage::find(Session &session, double threshold, const Progress &progress)
{
    auto scan = session.duplicates().scan({.threshold = threshold}, progress);
    Found found{.customers = scan.customers, .stopped = scan.stopped};
    for (auto &group : scan.groups) {
        ReviewGroup review;
        for (const auto &customer : session.customers().rows(group.customers))
            review.names << customer.name;
        review.group = std::move(group);
        found.groups.push_back(std::move(review));
    }
    return found;
}

void DuplicatesPage::scan()
{
    if (m_job)
        return;
    m_job = std::make_shared<JobState>();
    m_stack->setCurrentIndex(Working);
    m_again->setEnabled(false);
    m_threshold->setEnabled(false);
    m_look->start();
    m_workspace.aside(
        this,
        [job = m_job, threshold = m_threshold->currentData().toDouble()](Session &session) {
            return find(session, threshold,
                        [&](qint64 done, qint64 total) { return job->report(done, total); });
        },
        [this](const Outcome<Found> &found) {
            m_job.reset();
            m_look->stop();
            m_again->setEnabled(true);
            m_threshold->setEnabled(true);
            if (found)
                return arrived(*found);
            m_stack->setCurrentIndex(Start);
            emit failed(found.error().message());
        });
}

void DuplicatesPage::showProgress()
{
    if (!m_job || m_job->total == 0)
        return;
    m_bar->setRange(0, kSteps);
    m_bar->setValue(int(kSteps * m_job->done / m_job->total));
}

void DuplicatesPage::arrived(const Found &found)
{
    ++m_life;
    m_groups->set(found.stopped ? std::vector<ReviewGroup>() : found.groups);
    showDecided();
    if (found.stopped) {
        m_stack->setCurrentIndex(Start);
    } else if (found.groups.empty()) {
        m_nothing->setText(
            tr("No two of your %1 customers look the same.").arg(format::count(found.customers)));
        m_stack->setCurrentIndex(Nothing);
    } else {
        m_stack->setCurrentIndex(Review);
        goOn(-1);
        const auto *focused = window()->focusWidget();
        if (!focused || isAncestorOf(focused)) // who is elsewhere in the window stays there
            m_list->setFocus();
    }
}

} // namespace crm::ui
