#include "ui/exchange/importpage.h"

#include "ui/common/job.h"
#include "ui/common/kit.h"
#include "ui/common/prompts.h"
#include "ui/exchange/checkstep.h"
#include "ui/exchange/columnstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/importcheck.h"
#include "ui/exchange/mappingmemory.h"
#include "ui/exchange/sheetstep.h"
#include "ui/exchange/stepbar.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// The file that is held above the page, or an empty text. Folders and the like are told apart when it falls.
QString fileIn(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_memory(std::make_unique<MappingMemory>(settings))
    , m_plan(std::make_unique<ImportPlan>())
    , m_fileName(label({}, "muted"))
    , m_bar(new StepBar({tr("File"), tr("Content"), tr("Columns"), tr("Check")}))
    , m_stack(new QStackedWidget)
    , m_file(new FileStep)
    , m_sheet(new SheetStep)
    , m_columns(new ColumnStep)
    , m_check(new CheckStep)
    , m_hint(label({}, "error"))
    , m_back(new Button(tr("Back")))
    , m_next(new Button(tr("Next"), "primary"))
{
    setAcceptDrops(true);
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addWidget(head());
    box->addWidget(new Rule);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_sheet),
                          static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_check)})
        m_stack->addWidget(step);
    box->addWidget(m_stack, 1);
    box->addWidget(new Rule);
    box->addWidget(foot());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    connectSteps();
    m_file->setRecent(m_memory->files());
    goTo(File);
    loadChoices();
}

ImportPage::~ImportPage() = default;

QWidget *ImportPage::head()
{
    auto *head = new QWidget;
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(16, 14, 16, 12);
    box->setSpacing(10);
    auto *line = new QHBoxLayout;
    line->addWidget(label(tr("Import a sheet"), "title"));
    line->addStretch();
    line->addWidget(m_fileName);
    box->addLayout(line);
    box->addWidget(m_bar);
    return head;
}

