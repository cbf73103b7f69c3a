#include "app/openbase.h"

#include "app/rulesatwork.h"
#include "core/dataquality/qualityservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/session/clockdoubt.h"
#include "core/session/drafts.h"
#include "core/session/maintenanceservice.h"
#include "core/today/todayservice.h"
#include "ui/activity/duealerts.h"
#include "ui/common/background.h"
#include "ui/common/formatters.h"
#include "ui/exchange/folderwatch.h"
#include "ui/maintenance/damagedialog.h"
#include "ui/mainwindow.h"
#include "ui/pool/receivedalerts.h"
#include "ui/pool/recyclingalerts.h"
#include "ui/sharing/reapplydialog.h"

#include <QFileInfo>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kCopyEvery = 3'600'000; // milliseconds
constexpr double kNoticeable = 0.01; ///< of the score of the data
constexpr qsizetype kDrafts = 5; // named in one line

QString whyNoCopy(const TeamService &team)
{
    const auto made = attempt([&] { return team.refreshLocalCopy(); });
    return made ? QString() : made.error().message();
}

/// When a file is closed. Where it fails nobody is there to be told; the next start makes it up.
bool saveChanges(const SessionOptions &options)
{
    Session session(options);
    return !session.maintenance().isChangedSinceBackup()
        || session.maintenance().tryBackUp(u"on-close"_s).isEmpty();
}

} // namespace

/// What looking after a file came to.
struct OpenBase::Maintenance
{
    QStringList problems;
    QString noBackup; ///< why there is none though it was due
    std::optional<double> quality; ///< the change of the score, where there was an audit
    QString noCopy; ///< likewise, of the copy for the days without a network
};

OpenBase::Maintenance OpenBase::lookAfter(const SessionOptions &options, bool wasRecovered)
{
    Session session(options);
    auto &maintenance = session.maintenance();
    Maintenance result;
    if (wasRecovered || maintenance.isCheckDue()) // a large file is only now looked at as a whole
        result.problems = maintenance.check(CheckDepth::Quick);
    if (result.problems.isEmpty() && (maintenance.claimBackup() || maintenance.isChangedSinceBackup()))
        result.noBackup = maintenance.tryBackUp(u"automatic"_s);
    if (session.team().isLocalCopyDue())
        result.noCopy = whyNoCopy(session.team());
    if (session.operations().actor().may(Permission::Edit))
        result.quality = session.quality().auditWhenDue();
    return result;
}

OpenBase::OpenBase(const SessionOptions &options, const QString &page, ui::MainWindow &window)
    : m_window(window)
    , m_page(page)
    , m_saveOnClose{.options = options}
    , m_workspace(m_saveOnClose.options)
    , m_calls(m_workspace, window)
{
    connect(&m_workspace, &Workspace::opened, this, &OpenBase::chooseFirst);
    connect(&m_workspace, &Workspace::failed, this, &OpenBase::failed);
}

OpenBase::~OpenBase()
{
    m_window.setNotices({});
    m_window.setWaiting({});
    m_window.setSearch({});
    m_window.setWorkspace(nullptr);
}

/// Goes on without the window; the program ends when it is done.
OpenBase::SaveOnClose::~SaveOnClose()
{
    if (wanted)
        QThreadPool::globalInstance()->start(
            [options = options] { attempt([&] { return saveChanges(options); }); });
}

/// One look at an index, so that no page is built which is left at once.
void OpenBase::chooseFirst()
{
    if (!m_page.isEmpty())
        return show(m_page);
    const auto isAnythingDue = [](Session &session) {
        return TodayService(session.operations(), session.recycleRules(), session.recycling())
            .isAnythingDue();
    };
    m_workspace.read(this, isAnythingDue,
                     [this](const Outcome<bool> &due) { show(due && *due ? u"today"_s : QString()); });
}

void OpenBase::show(const QString &first)
{
    connect(&m_workspace.hub(), &ChangeHub::changed, this, &OpenBase::refresh);
    connect(&m_workspace, &Workspace::directoryFailed, this, [this](const QString &message) {
        m_window.warn(tr("The list of customers could not be read: %1").arg(message));
    });
    connect(&m_workspace, &Workspace::damageFound, this, &OpenBase::tellOfDamage);
    connect(&m_window, &ui::MainWindow::undoRequested, this, [this] { takeBack(false); });
    connect(&m_window, &ui::MainWindow::redoRequested, this, [this] { takeBack(true); });
    connect(&m_window, &ui::MainWindow::retranslated, this, [this] {
        showStatus();
        readUndo();
    });
    m_window.setUser(m_workspace.user().name);
    m_window.setSearch(
        [this](const QString &text, const ui::SearchAnswer &answer) { m_search.ask(text, answer); });
    m_window.setWorkspace(&m_workspace, first);
    watchSharing();
    showStatus();
    readUndo();
    compareClocks();
    readBackup();
    connect(&m_workspace, &Workspace::backedUp, this, &OpenBase::readBackup);
    tellOfDrafts();
    emit opened();
}

