#include "ui/maintenance/datapage.h"

#include "core/session/restorepreview.h"
#include "core/session/workspace.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/prompts.h"
#include "ui/maintenance/backupspanel.h"
#include "ui/maintenance/filepanel.h"
#include "ui/maintenance/healthpanel.h"
#include "ui/maintenance/restoredialog.h"
#include "ui/security/encryptiondialog.h"
#include "ui/sharing/sharedialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSettling = 2'000; ///< milliseconds: counting takes a while in a large file

} // namespace

DataPage::DataPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_working(label({}, "caption"))
    , m_progress(new QProgressBar)
    , m_backUp(new Button(tr("Back up now"), "primary", "download"))
    , m_file(new FilePanel)
    , m_health(new HealthPanel)
    , m_backups(new BackupsPanel)
    , m_settling(new QTimer(this))
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    auto *head = new FoldingRow;
    head->setContentsMargins(4, 2, 0, 0);
    head->setSpacing(12);
    head->addWidget(label(tr("Data and backups"), "title"));
    head->addStretch();
    head->addWidget(m_working);
    head->addWidget(m_progress);
    head->addWidget(m_backUp);
    box->addLayout(head);
    auto *top = new FoldingRow;
    top->setSpacing(12);
    top->addWidget(m_file, 3);
    top->addWidget(m_health, 2);
    box->addLayout(top);
    box->addWidget(m_backups, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroller(body)); // large text needs more than a window is high
    m_progress->setRange(0, 0);
    m_progress->setFixedWidth(Theme::px(120));
    m_progress->setTextVisible(false);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    setBusy({});
    connectPanels();
}

void DataPage::connectPanels()
{
    connect(m_settling, &QTimer::timeout, this, &DataPage::load);
    connect(&m_workspace, &Workspace::damageFound, this, [this] {
        setBusy({});
        m_health->display(m_facts, m_workspace.access().damage);
    });
    connect(m_backUp, &Button::clicked, this, &DataPage::backUp);
    connect(m_file, &FilePanel::pageWanted, this, [this](const QString &page) { emit wanted(page, {}); });
    connect(m_file, &FilePanel::sharingWanted, this, &DataPage::share);
    connect(m_file, &FilePanel::joiningWanted, this, &DataPage::joiningWanted);
    connect(m_file, &FilePanel::encryptionWanted, this, &DataPage::openEncryption);
    connect(m_health, &HealthPanel::checkWanted, this, &DataPage::check);
    connect(m_backups, &BackupsPanel::backupWanted, this, &DataPage::backUp);
    connect(m_backups, &BackupsPanel::restoreWanted, this, &DataPage::lookAtBackup);
    connect(m_backups, &BackupsPanel::secondPlaceWanted, this, &DataPage::chooseSecondPlace);
    connect(m_backups, &BackupsPanel::secondPlaceUnwanted, this, [this] { setSecondPlace({}); });
    connect(m_backups, &BackupsPanel::folderWanted, this, [this] {
        QDir().mkpath(m_facts.folder);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_facts.folder)))
            emit failed(tr("The folder could not be opened: %1").arg(m_facts.folder));
    });
}

void DataPage::refresh(const ChangeSet &)
{
    m_stale = true;
    if (isVisible() && !m_settling->isActive())
        m_settling->start();
}

void DataPage::reload()
{
    load();
}

void DataPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void DataPage::load()
{
    m_stale = false;
    ++m_pending;
    m_workspace.aside(this, readFileFacts, [this](const Outcome<FileFacts> &outcome) {
        --m_pending;
        if (outcome)
            display(*outcome);
        else
            emit failed(outcome.error().message());
    });
}

void DataPage::display(const FileFacts &facts)
{
    m_facts = facts;
    m_file->display(facts, m_workspace.access().whyReadOnly);
    m_health->display(facts, m_workspace.access().damage);
    m_backups->display(facts);
    m_backUp->setEnabled(m_workspace.access().whyReadOnly.isEmpty());
    m_backUp->setVisible(!facts.backups.empty()); // else the first step stands where the list will be
}

void DataPage::setBusy(const QString &text)
{
    const bool busy = !text.isEmpty();
    const bool may = !busy && m_workspace.access().whyReadOnly.isEmpty();
    m_working->setText(text);
    m_working->setVisible(busy);
    m_progress->setVisible(busy);
    m_backUp->setEnabled(may);
    m_health->setCheckable(may);
    m_backups->setBusy(busy);
}

