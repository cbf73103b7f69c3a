#include "ui/pipeline/pipelinepage.h"

#include "core/pipeline/pipelineservice.h"
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
    , m_which(new Combo)
    , m_segment(new SegmentChoice(workspace))
{
    m_which->setObjectName(u"pipelineChoice"_s);
    m_which->setAccessibleName(tr("Sales process"));
    m_which->hide();
    head()->addWidget(m_which, 0, Qt::AlignTop);
    connect(m_which, &QComboBox::activated, this, [this] {
        m_pipeline = {m_which->currentData().toLongLong()};
        readAnew();
    });
    head()->addWidget(m_segment, 0, Qt::AlignTop);
    auto *stages = new Button(tr("Sales processes…"), "", "settings");
    stages->setObjectName(u"stagesButton"_s);
    stages->setToolTip(plainTip(tr("Their stages and chances, and what deals need to enter a stage")));
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
    state.insert(u"pipeline"_s, m_pipeline.value);
    state.insert(u"segment"_s, m_segment->name());
    return state;
}

void PipelinePage::restore(const QVariantMap &state)
{
    m_pipeline = {state.value(u"pipeline"_s).toLongLong()};
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
    ask([period = period(), custom = custom(), pipeline = m_pipeline, customers = m_segment->customers()](
            Session &session) { return readPipeline(session, period, custom, pipeline, customers); },
        [this](const PipelineView &view) { display(view); });
}

void PipelinePage::display(const PipelineView &view)
{
    const auto &totals = view.stages.totals;
    if (view.anyClosed && totals.won + totals.lost == 0 && widen())
        return;
    showEmpty(!view.any && !m_segment->isChosen());
    fillPipelines(view);
    m_charts->display(view);
}

void PipelinePage::fillPipelines(const PipelineView &view)
{
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    m_which->addItem(tr("All sales processes"), qint64(0));
    for (const auto &pipeline : view.pipelines)
        m_which->addItem(pipeline.name, pipeline.id);
    m_pipeline = view.pipeline;
    m_which->setCurrentIndex(std::max(0, m_which->findData(m_pipeline.value)));
    m_which->setVisible(view.pipelines.size() > 1);
}

void PipelinePage::editStages()
{
    workspace().read(
        this, [](Session &session) { return PipelineService(session.operations()).all(); },
        [this](const Outcome<std::vector<Pipeline>> &pipelines) {
            if (!pipelines) {
                emit failed(pipelines.error().message());
                return;
            }
            auto *dialog = new StagesDialog(workspace(), *pipelines, this);
            connect(dialog, &StagesDialog::saved, this,
                    [this] { emit happened(tr("The sales processes were saved."), true); });
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