void OpenBase::watchSharing()
{
    m_shared = std::make_unique<ui::SharedFile>(m_workspace);
    auto *shared = m_shared.get();
    connect(shared, &ui::SharedFile::noticesChanged, this, &OpenBase::showNotices);
    connect(shared, &ui::SharedFile::waitingChanged, &m_window, &ui::MainWindow::setWaiting);
    connect(shared, &ui::SharedFile::onlineChanged, this, &OpenBase::showStatus);
    connect(shared, &ui::SharedFile::reopenWanted, this, &OpenBase::reopenWanted);
    connect(shared, &ui::SharedFile::missingWanted, this, &OpenBase::offerMissing);
    connect(&m_window, &ui::MainWindow::noticeActed, shared, &ui::SharedFile::act);
    connect(&m_window, &ui::MainWindow::noticeClosed, shared, &ui::SharedFile::close);
    showNotices();
}

void OpenBase::showNotices()
{
    m_window.setNotices(m_shared->notices() + (m_folder ? m_folder->notices() : QList<ui::Notice>())
                        + (m_alerts ? m_alerts->notices() : QList<ui::Notice>())
                        + (m_received ? m_received->notices() : QList<ui::Notice>())
                        + (m_due ? m_due->notices() : QList<ui::Notice>()));
}

void OpenBase::offerMissing()
{
    auto *dialog = new ui::ReapplyDialog(m_workspace, m_shared->missing(), &m_window);
    connect(dialog, &ui::ReapplyDialog::reapplied, this, &OpenBase::tellReapplied);
    dialog->open();
}

void OpenBase::tellReapplied(const ReapplyOutcome &outcome)
{
    m_window.say(tr("Made again: %n of your changes.", nullptr, int(outcome.operations)), true);
    m_shared->lookForMissing();
}

/// What was typed and not saved the last time comes back with its form; this says which forms these are.
void OpenBase::tellOfDrafts()
{
    QStringList titles;
    for (const auto &draft : draftsOf(path()).all())
        if (!titles.contains(draft.title))
            titles << draft.title;
    if (!titles.isEmpty())
        m_window.say(tr("Typed and not saved the last time: %1. It is back when you open that form again.")
                         .arg(titles.mid(0, kDrafts).join(tr(", "))),
                     false);
}

void OpenBase::maintain()
{
    if (!m_workspace.access().whyReadOnly.isEmpty())
        return;
    m_saveOnClose.wanted = true;
    auto *hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, &OpenBase::refreshCopy);
    if (m_workspace.access().isTeamFile)
        hourly->start(kCopyEvery);
    ui::inBackground(
        this,
        [options = m_saveOnClose.options, wasRecovered = m_workspace.access().recovered] {
            return lookAfter(options, wasRecovered);
        },
        [this](const Outcome<Maintenance> &result) { maintained(result); });
}

void OpenBase::maintained(const Outcome<Maintenance> &result)
{
    const auto noBackup = result ? result->noBackup : result.error().message();
    if (!noBackup.isEmpty())
        m_window.warn(tr("There is no new backup: %1").arg(noBackup));
    if (!result)
        return;
    if (!result->noCopy.isEmpty())
        m_window.warn(tr("There is no new copy on this machine: %1").arg(result->noCopy));
    if (!result->problems.isEmpty())
        m_workspace.setDamaged(result->problems);
    else
        readBackup();
    if (result->quality.value_or(0) <= -kNoticeable)
        m_window.say(tr("The quality of the data has fallen: %1 since the last audit. The page Data quality "
                        "shows what to mend.")
                         .arg(ui::format::change(*result->quality)),
                     false);
}