QWidget *ImportPage::foot()
{
    auto *foot = new QWidget;
    auto *box = new QHBoxLayout(foot);
    box->setContentsMargins(16, 10, 16, 10);
    box->setSpacing(12);
    m_back->setObjectName(u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    box->addWidget(m_back);
    box->addWidget(m_hint, 1);
    box->addWidget(m_next);
    return foot;
}

void ImportPage::connectSteps()
{
    connect(m_bar, &StepBar::chosen, this, &ImportPage::goTo);
    connect(m_back, &Button::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &Button::clicked, this, &ImportPage::goOn);
    connect(m_file, &FileStep::chosen, this, &ImportPage::openFile);
    connect(m_sheet, &SheetStep::changed, this, [this](const ImportPlan &wish) {
        m_target = Sheet;
        read(wish);
    });
    connect(m_columns, &ColumnStep::changed, this, &ImportPage::edit);
    connect(m_columns, &ColumnStep::anewWanted, this, &ImportPage::recogniseAnew);
    connect(m_check, &CheckStep::saveRejectsWanted, this, &ImportPage::askForRejects);
    connect(m_check, &CheckStep::nullWordsWanted, this, [this] {
        m_plan->mapping.nullWordsAreEmpty = true;
        m_columns->show(*m_plan);
        check();
    });
}

void ImportPage::loadChoices()
{
    ++m_pending;
    loadImportChoices(m_workspace, this, [this](const Outcome<ImportChoices> &choices) {
        --m_pending;
        m_choicesKnown = true;
        if (choices) {
            m_customFields = choices->customFields;
            m_columns->setChoices(*choices);
        } else {
            emit failed(choices.error().message());
        }
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            read(*waiting);
    });
}

void ImportPage::openFile(const QString &path)
{
    ImportPlan wish;
    wish.path = path;
    m_target = Sheet;
    read(wish);
}

void ImportPage::read(const ImportPlan &wish)
{
    if (!m_choicesKnown) {
        m_waiting = std::make_unique<ImportPlan>(wish);
        return;
    }
    auto complete = wish;
    complete.customFields = m_customFields;
    const int round = ++m_round;
    ++m_pending;
    showFoot();
    runJob(
        this, tr("Reading %1").arg(QFileInfo(wish.path).fileName()),
        [complete, known = m_memory->known()](const Progress &progress) {
            return planImport(complete, known, progress);
        },
        [this, round](const Outcome<ImportPlan> &plan) {
            --m_pending;
            if (round != m_round)
                return;
            if (!plan)
                refuse(plan.error().message());
            else if (!plan->isStopped)
                take(*plan);
            showFoot();
        });
}

/// A file that cannot be read leaves the one that was open as it is; one that is read otherwise and fails is
/// still open as it was.
void ImportPage::refuse(const QString &text)
{
    if (step() == File) {
        m_file->area()->setError(text);
        return;
    }
    emit failed(text);
    m_sheet->show(*m_plan);
}

void ImportPage::take(const ImportPlan &plan)
{
    *m_plan = plan;
    m_plan->wantedMapping.reset();
    m_preview.reset();
    m_check->clear();
    m_file->area()->setError({});
    m_fileName->setText(QFileInfo(plan.path).fileName());
    m_fileName->setToolTip(plainTip(plan.path));
    m_memory->addFile(plan.path);
    m_file->setRecent(m_memory->files());
    m_sheet->show(*m_plan);
    m_columns->show(*m_plan);
    const int target = std::exchange(m_target, int(Sheet));
    goTo(std::min(target, reachable()));
}

void ImportPage::edit(const ImportPlan &plan, bool settles)
{
    *m_plan = plan;
    m_plan->isKnown = false;
    m_preview.reset();
    m_sheet->show(*m_plan);
    if (settles)
        settle(plan);
    showFoot();
}

void ImportPage::settle(const ImportPlan &plan)
{
    const int round = ++m_round;
    ++m_pending;
    runJob(
        this, tr("Looking at the days in %1").arg(QFileInfo(plan.path).fileName()),
        [plan](const Progress &progress) { return settled(plan, progress); },
        [this, round](const Outcome<ImportPlan> &plan) {
            --m_pending;
            if (round == m_round) {
                if (plan)
                    mergeSettled(*plan);
                else
                    emit failed(plan.error().message());
            }
            showFoot();
        });
}

/// What the person has chosen in the meantime stands.
void ImportPage::mergeSettled(const ImportPlan &plan)
{
    auto &mapping = m_plan->mapping;
    for (const auto &[column, order] : plan.mapping.dateOrders)
        mapping.dateOrders.try_emplace(column, order);
    for (const auto &[column, mark] : plan.mapping.decimals)
        mapping.decimals.try_emplace(column, mark);
    m_plan->unsettled = plan.unsettled;
    std::erase_if(m_plan->unsettled, [&](int column) { return mapping.dateOrders.contains(column); });
    m_columns->show(*m_plan);
}

void ImportPage::recogniseAnew()
{
    m_memory->forget(m_plan->shape);
    ImportPlan wish;
    wish.path = m_plan->path;
    wish.options = m_plan->options;
    wish.header = m_plan->header;
    m_target = Columns;
    read(wish);
}

void ImportPage::check()
{
    const int round = ++m_round;
    ++m_pending;
    showFoot();
    runJob(
        this, tr("Checking every row of %1").arg(QFileInfo(m_plan->path).fileName()),
        [plan = *m_plan](const Progress &progress) { return checkSheet(plan, progress); },
        [this, round](const Outcome<ImportPreview> &preview) {
            --m_pending;
            if (round == m_round) {
                if (preview && preview->isComplete)
                    showCheck(*preview);
                else if (step() == Check)
                    goTo(Columns);
                if (!preview)
                    emit failed(preview.error().message());
            }
            showFoot();
        });
}

void ImportPage::showCheck(const ImportPreview &preview)
{
    m_preview = std::make_unique<ImportPreview>(preview);
    m_check->show(preview);
}

void ImportPage::askForRejects()
{
    const QFileInfo source(m_plan->path);
    chooseFileToSave(this, tr("Save the rejected rows"), tr("Text (*.csv)"),
                     tr("%1, rejected.csv").arg(source.completeBaseName()), [this](const QString &path) {
                         runJob(
                             this, tr("Saving the rejected rows"),
                             [plan = *m_plan, path](const Progress &progress) {
                                 return saveRejects(plan, path, progress);
                             },
                             [this](const Outcome<RejectsSaved> &saved) {
                                 if (!saved)
                                     emit failed(saved.error().message());
                                 else if (!saved->isStopped)
                                     emit happened(
                                         tr("%n rejected row(s) saved as %1", nullptr, int(saved->rows))
                                             .arg(QFileInfo(saved->path).fileName()),
                                         false);
                             });
                     });
}

int ImportPage::step() const
{
    return m_stack->currentIndex();
}

int ImportPage::reachable() const
{
    if (m_plan->isEmpty())
        return File;
    if (m_plan->shape.sample.empty())
        return Sheet;
    return m_columns->obstacle().isEmpty() ? Check : Columns;
}

void ImportPage::goTo(int step)
{
    if (step > reachable() || step < File)
        return;
    m_stack->setCurrentIndex(step);
    if (step == Check && !m_preview) {
        m_memory->remember(*m_plan);
        m_check->clear();
        check();
    }
    showFoot();
}

void ImportPage::goOn()
{
    goTo(step() + 1);
}

void ImportPage::showFoot()
{
    const int here = step();
    m_bar->setCurrent(here, m_pending > 0 ? here : reachable());
    m_back->setVisible(here > File);
    m_next->setVisible(here < Check && !m_plan->isEmpty());
    m_next->setEnabled(m_pending == 0 && here < reachable());
    m_hint->setText(here == Columns                                 ? m_columns->obstacle()
                    : here == Sheet && m_plan->shape.sample.empty() ? tr("The sheet has no rows.")
                                                                    : QString());
}

void ImportPage::reload()
{
    if (m_plan->isEmpty())
        return;
    m_target = step();
    restore(state());
}

QVariantMap ImportPage::state() const
{
    if (m_plan->isEmpty())
        return {};
    QVariantMap state{{u"file"_s, m_plan->path}, {u"kind"_s, nameOf(m_plan->kind)}, {u"step"_s, step()}};
    if (!m_plan->options.encoding.isEmpty())
        state[u"encoding"_s] = m_plan->options.encoding;
    if (m_plan->options.delimiter)
        state[u"delimiter"_s] = int(*m_plan->options.delimiter);
    if (!m_plan->options.sheet.isEmpty())
        state[u"sheet"_s] = m_plan->options.sheet;
    if (m_plan->header)
        state[u"header"_s] = *m_plan->header;
    state[u"mapping"_s] =
        QString::fromUtf8(QJsonDocument(m_plan->mapping.toJson()).toJson(QJsonDocument::Compact));
    return state;
}

void ImportPage::restore(const QVariantMap &state)
{
    ImportPlan wish;
    wish.path = state.value(u"file"_s).toString();
    if (wish.path.isEmpty())
        return;
    if (const auto kind = importKindByName(state.value(u"kind"_s).toString())) {
        wish.kind = *kind;
        wish.isKindChosen = true;
    }
    wish.options.encoding = state.value(u"encoding"_s).toString();
    if (state.contains(u"delimiter"_s))
        wish.options.delimiter = char(state.value(u"delimiter"_s).toInt());
    wish.options.sheet = state.value(u"sheet"_s).toString();
    if (state.contains(u"header"_s))
        wish.header = state.value(u"header"_s).toLongLong();
    if (state.contains(u"mapping"_s))
        wish.wantedMapping = ImportMapping::fromJson(
            QJsonDocument::fromJson(state.value(u"mapping"_s).toString().toUtf8()).object());
    m_target = state.value(u"step"_s, int(Sheet)).toInt();
    read(wish);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_file->area()->setInviting(true);
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_file->area()->setInviting(false);
}

void ImportPage::dropEvent(QDropEvent *event)
{
    m_file->area()->setInviting(false);
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    goTo(File);
    openFile(path);
}

} // namespace crm::ui
