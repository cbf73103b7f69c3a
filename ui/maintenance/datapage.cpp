#include "ui/maintenance/datapage.h"

#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/prompts.h"
#include "ui/common/tile.h"
#include "ui/maintenance/backupmodel.h"
#include "ui/sharing/sharedialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSettling = 2'000; ///< milliseconds: counting takes a while in a large file
constexpr qint64 kDay = 24 * 3'600'000;
constexpr qint64 kOldBackup = 2 * kDay;
constexpr int kMostProblems = 20;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QLabel *wrapped(const char *role = "")
{
    auto *made = label({}, role);
    made->setWordWrap(true);
    return made;
}

QVBoxLayout *column(QWidget *panel)
{
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(16, 14, 16, 14);
    box->setSpacing(8);
    return box;
}

/// "3 hours ago" for what is recent, else the day.
QString age(qint64 at, const FileFacts &facts)
{
    const auto hours = int((facts.now - at) / 3'600'000);
    if (hours < 1)
        return DataPage::tr("within the last hour");
    if (hours < 24)
        return DataPage::tr("%n hours ago", nullptr, hours);
    const auto day = [&](qint64 instant) {
        return QDateTime::fromMSecsSinceEpoch(instant, facts.zone).date();
    };
    return format::relativeDay(day(at), day(facts.now));
}

} // namespace

DataPage::DataPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_path(wrapped("strong"))
    , m_facts1(wrapped("caption"))
    , m_safety(wrapped("caption"))
    , m_verdict(new Pills)
    , m_health(wrapped("muted"))
    , m_problems(wrapped("error"))
    , m_lastBackup(wrapped())
    , m_working(label({}, "caption"))
    , m_progress(new QProgressBar)
    , m_backUp(new Button(tr("Back up now"), "primary", "download"))
    , m_openFolder(new Button(tr("Open folder"), "", "folder"))
    , m_quick(new Button(tr("Quick check"), "", "check"))
    , m_full(new Button(tr("Full check")))
    , m_restore(new Button(tr("Restore into a new file"), "", "refresh"))
    , m_share(new Button(tr("Share this file…"), "", "team"))
    , m_join(new Button(tr("Join a team's file…")))
    , m_model(new BackupModel(this))
    , m_table(new ListTable)
    , m_stack(new QStackedWidget)
    , m_settling(new QTimer(this))
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 2, 0, 0);
    head->setSpacing(12);
    head->addWidget(label(tr("Data and backups"), "title"));
    head->addStretch();
    head->addWidget(m_working);
    head->addWidget(m_progress);
    head->addWidget(m_backUp);
    box->addLayout(head);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(buildFile(), 3);
    top->addWidget(buildHealth(), 2);
    box->addLayout(top);
    box->addWidget(buildBackups(), 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroller(body)); // large text needs more than a window is high
    m_share->setObjectName(u"shareButton"_s);
    m_join->setObjectName(u"joinButton"_s);
    m_share->hide(); // until it is known that nobody shares it
    m_progress->setRange(0, 0);
    m_progress->setFixedWidth(Theme::px(120));
    m_progress->setTextVisible(false);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    setBusy({});

    connect(m_settling, &QTimer::timeout, this, &DataPage::load);
    connect(&m_workspace, &Workspace::damageFound, this, [this] {
        setBusy({});
        displayHealth();
    });
    connect(m_backUp, &Button::clicked, this, &DataPage::backUp);
    connect(m_quick, &Button::clicked, this, [this] { check(CheckDepth::Quick); });
    connect(m_full, &Button::clicked, this, [this] { check(CheckDepth::Full); });
    connect(m_restore, &Button::clicked, this, &DataPage::restoreChosen);
    connect(m_share, &Button::clicked, this, &DataPage::share);
    connect(m_join, &Button::clicked, this, &DataPage::joiningWanted);
    connect(m_openFolder, &Button::clicked, this, [this] {
        QDir().mkpath(m_facts.folder);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_facts.folder)))
            emit failed(tr("The folder could not be opened: %1").arg(m_facts.folder));
    });
}

QWidget *DataPage::buildFile()
{
    auto *panel = new Panel;
    auto *box = column(panel);
    box->addWidget(label(tr("The file"), "heading"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addWidget(m_path);
    box->addWidget(m_facts1);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(8);
    for (const auto &name :
         {tr("Customers"), tr("Contacts"), tr("Orders"), tr("Activities"), tr("Products")}) {
        m_tiles.push_back(new Tile(name, 84));
        tiles->addWidget(m_tiles.back());
    }
    for (const auto &[tile, page] :
         {std::pair(0, u"customers"_s), std::pair(2, u"orders"_s), std::pair(4, u"products"_s)}) {
        m_tiles[size_t(tile)]->setClickable(true);
        connect(m_tiles[size_t(tile)], &Tile::clicked, this, [this, page] { emit wanted(page, {}); });
    }
    box->addLayout(tiles);
    box->addWidget(m_safety);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_share);
    acts->addWidget(m_join);
    acts->addStretch();
    box->addLayout(acts);
    box->addStretch();
    return panel;
}

QWidget *DataPage::buildHealth()
{
    auto *panel = new Panel;
    auto *box = column(panel);
    box->addWidget(label(tr("Is it whole?"), "heading"));
    box->addWidget(m_verdict);
    box->addWidget(m_health);
    box->addWidget(m_problems);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_quick);
    acts->addWidget(m_full);
    acts->addStretch();
    box->addLayout(acts);
    auto *note = wrapped("caption");
    note->setText(
        tr("The quick check reads the structure of the file, the full one every index and reference too."));
    box->addWidget(note);
    box->addStretch();
    m_problems->hide();
    return panel;
}

