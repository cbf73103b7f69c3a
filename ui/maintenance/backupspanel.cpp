#include "ui/maintenance/backupspanel.h"

#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/maintenance/backupmodel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qint64 kOldBackup = 2 * 24 * 3'600'000; ///< milliseconds

} // namespace

BackupsPanel::BackupsPanel()
    : m_last(wrappedLabel())
    , m_secondText(wrappedLabel({}, "caption"))
    , m_second(new Button(tr("Second place…"), "", "folder"))
    , m_restore(new Button(tr("Look and restore…"), "", "refresh"))
    , m_openFolder(new Button(tr("Open folder"), "", "folder"))
    , m_model(new BackupModel(this))
    , m_table(new ListTable)
    , m_stack(new QStackedWidget)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addLayout(head());
    box->addWidget(new Rule);
    buildTable();
    m_stack->addWidget(m_table);
    auto *empty =
        new EmptyState("folder", tr("The first backup is still to be made"),
                       tr("A backup is a full copy that was opened again and checked. One is made by itself "
                          "on every day of work, and by hand at any time."));
    connect(empty->addStep(tr("Back up now"), "download"), &Button::clicked, this,
            &BackupsPanel::backupWanted);
    m_stack->addWidget(empty);
    m_stack->setMinimumHeight(Theme::px(240));
    box->addWidget(m_stack, 1);
    box->addSpacing(radius::l); // the corners of the panel
    connect(m_restore, &Button::clicked, this, [this] {
        if (const int row = m_table->currentIndex().row(); row >= 0 && row < m_model->rowCount())
            emit restoreWanted(m_model->at(row));
    });
    connect(m_openFolder, &Button::clicked, this, &BackupsPanel::folderWanted);
    connect(m_second, &Button::clicked, this, &BackupsPanel::openSecondMenu);
    m_second->setObjectName(u"secondPlace"_s);
    allowRestore();
}

QHBoxLayout *BackupsPanel::head()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(tr("Backups"), "heading"));
    texts->addWidget(m_last);
    texts->addWidget(m_secondText);
    row->addLayout(texts, 1);
    row->addWidget(m_restore);
    row->addWidget(m_second);
    row->addWidget(m_openFolder);
    return row;
}

void BackupsPanel::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setColumnWidths({170, 260, 100, 360});
    m_table->fitColumns({.giving = BackupModel::Name, .least = 220, .waiting = {BackupModel::Size}});
    m_table->header()->setSortIndicatorShown(false);
    m_table->header()->setSectionsClickable(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupsPanel::allowRestore);
}

void BackupsPanel::display(const FileFacts &facts)
{
    displayLast(facts);
    displaySecond(facts.second);
    m_model->set(facts.backups, facts.zone);
    m_stack->setCurrentIndex(facts.backups.empty() ? 1 : 0);
    m_restore->setVisible(!facts.backups.empty());
}

void BackupsPanel::displayLast(const FileFacts &facts)
{
    qint64 newest = facts.lastBackup; // one that was made before an update is not noted in the file
    for (const auto &backup : facts.backups)
        newest = std::max(newest, backup.at.toMSecsSinceEpoch());
    const bool old = facts.now - newest > kOldBackup;
    setRole(m_last, old ? "error" : "caption");
    if (newest == 0) {
        m_last->setText(tr("There is no backup yet. If the disk fails now, everything is lost."));
        return;
    }
    const QString last = old ? tr("Last one %1, opened again and checked.")
                             : tr("Last one %1, opened again and checked. Keep a copy on another disk, too.");
    m_last->setText(last.arg(facts.age(newest)));
}

void BackupsPanel::displaySecond(const SecondPlace::State &second)
{
    m_hasSecond = !second.folder.isEmpty();
    const bool isBad = m_hasSecond && (!second.whyAway.isEmpty() || second.isSameDisk);
    setRole(m_secondText, isBad ? "error" : "caption");
    if (!m_hasSecond)
        m_secondText->setText(tr("No second place: if this disk fails, file and backups are lost together."));
    else if (!second.whyAway.isEmpty())
        m_secondText->setText(second.whyAway + u' ' + tr("It gets the newest backup when it is back."));
    else if (second.isSameDisk)
        m_secondText->setText(tr("Second place: %1. It lies on the same disk.").arg(second.folder));
    else
        m_secondText->setText(tr("Second place: %1, with %Ln backups.", nullptr, int(second.backups.size()))
                                  .arg(second.folder));
}

void BackupsPanel::openSecondMenu()
{
    if (!m_hasSecond) {
        emit secondPlaceWanted();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Another folder…"), this, &BackupsPanel::secondPlaceWanted);
    menu->addAction(tr("No second place any more"), this, &BackupsPanel::secondPlaceUnwanted);
    menu->popup(m_second->mapToGlobal(QPoint(0, m_second->height())));
}

void BackupsPanel::setBusy(bool busy)
{
    m_busy = busy;
    allowRestore();
}

void BackupsPanel::allowRestore()
{
    m_restore->setEnabled(!m_busy && m_table->selectionModel()->hasSelection());
}

} // namespace crm::ui
