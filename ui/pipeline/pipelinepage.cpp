#include "ui/pipeline/pipelinepage.h"

#include "core/pipeline/opportunityservice.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/pipeline/pipelinecharts.h"
#include "ui/pipeline/stagesdialog.h"
#include "ui/segment/segmentchoice.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

PipelinePage::PipelinePage(Workspace &workspace)
    : PipelinePage(workspace, new PipelineCharts)
{
}

PipelinePage::PipelinePage(Workspace &workspace, PipelineCharts *charts)
    : PeriodPage(workspace, tr("Pipeline"), SalesPeriod::ThisYear, charts)
    , m_charts(charts)
    , m_segment(new SegmentChoice(workspace))
{
    head()->addWidget(m_segment, 0, Qt::AlignTop);
    auto *stages = new Button(tr("Stages…"), "", "settings");
    stages->setObjectName(u"stagesButton"_s);
    stages->setToolTip(plainTip(tr("Their order, names and chances")));
    stages->setVisible(workspace.may(Permission::Assign));
    head()->addWidget(stages, 0, Qt::AlignTop);
    auto *empty = new EmptyState("pipeline", tr("No opportunities yet"),
                                 tr("Here you see what is hoped for, how far it came, what was won and lost, "
                                    "by whom, and how long it takes."));
    setEmptyState(empty);

    connect(m_segment, &SegmentChoice::changed, this, &PipelinePage::begin);
    connect(stages, &Button::clicked, this, &PipelinePage::editStages);
    connect(m_charts, &PipelineCharts::customersWanted, this, &PipelinePage::wantCustomers);
    connect(empty->addStep(tr("Import opportunities"), "import"), &QPushButton::clicked, this, [this] {
        emit wanted(u"import"_s, {{u"kind"_s, u"opportunities"_s}});
    });
}

bool PipelinePage::ready() const
{
    return PeriodPage::ready() && m_segment->isReady();
}

QVariantMap PipelinePage::state() const
{
    auto state = PeriodPage::state();
    state.insert(u"segment"_s, m_segment->name());
    return state;
}

void PipelinePage::restore(const QVariantMap &state)
{
    m_segment->choose(state.value(u"segment"_s).toString());
    PeriodPage::restore(state);
}

bool PipelinePage::concerns(const ChangeSet &changes) const
{
    return changes.touches(Entity::Opportunity) || changes.touches(Entity::User)
        || changes.touches(Entity::Product);
}

void PipelinePage::load()
{
    ask([period = period(), custom = custom(), customers = m_segment->customers()](
            Session &session) { return readPipeline(session, period, custom, customers); },
        [this](const PipelineView &view) { display(view); });
}

void PipelinePage::display(const PipelineView &view)
{
    const auto &totals = view.stages.totals;
    if (view.anyClosed && totals.won + totals.lost == 0 && widen())
        return;
    showEmpty(!view.any && !m_segment->isChosen());
    m_charts->display(view);
}

void PipelinePage::editStages()
{
    workspace().read(
        this, [](Session &session) { return session.opportunities().stages(); },
        [this](const Outcome<std::vector<Stage>> &stages) {
            if (!stages || stages->empty()) {
                emit failed(stages ? tr("The pipeline has no stages yet.") : stages.error().message());
                return;
            }
            auto *dialog = new StagesDialog(workspace(), *stages, this);
            connect(dialog, &StagesDialog::saved, this,
                    [this] { emit happened(tr("The stages were saved."), true); });
            dialog->open();
        });
}

PdfHead PipelinePage::pdfHead() const
{
    return {.title = tr("Pipeline"),
            .period = format::facts({m_charts->scope(), m_segment->name()}),
            .made = madeLine(),
            .figures = m_charts->figures()};
}

} // namespace crm::ui
