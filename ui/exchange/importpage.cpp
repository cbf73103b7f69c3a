#include "ui/exchange/importpage.h"

#include "core/platform/settings.h"
#include "ui/common/kit.h"
#include "ui/exchange/checkstep.h"
#include "ui/exchange/columnstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/folderwatch.h"
#include "ui/exchange/resultstep.h"
#include "ui/exchange/sheetstep.h"
#include "ui/exchange/stepbar.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTemporaryDir>
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
    , m_settings(settings)
    , m_plan(std::make_unique<ImportPlan>())
    , m_fileName(label({}, "muted"))
    , m_bar(new StepBar({tr("File"), tr("Content"), tr("Columns"), tr("Check"), tr("Done")}))
    , m_stack(new QStackedWidget)
    , m_file(new FileStep)
    , m_sheet(new SheetStep)
    , m_columns(new ColumnStep)
    , m_check(new CheckStep)
    , m_done(new ResultStep)
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
    for (QWidget *step :
         {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_columns),
          static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_done)})
        m_stack->addWidget(step);
    box->addWidget(m_stack, 1);
    box->addWidget(foot());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    setFocusProxy(m_file->findChild<QWidget *>(u"browseButton"_s));
    connectSteps();
    m_file->setRecent(recentFiles());
    m_file->setWatchedFolder(m_settings.value(FolderWatch::kFolder).toString());
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
    m_foot = new QWidget;
    auto *lines = new QVBoxLayout(m_foot);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new Rule);
    auto *box = new QHBoxLayout;
    lines->addLayout(box);
    box->setContentsMargins(16, 10, 16, 10);
    box->setSpacing(12);
    m_back->setObjectName(u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    box->addWidget(m_back);
    box->addWidget(m_hint, 1);
    box->addWidget(m_next);
    return m_foot;
}

void ImportPage::connectSteps()
{
    connect(m_bar, &StepBar::chosen, this, &ImportPage::goTo);
    connect(m_back, &Button::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &Button::clicked, this, &ImportPage::goOn);
    connect(m_file, &FileStep::chosen, this, &ImportPage::openFile);
    connect(m_file, &FileStep::pasteWanted, this, &ImportPage::paste);
    connect(m_file, &FileStep::folderWatched, this, [this](const QString &folder) {
        m_settings.setValue(FolderWatch::kFolder, folder);
        m_file->setWatchedFolder(folder);
    });
    connect(m_sheet, &SheetStep::changed, this, [this](const ImportPlan &wish) {
        m_target = Sheet;
        read(wish);
    });
    connect(m_columns, &ColumnStep::changed, this, &ImportPage::edit);
    connect(m_columns, &ColumnStep::anewWanted, this, &ImportPage::recogniseAnew);
    connect(m_columns, &ColumnStep::templateChosen, this, &ImportPage::useTemplate);
    connect(m_columns, &ColumnStep::templateKept, this, &ImportPage::keepTemplate);
    connect(m_check, &CheckStep::rulesWanted, this, &ImportPage::takeRules);
    connect(m_check, &CheckStep::lookAlikesDecided, this, &ImportPage::decide);
    connect(m_check, &CheckStep::saveRejectsWanted, this, &ImportPage::askForRejects);
    connect(m_check, &CheckStep::nullWordsWanted, this, [this] {
        auto plan = *m_plan;
        plan.mapping.nullWordsAreEmpty = true;
        edit(plan, false);
        m_columns->show(*m_plan);
        check();
    });
    connect(m_done, &ResultStep::saveRejectsWanted, this, &ImportPage::askForRejects);
    connect(m_done, &ResultStep::takeBackWanted, this, &ImportPage::takeBack);
    connect(m_done, &ResultStep::showWanted, this, &ImportPage::showThem);
    connect(m_done, &ResultStep::anotherWanted, this, &ImportPage::begin);
}

void ImportPage::showThem()
{
    switch (m_plan->kind) {
    case ImportKind::Products: emit wanted(u"products"_s, {}); break;
    case ImportKind::Orders:
    case ImportKind::OrderLines: emit wanted(u"orders"_s, {}); break;
    default: emit wanted(u"customers"_s, {});
    }
}

void ImportPage::begin()
{
    ++m_round;
    *m_plan = {};
    m_trial.reset();
    m_result.reset();
    m_fileName->clear();
    goTo(File);
}

int ImportPage::step() const
{
    return m_stack->currentIndex();
}

int ImportPage::reachable() const
{
    if (m_plan->isEmpty())
        return File;
    if (m_result)
        return Done;
    if (m_plan->shape.sample.empty())
        return Sheet;
    return m_columns->obstacle().isEmpty() ? Check : Columns;
}

void ImportPage::goTo(int step)
{
    if (step > reachable() || step < File)
        return;
    if (step != Done)
        m_result.reset(); // another import begins, with another trial
    m_nextHadFocus = m_nextHadFocus || step > this->step(); // who goes on by the keyboard goes on further
    m_stack->setCurrentIndex(step);
    if (step == Check && !m_trial) {
        m_check->showRules(*m_plan);
        m_check->clear();
        m_obstacle.clear();
        check();
    }
    showFoot();
}

void ImportPage::goOn()
{
    if (step() == Check)
        write();
    else
        goTo(step() + 1);
}

void ImportPage::showFoot()
{
    const int here = step();
    const qint64 changes = m_trial ? m_trial->created + m_trial->updated : 0;
    QString hint;
    if (here == Columns)
        hint = m_columns->obstacle();
    else if (here == Sheet && m_plan->shape.sample.empty())
        hint = tr("0 rows: there is nothing below the names of the columns.");
    else if (here == Check && !m_obstacle.isEmpty())
        hint = tr("It cannot be imported: %1").arg(m_obstacle);
    else if (here == Check && m_trial && changes == 0)
        hint = tr("There is nothing in this sheet that would change the file.");
    m_hint->setText(hint);
    m_bar->setCurrent(here,
                      m_pending > 0 ? here : std::min(reachable(), here == Done ? int(Done) : int(Check)));
    m_back->setVisible(here > File && here < Done);
    m_next->setVisible(here < Done && !m_plan->isEmpty());
    m_next->setText(here == Check && changes > 0 ? tr("Import %Ln row(s)", nullptr, int(changes))
                    : here == Check              ? tr("Import")
                                                 : tr("Next"));
    enableNext(m_pending == 0 && (here == Check ? changes > 0 : here < reachable()));
    m_foot->setVisible(here < Done && !m_plan->isEmpty());
    m_back->setEnabled(m_pending == 0);
}

/// The focus comes back after a wait, so that the whole way can be gone by pressing one key.
void ImportPage::enableNext(bool enabled)
{
    m_nextHadFocus = m_nextHadFocus || (!enabled && m_next->hasFocus());
    m_next->setEnabled(enabled);
    if (enabled && std::exchange(m_nextHadFocus, false))
        m_next->setFocus(Qt::OtherFocusReason);
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