void DataPage::share()
{
    auto *dialog = new ShareDialog(m_workspace.path(), this);
    connect(dialog, &ShareDialog::chosen, this, &DataPage::sharingWanted);
    dialog->open();
}

void DataPage::backUp()
{
    setBusy(tr("Backing up and checking the copy…"));
    m_workspace.aside(
        this, [](Session &session) { return session.maintenance().backUp(u"by-hand"_s); },
        [this](const Outcome<BackupResult> &outcome) {
            setBusy({});
            if (!outcome) {
                emit failed(tr("No backup was made: %1").arg(outcome.error().message()));
                return;
            }
            emit happened(tr("Backed up and checked: %1, %2 rows")
                              .arg(format::fileSize(outcome->bytes), format::count(outcome->rows)),
                          false);
            m_workspace.noteBackup();
            load();
        });
}

void DataPage::check(CheckDepth depth)
{
    setBusy(tr("Checking the file…"));
    m_workspace.aside(
        this, [depth](Session &session) { return session.maintenance().check(depth); },
        [this](const Outcome<QStringList> &outcome) {
            setBusy({});
            if (!outcome) {
                emit failed(outcome.error().message());
            } else if (outcome->isEmpty()) {
                m_health->sayWhole();
                load();
            } else {
                m_workspace.setDamaged(*outcome);
            }
        });
}

void DataPage::openEncryption()
{
    if (m_facts.isEncrypted) {
        auto *keys = new KeysDialog(m_workspace, m_facts.keys, m_facts.hasRecovery, this);
        connect(keys, &KeysDialog::decryptWanted, this, &DataPage::decryptionWanted);
        keys->open();
        return;
    }
    if (!m_workspace.may(Permission::ManageUsers)) {
        emit failed(tr("An administrator encrypts the file."));
        return;
    }
    auto *dialog = new EncryptDialog(m_workspace.user().name, qint64(m_facts.backups.size()), this);
    connect(dialog, &EncryptDialog::chosen, this, &DataPage::encryptionWanted);
    dialog->open();
}

void DataPage::chooseSecondPlace()
{
    chooseFolder(this, tr("A folder on another disk"),
                 [this](const QString &folder) { setSecondPlace(folder); });
}

void DataPage::setSecondPlace(const QString &folder)
{
    setBusy(tr("Copying the newest backup…"));
    m_workspace.aside(
        this,
        [folder](Session &session) {
            SecondPlace place(session.maintenance().folderOfBackups());
            place.choose(folder);
            return place.bring();
        },
        [this, folder](const Outcome<QString> &problem) {
            setBusy({});
            if (!problem)
                emit failed(problem.error().message());
            else if (!problem->isEmpty())
                emit failed(*problem);
            else
                emit happened(
                    folder.isEmpty()
                        ? tr("Backups are no longer copied to a second place.")
                        : tr("Backups are copied to %1 as well.").arg(QDir::toNativeSeparators(folder)),
                    false);
            load();
        });
}

void DataPage::lookAtBackup(const BackupFile &backup)
{
    auto *dialog = new RestoreDialog(m_workspace, backup, m_facts.zone, this);
    connect(dialog, &RestoreDialog::restoreWanted, this, &DataPage::restoreFrom);
    dialog->open();
}

void DataPage::restoreFrom(const BackupFile &backup)
{
    const QString proposal = QFileInfo(m_facts.path).completeBaseName() + u'-'
                           + backup.at.toTimeZone(m_facts.zone).toString(u"yyyyMMdd-HHmm"_s)
                           + u".kingfisher"_s;
    chooseFileToSave(this, tr("Restore into a new file"), tr("Kingfisher files (*.kingfisher)"), proposal,
                     [this, path = backup.path](const QString &target) { restoreTo(path, target); });
}

void DataPage::restoreTo(const QString &backup, const QString &target)
{
    setBusy(tr("Restoring and checking…"));
    m_workspace.aside(
        this, [backup, target](Session &session) { return restoreInto(session, backup, target).file; },
        [this](const Outcome<BackupResult> &outcome) {
            setBusy({});
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            emit happened(tr("Restored into %1. The file you worked with is as it was.")
                              .arg(QDir::toNativeSeparators(outcome->path)),
                          false);
            ConfirmBox::ask(this,
                            {tr("Open the restored file?"),
                             tr("%1 is whole, with %2 rows. The file that is open now stays as it is.")
                                 .arg(QFileInfo(outcome->path).fileName(), format::count(outcome->rows)),
                             tr("Open it")},
                            [this, path = outcome->path] { emit fileWanted(path); });
        });
}

} // namespace crm::ui