void OpenBase::watch(Settings &settings)
{
    m_alerts = std::make_unique<ui::RecyclingAlerts>(m_workspace, settings, m_window.windowIcon());
    auto *alerts = m_alerts.get();
    connect(alerts, &ui::RecyclingAlerts::noticesChanged, this, &OpenBase::showNotices);
    connect(alerts, &ui::RecyclingAlerts::said, &m_window, &ui::MainWindow::say);
    const auto show = [this](const QString &page, const QVariantMap &state) {
        m_window.openPage(page, state);
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    };
    connect(alerts, &ui::RecyclingAlerts::wanted, this, show);
    connect(&m_window, &ui::MainWindow::noticeActed, alerts, &ui::RecyclingAlerts::act);
    connect(&m_window, &ui::MainWindow::noticeClosed, alerts, &ui::RecyclingAlerts::close);
    m_received = std::make_unique<ui::ReceivedAlerts>(m_workspace, settings);
    auto *received = m_received.get();
    connect(received, &ui::ReceivedAlerts::noticesChanged, this, &OpenBase::showNotices);
    connect(received, &ui::ReceivedAlerts::wanted, this, show);
    connect(&m_window, &ui::MainWindow::noticeActed, received, &ui::ReceivedAlerts::act);
    connect(&m_window, &ui::MainWindow::noticeClosed, received, &ui::ReceivedAlerts::close);
    m_due = std::make_unique<ui::DueAlerts>(m_workspace, settings, m_window.windowIcon());
    auto *due = m_due.get();
    connect(due, &ui::DueAlerts::noticesChanged, this, &OpenBase::showNotices);
    connect(due, &ui::DueAlerts::wanted, this, show);
    connect(&m_window, &ui::MainWindow::noticeActed, due, &ui::DueAlerts::act);
    connect(&m_window, &ui::MainWindow::noticeClosed, due, &ui::DueAlerts::close);
    m_rules = std::make_unique<RulesAtWork>(m_workspace, m_window);
    m_folder = std::make_unique<ui::FolderWatch>(settings);
    auto *folder = m_folder.get();
    connect(folder, &ui::FolderWatch::noticesChanged, this, &OpenBase::showNotices);
    connect(folder, &ui::FolderWatch::fileWanted, this, [this](const QString &file) {
        m_window.openPage(u"import"_s, {{u"file"_s, file}});
    });
    const auto ours = [](const QString &key) { return key == ui::FolderWatch::kNotice; };
    connect(&m_window, &ui::MainWindow::noticeActed, folder, [folder, ours](const QString &key) {
        if (ours(key))
            folder->act();
    });
    connect(&m_window, &ui::MainWindow::noticeClosed, folder, [folder, ours](const QString &key) {
        if (ours(key))
            folder->close();
    });
}

void OpenBase::takeCall(const QString &number)
{
    m_calls.take(number);
}

void OpenBase::tellOfDamage()
{
    m_saveOnClose.wanted = false; // a copy of what is broken is no backup
    auto *dialog = new ui::DamageDialog(m_workspace, &m_window);
    connect(dialog, &ui::DamageDialog::backupsWanted, &m_window, [this] { m_window.openPage(u"data"_s); });
    // Queued: opening it takes this base and what the dialog stands on away.
    connect(dialog, &ui::DamageDialog::fileWanted, &m_window, &ui::MainWindow::openRequested,
            Qt::QueuedConnection);
    dialog->open();
}

/// When there was a backup last, be it by this window, before an import or by another program.
void OpenBase::readBackup()
{
    using Backup = std::pair<qint64, QTimeZone>;
    m_workspace.read(
        this,
        [](Session &session) {
            return Backup(session.maintenance().lastBackup(), session.operations().zone());
        },
        [this](const Outcome<Backup> &backup) {
            if (!backup)
                return;
            std::tie(m_lastBackup, m_zone) = *backup;
            showStatus();
        });
}

/// For the days without a network. Where it fails the drive is away, which is told elsewhere.
void OpenBase::refreshCopy()
{
    m_workspace.aside(
        this,
        [](Session &session) { return session.team().isLocalCopyDue() && session.team().refreshLocalCopy(); },
        [](const Outcome<bool> &) {});
}

void OpenBase::showStatus()
{
    ui::StatusLine::Facts facts{
        .file = path(), .isTeamFile = m_workspace.access().isTeamFile, .online = m_shared->online()};
    if (m_lastBackup)
        facts.backup = ui::format::dateTime(m_lastBackup, m_zone);
    m_window.setStatus(facts);
}

void OpenBase::refresh(const ChangeSet &changes)
{
    m_window.refresh(changes);
    readUndo();
    compareClocks();
    readBackup();
}

/// What comes from a machine whose clock is ahead, or was written before this one's was set back.
void OpenBase::compareClocks()
{
    if (m_clockDoubted)
        return;
    m_workspace.read(this, &writtenAhead, [this](const Outcome<std::optional<qint64>> &ahead) {
        if (!ahead || !*ahead || m_clockDoubted)
            return;
        m_clockDoubted = true;
        const auto zone = QTimeZone::systemTimeZone();
        m_window.warn(
            tr("The clock of this computer may be wrong: here it is %1, and the file was changed last at %2. "
               "Set it right before you go on.")
                .arg(ui::format::dateTime(m_workspace.clock().now(), zone),
                     ui::format::dateTime(**ahead, zone)));
    });
}

} // namespace crm
