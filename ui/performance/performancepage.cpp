#include "ui/performance/performancepage.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/performance/performancecharts.h"
#include "ui/performance/targetsdialog.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

PerformancePage::PerformancePage(Workspace &workspace)
    : PerformancePage(workspace, new PerformanceCharts)
{
}

PerformancePage::PerformancePage(Workspace &workspace, PerformanceCharts *charts)
    : PeriodPage(workspace, tr("Performance"), SalesPeriod::ThisMonth, charts)
    , m_charts(charts)
    , m_edit(new Button(tr("Targets…"), "", "star"))
{
    m_edit->setObjectName(u"targetsButton"_s);
    m_edit->setToolTip(plainTip(tr("Say what is to be reached, and by whom")));
    m_edit->setVisible(workspace.may(Permission::Assign));
    head()->addWidget(m_edit, 0, Qt::AlignTop);

    connect(m_edit, &Button::clicked, this, &PerformancePage::editTargets);
    connect(m_charts, &PerformanceCharts::behindWanted, this, &PerformancePage::openCustomers);
}

bool PerformancePage::concerns(const ChangeSet &changes) const
{
    // Targets are among the other things.
    return changes.touches(Entity::Order) || changes.touches(Entity::Activity)
        || changes.touches(Entity::Opportunity) || changes.touches(Entity::User)
        || changes.touches(Entity::Other);
}

void PerformancePage::load()
{
    ask([period = period(),
         custom = custom()](Session &session) { return readPerformance(session, period, custom); },
        [this](const Performance &report) { m_charts->display(report); });
}

void PerformancePage::openCustomers(const Aim &aim, Measure measure, const QString &title)
{
    workspace().aside(
        this,
        [report = m_charts->report(), aim, measure](Session &session) {
            return customersBehind(session.operations(), report, aim, measure);
        },
        [this, title](const auto &outcome) {
            if (outcome)
                wantCustomers(*outcome, title);
            else
                emit failed(outcome.error().message());
        });
}

void PerformancePage::editTargets()
{
    workspace().read(
        this,
        [period = m_charts->report().query.period](Session &session) {
            return readTargetGrid(session, period);
        },
        [this](const Outcome<TargetGrid> &grid) {
            if (!grid) {
                emit failed(grid.error().message());
                return;
            }
            auto *dialog = new TargetsDialog(workspace(), *grid, this);
            connect(dialog, &TargetsDialog::saved, this,
                    [this] { emit happened(tr("The targets were saved."), true); });
            dialog->open();
        });
}

PdfHead PerformancePage::pdfHead() const
{
    return {.title = tr("Performance"),
            .period = format::facts({m_charts->scope(), displayName(m_charts->measure())}),
            .made = madeLine(),
            .figures = m_charts->figures()};
}

QVariantMap PerformancePage::state() const
{
    auto state = PeriodPage::state();
    state.insert(u"measure"_s, toKey(m_charts->measure()));
    return state;
}

void PerformancePage::restore(const QVariantMap &state)
{
    if (const auto measure = measureFromKey(state.value(u"measure"_s).toString()))
        m_charts->choose(*measure);
    PeriodPage::restore(state);
}

} // namespace crm::ui