QWidget *DataPage::buildBackups()
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(tr("Backups"), "heading"));
    texts->addWidget(m_lastBackup);
    head->addLayout(texts, 1);
    head->addWidget(m_restore);
    head->addWidget(m_openFolder);
    box->addLayout(head);
    box->addWidget(new Rule);
    m_stack->addWidget(m_table);
    auto *empty =
        new EmptyState("folder", tr("The first backup is still to be made"),
                       tr("A backup is a full copy that was opened again and checked. One is made by itself "
                          "on every day of work, and by hand at any time."));
    connect(empty->addStep(tr("Back up now"), "download"), &Button::clicked, this, &DataPage::backUp);
    m_stack->addWidget(empty);
    box->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(Theme::px(240));
    box->addSpacing(radius::l); // the corners of the panel
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setColumnWidths({170, 260, 100, 360});
    m_table->header()->setSortIndicatorShown(false);
    m_table->header()->setSectionsClickable(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_restore->setEnabled(m_table->selectionModel()->hasSelection()); });
    m_restore->setEnabled(false);
    return panel;
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
    m_path->setText(QDir::toNativeSeparators(facts.path));
    m_facts1->setText(format::facts(
        {sizeText(facts.bytes), facts.mode == "team"_L1 ? tr("shared with a team") : tr("on this computer"),
         tr("version %1 of the format").arg(facts.schema),
         tr("%1 operations in the log").arg(format::count(facts.operations))}));
    const auto &c = facts.counts;
    const std::array counts = {c.customers, c.contacts, c.orders, c.activities, c.products};
    for (size_t i = 0; i < counts.size(); ++i)
        m_tiles[i]->set(format::count(counts[i]));
    m_tiles[2]->set(format::count(c.orders), tr("%1 lines").arg(format::count(c.orderLines)));
    m_safety->setText(
        tr("The file is not encrypted: whoever has the disk can read it. Use BitLocker, LUKS or FileVault."));
    const QString readOnly = m_workspace.access().whyReadOnly;
    m_backUp->setEnabled(readOnly.isEmpty());
    if (!readOnly.isEmpty())
        m_safety->setText(readOnly);
    m_share->setVisible(facts.mode != "team"_L1);
    displayHealth();
    displayBackup();
    m_model->set(facts.backups, facts.zone);
    const bool none = facts.backups.empty();
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_restore->setVisible(!none);
    m_backUp->setVisible(!none); // else the first step stands where the list will be
}

void DataPage::displayHealth()
{
    const QStringList damage = m_workspace.access().damage;
    m_problems->setVisible(!damage.isEmpty());
    if (!damage.isEmpty()) {
        m_verdict->set({{tr("Damaged"), draw::Tone::Danger, "alert"}});
        m_health->setText(tr("The file is damaged. Do not work on with it: restore a backup, and keep this "
                             "file for whoever repairs it."));
        m_problems->setText(damage.mid(0, kMostProblems).join(u'\n'));
        return;
    }
    if (m_facts.lastCheck)
        m_verdict->set({{tr("Whole"), draw::Tone::Good, "check"}});
    else
        m_verdict->set({{tr("Not checked yet"), draw::Tone::Neutral, "clock"}});
    m_health->setText(m_facts.lastCheck
                          ? tr("Last checked %1; nothing was wrong.").arg(age(m_facts.lastCheck, m_facts))
                          : tr("It is looked through once a day by itself, and here at any time."));
}

void DataPage::displayBackup()
{
    const bool old = m_facts.now - m_facts.lastBackup > kOldBackup;
    setRole(m_lastBackup, old ? "error" : "caption");
    if (m_facts.lastBackup == 0) {
        m_lastBackup->setText(tr("There is no backup yet. If the disk fails now, everything is lost."));
        return;
    }
    const QString last = tr("Last one %1, opened again and checked.").arg(age(m_facts.lastBackup, m_facts));
    m_lastBackup->setText(old ? last : format::facts({last, tr("Keep a copy on another disk, too.")}));
}

void DataPage::setBusy(const QString &text)
{
    const bool busy = !text.isEmpty();
    m_working->setText(text);
    m_working->setVisible(busy);
    m_progress->setVisible(busy);
    for (auto *button : {m_backUp, m_quick, m_full})
        button->setEnabled(!busy && m_workspace.access().whyReadOnly.isEmpty());
    m_restore->setEnabled(!busy && m_table->selectionModel()->hasSelection());
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
                              .arg(sizeText(outcome->bytes), format::count(outcome->rows)),
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
                m_health->setText(tr("Checked just now; nothing is wrong."));
                load();
            } else {
                m_workspace.setDamaged(*outcome);
            }
        });
}

void DataPage::restoreChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto backup = m_model->at(row);
    const QString proposal = QFileInfo(m_facts.path).completeBaseName() + u'-'
                           + backup.at.toTimeZone(m_facts.zone).toString(u"yyyyMMdd-HHmm"_s)
                           + u".kingfisher"_s;
    chooseFileToSave(this, tr("Restore into a new file"), tr("Kingfisher files (*.kingfisher)"), proposal,
                     [this, path = backup.path](const QString &target) { restoreInto(path, target); });
}

void DataPage::restoreInto(const QString &backup, const QString &target)
{
    setBusy(tr("Restoring and checking…"));
    m_workspace.aside(
        this, [backup, target](Session &session) { return session.maintenance().restore(backup, target); },
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
