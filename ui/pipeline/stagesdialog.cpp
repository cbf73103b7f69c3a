#include "ui/pipeline/stagesdialog.h"

#include "core/base/text/clean.h"
#include "core/pipeline/pipelineservice.h"
#include "core/session/session.h"
#include "ui/pipeline/stageneedsbutton.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kHundredth = 100; ///< ten-thousandths in a percent
constexpr int kChanceWidth = 64;
constexpr int kMostDays = 3'650;
constexpr int kMostName = 100;

} // namespace

StagesDialog::StagesDialog(Workspace &workspace, std::vector<Pipeline> pipelines, QWidget *parent)
    : FormDialog(tr("Sales processes"),
                 tr("Stages in the order in which a deal comes through them. The chance says how likely a "
                    "deal in a stage is won; without one, the win rate so far counts. A deal that stays "
                    "longer than the days given stands still; 0 for never."),
                 parent)
    , m_workspace(workspace)
    , m_before(std::move(pipelines))
    , m_pipelines(m_before)
    , m_which(new Combo)
    , m_name(new QLineEdit)
    , m_used(new QCheckBox(tr("New deals may begin in it")))
    , m_holder(new QWidget)
{
    setObjectName(u"stagesDialog"_s);
    setMinimumWidth(Theme::px(720));
    if (m_pipelines.empty())
        m_pipelines.push_back(PipelineService::usual(tr("Sales")));
    m_start = m_pipelines;
    addWidget(buildHead());
    m_holder->setLayout(new QVBoxLayout);
    m_holder->layout()->setContentsMargins(0, 0, 0, 0);
    addField(new Field(QString(), m_holder), Width::Full, [this] { return problem(); });
    showPipeline(0);
    connect(m_which, &QComboBox::activated, this, &StagesDialog::choose);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_which->setItemText(m_shown, name);
        edited();
    });
    connect(m_used, &QCheckBox::toggled, this, &StagesDialog::edited);
}

QWidget *StagesDialog::buildHead()
{
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    m_which->setObjectName(u"pipelineCombo"_s);
    m_which->setAccessibleName(tr("Sales process"));
    m_name->setObjectName(u"pipelineName"_s);
    m_name->setAccessibleName(tr("Name of the sales process"));
    m_name->setMaxLength(kMostName);
    m_used->setObjectName(u"pipelineUsed"_s);
    auto *more = new Button(tr("New process"), "", "plus");
    more->setObjectName(u"newPipeline"_s);
    m_remove = new Button(tr("Remove"), "", "trash");
    m_remove->setObjectName(u"removePipeline"_s);
    grid->addWidget(m_which, 0, 0);
    grid->addWidget(more, 0, 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_used, 1, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(more, &QPushButton::clicked, this, &StagesDialog::addPipeline);
    connect(m_remove, &QPushButton::clicked, this, &StagesDialog::removePipeline);
    return head;
}

void StagesDialog::showPipeline(int pipeline)
{
    m_shown = pipeline;
    const QSignalBlocker which(m_which), used(m_used);
    m_which->clear();
    for (const auto &one : m_pipelines)
        m_which->addItem(one.name);
    m_which->setCurrentIndex(pipeline);
    m_name->setText(m_pipelines[size_t(pipeline)].name);
    m_used->setChecked(m_pipelines[size_t(pipeline)].isActive);
    m_remove->setEnabled(m_pipelines.size() > 1);
    buildLines();
    fill();
}

/// What is wrong is mended before another process is shown: it could not be seen there.
void StagesDialog::choose(int pipeline)
{
    if (const auto wrong = problem(); !wrong.isEmpty()) {
        m_which->setCurrentIndex(m_shown);
        refuse(wrong);
        return;
    }
    take();
    showPipeline(pipeline);
}

void StagesDialog::addPipeline()
{
    if (const auto wrong = problem(); !wrong.isEmpty())
        return refuse(wrong);
    take();
    m_pipelines.push_back(PipelineService::usual(tr("Sales process %1").arg(m_pipelines.size() + 1)));
    showPipeline(int(m_pipelines.size()) - 1);
    m_name->setFocus();
    m_name->selectAll();
    edited();
}

void StagesDialog::removePipeline()
{
    m_pipelines.erase(m_pipelines.begin() + m_shown);
    showPipeline(0);
    edited();
}

void StagesDialog::addStage()
{
    take();
    const auto closed =
        std::ranges::find_if(stages(), [](const Stage &stage) { return stage.state != StageState::Open; });
    const auto added = stages().insert(closed, Stage{.name = tr("New stage")});
    const auto line = size_t(added - stages().begin());
    buildLines();
    fill();
    m_lines[line].name->setFocus();
    m_lines[line].name->selectAll();
    edited();
}

void StagesDialog::removeStage(int line)
{
    take();
    stages().erase(stages().begin() + line);
    buildLines();
    fill();
    edited();
}

QLineEdit *StagesDialog::addNumber(QGridLayout &grid, int row, int column, const QString &name,
                                   const QString &object)
{
    auto *edit = new QLineEdit;
    edit->setFixedWidth(Theme::px(kChanceWidth));
    edit->setAlignment(Qt::AlignRight);
    edit->setAccessibleName(name);
    edit->setObjectName(u"%1-%2"_s.arg(object).arg(row));
    connect(edit, &QLineEdit::textEdited, this, &StagesDialog::edited);
    grid.addWidget(edit, row + 1, column);
    return edit;
}

void StagesDialog::addLine(QGridLayout &grid, int row)
{
    const auto &stage = stages()[size_t(row)];
    const bool isOpen = stage.state == StageState::Open;
    Line line{new QLineEdit, nullptr, nullptr, new StageNeedsButton(stage.needs), nullptr};
    line.name->setAccessibleName(tr("Stage %1").arg(row + 1));
    line.name->setObjectName(u"stage-%1"_s.arg(row));
    line.name->setMaxLength(kMostName);
    connect(line.name, &QLineEdit::textEdited, this, &StagesDialog::edited);
    grid.addWidget(line.name, row + 1, 0);
    line.needs->setObjectName(u"needs-%1"_s.arg(row));
    line.needs->setAccessibleName(tr("Needed for stage %1").arg(row + 1));
    connect(line.needs, &StageNeedsButton::changed, this, &StagesDialog::edited);
    grid.addWidget(line.needs, row + 1, 3);
    if (isOpen) {
        line.chance = addNumber(grid, row, 1, tr("Chance of stage %1").arg(row + 1), u"chance"_s);
        line.days = addNumber(grid, row, 2, tr("Days at most in stage %1").arg(row + 1), u"days"_s);
        line.up = new IconButton("up", tr("Earlier"));
        line.up->setObjectName(u"up-%1"_s.arg(row));
        line.up->setEnabled(row > 0);
        connect(line.up, &IconButton::clicked, this, [this, row] { lift(row); });
        grid.addWidget(line.up, row + 1, 4);
        auto *remove = new IconButton("trash", tr("Remove this stage"));
        remove->setObjectName(u"remove-%1"_s.arg(row));
        remove->setEnabled(stages().size() > 1 && stages()[1].state == StageState::Open);
        connect(
            remove, &IconButton::clicked, this, [this, row] { removeStage(row); }, Qt::QueuedConnection);
        grid.addWidget(remove, row + 1, 5);
    }
    m_lines.push_back(line);
}

void StagesDialog::buildLines()
{
    if (auto *old = m_holder->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->setParent(nullptr);
        old->widget()->deleteLater();
        delete old;
    }
    m_lines.clear();
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int column = 0;
    for (const auto &head : {tr("Stage"), tr("Chance, %"), tr("Days at most"), tr("Needed to enter it")})
        grid->addWidget(label(head, "caption"), 0, column++);
    for (int row = 0; row < int(stages().size()); ++row)
        addLine(*grid, row);
    auto *more = new Button(tr("Add a stage"), "", "plus");
    more->setObjectName(u"addStage"_s);
    connect(more, &QPushButton::clicked, this, &StagesDialog::addStage, Qt::QueuedConnection);
    grid->addWidget(more, int(stages().size()) + 1, 0, Qt::AlignLeft);
    m_holder->layout()->addWidget(widget);
}

void StagesDialog::fill()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto &stage = stages()[i];
        m_lines[i].name->setText(stage.name);
        m_lines[i].needs->setNeeds(stage.needs);
        if (!m_lines[i].chance)
            continue;
        m_lines[i].chance->setText(QString::number(stage.probability / kHundredth));
        m_lines[i].days->setText(QString::number(stage.stallDays));
    }
}

/// Open stages come first, so that the one above an open one is open, too.
void StagesDialog::lift(int line)
{
    take();
    std::swap(stages()[size_t(line)], stages()[size_t(line) - 1]);
    fill();
    m_lines[size_t(line) - 1].up->setFocus();
    edited();
}

void StagesDialog::take()
{
    m_pipelines = typed();
}

std::vector<Pipeline> StagesDialog::typed() const
{
    auto pipelines = m_pipelines;
    auto &shown = pipelines[size_t(m_shown)];
    shown.name = m_name->text();
    shown.isActive = m_used->isChecked();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        auto &stage = shown.stages[i];
        stage.name = m_lines[i].name->text();
        stage.needs = m_lines[i].needs->needs();
        if (!m_lines[i].chance)
            continue;
        bool ok = false;
        const int percent = m_lines[i].chance->text().trimmed().toInt(&ok);
        if (!ok || percent < 0 || percent > 100)
            stage.probability = -1;
        else if (percent != stage.probability / kHundredth)
            stage.probability = percent * kHundredth;
        const int days = m_lines[i].days->text().trimmed().toInt(&ok);
        stage.stallDays = ok && days >= 0 && days <= kMostDays ? days : -1;
    }
    return pipelines;
}

QString StagesDialog::problem() const
{
    QSet<QString> pipelines;
    bool anyUsed = false;
    for (const auto &pipeline : typed()) {
        const auto name = cleanLine(pipeline.name);
        if (name.isEmpty() || pipelines.contains(name))
            return tr("Each sales process needs a name of its own.");
        pipelines.insert(name);
        anyUsed |= pipeline.isActive;
        QSet<QString> names;
        for (const auto &stage : pipeline.stages) {
            const auto own = cleanLine(stage.name);
            if (own.isEmpty() || names.contains(own))
                return tr("Each stage needs a name of its own.");
            if (stage.probability < 0)
                return tr("A chance lies between 0 and 100 %.");
            if (stage.stallDays < 0)
                return tr("The days are a whole number, 0 to 3650.");
            names.insert(own);
        }
    }
    return anyUsed ? QString() : tr("At least one sales process must be in use.");
}

void StagesDialog::save()
{
    EditDialog::write(
        m_workspace,
        [wanted = typed(), before = m_before](Session &session) {
            PipelineService(session.operations()).arrange(wanted, before);
            return true;
        },
        [this](const Outcome<bool> &done) {
            if (!done) {
                refuse(done.error().message());
                return;
            }
            emit saved();
            finish();
        });
}

} // namespace crm::ui
