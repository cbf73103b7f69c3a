#include "app/openbase.h"

#include "app/recyclingalerts.h"
#include "core/operation/describe.h"
#include "core/platform/draftfolder.h"
#include "ui/common/formatters.h"
#include "ui/common/prompts.h"
#include "ui/history/obstacles.h"
#include "ui/mainwindow.h"

#include <QFileInfo>
#include <QtConcurrent>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kSearchHits = 8;
constexpr qsizetype kDrafts = 5; // named in one line

/// What looking after a file came to.
struct Maintenance
{
    QStringList problems;
    QString noBackup; ///< why there is none though it was due
    qint64 lastBackup = 0;
};

Maintenance lookAfter(const SessionOptions &options)
{
    Session session(options);
    auto &maintenance = session.maintenance();
    Maintenance result;
    if (maintenance.isCheckDue())
        result.problems = maintenance.check(CheckDepth::Quick);
    if (result.problems.isEmpty() && (maintenance.isBackupDue() || maintenance.isChangedSinceBackup()))
        result.noBackup = maintenance.tryBackUp(u"automatic"_s);
    result.lastBackup = maintenance.lastBackup();
    return result;
}

/// When a file is closed. Where it fails nobody is there to be told; the next start makes it up.
bool saveChanges(const SessionOptions &options)
{
    Session session(options);
    return !session.maintenance().isChangedSinceBackup()
        || session.maintenance().tryBackUp(u"on-close"_s).isEmpty();
}

ui::SearchHit toHit(const DirectoryView &customers, quint32 row)
{
    const auto field = [&](CustomerField which) { return customers.text({which}, row); };
    ui::SearchHit hit;
    hit.row.icon = field(CustomerField::Pool).isEmpty() ? "user" : "pool";
    hit.row.title = field(CustomerField::Name);
    hit.row.note = ui::format::facts({field(CustomerField::Contact), field(CustomerField::Phone),
                                      field(CustomerField::Owner), field(CustomerField::City)});
    hit.row.id = customers.snapshot->id(row);
    hit.page = u"customer"_s;
    hit.state = {{u"customer"_s, customers.snapshot->id(row)}};
    return hit;
}

} // namespace

OpenBase::OpenBase(const QString &path, const QString &backupRoot, ui::MainWindow &window)
    : m_window(window)
    , m_saveOnClose{.options = {.path = path, .backupRoot = backupRoot}}
    , m_workspace(m_saveOnClose.options)
{
    connect(&m_workspace, &Workspace::opened, this, &OpenBase::show);
    connect(&m_workspace, &Workspace::failed, this, &OpenBase::failed);
}

OpenBase::~OpenBase()
{
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

void OpenBase::show()
{
    connect(&m_workspace.hub(), &ChangeHub::changed, this, &OpenBase::refresh);
    connect(&m_window, &ui::MainWindow::undoRequested, this, [this] { takeBack(false); });
    connect(&m_window, &ui::MainWindow::redoRequested, this, [this] { takeBack(true); });
    m_window.setUser(m_workspace.user().name);
    m_window.setSearch(
        [this](const QString &text, ui::SearchAnswer answer) { search(text, std::move(answer)); });
    m_window.setWorkspace(&m_workspace);
    showStatus(0);
    readUndo();
    m_workspace.read(
        this, [](Session &session) { return session.maintenance().lastBackup(); },
        [this](const Outcome<qint64> &at) { showStatus(at ? *at : 0); });
    if (!m_workspace.access().whyReadOnly.isEmpty())
        m_window.warn(tr("%1 It can be read, but not changed.").arg(m_workspace.access().whyReadOnly));
    tellOfDrafts();
    emit opened();
}

/// What was typed and not saved the last time comes back with its form; this says which forms these are.
void OpenBase::tellOfDrafts()
{
    QStringList titles;
    for (const auto &draft : DraftFolder(path()).all())
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
    QtConcurrent::run([options = m_saveOnClose.options] {
        return attempt([&] { return lookAfter(options); });
    }).then(this, [this](const Outcome<Maintenance> &result) {
        const auto noBackup = result ? result->noBackup : result.error().message();
        if (!noBackup.isEmpty())
            m_window.warn(tr("There is no new backup: %1").arg(noBackup));
        if (!result)
            return;
        if (!result->problems.isEmpty())
            m_window.warn(
                tr("The file is damaged: %1. Please open the newest backup.").arg(result->problems.front()));
        else
            showStatus(result->lastBackup);
    });
}

void OpenBase::watchRecycling(Settings &settings)
{
    m_alerts = std::make_unique<RecyclingAlerts>(m_workspace, settings, m_window);
}

void OpenBase::showStatus(qint64 lastBackup)
{
    ui::StatusLine::Facts facts{.file = path()};
    if (lastBackup)
        facts.backup = ui::format::dateTime(lastBackup, QTimeZone::systemTimeZone());
    m_window.setStatus(facts);
}

void OpenBase::refresh(const ChangeSet &changes)
{
    m_window.refresh(changes);
    readUndo();
}

void OpenBase::readUndo()
{
    using Steps = std::pair<std::optional<LogEntry>, std::optional<LogEntry>>;
    m_workspace.read(
        this, [](Session &session) { return Steps(session.undo().nextUndo(), session.undo().nextRedo()); },
        [this](const Outcome<Steps> &steps) {
            if (!steps)
                return;
            std::tie(m_undo, m_redo) = *steps;
            m_window.setUndo(m_undo ? describe(*m_undo) : QString(),
                             m_redo ? describeUndone(*m_redo) : QString());
        });
}

void OpenBase::takeBack(bool redo)
{
    const auto entry = redo ? m_redo : m_undo;
    if (!entry)
        return;
    const auto what =
        redo ? tr("Redone: %1").arg(describeUndone(*entry)) : tr("Taken back: %1").arg(describe(*entry));
    m_workspace.write(
        this, [id = entry->id](Session &session) { return session.undo().undo(id); },
        [this, id = entry->id, what](const Outcome<UndoOutcome> &outcome) {
            if (outcome)
                told(*outcome, id, what);
            else
                m_window.warn(outcome.error().message());
        });
}

void OpenBase::told(const UndoOutcome &outcome, qint64 operation, const QString &what)
{
    if (outcome.conflicts.empty()) {
        m_window.say(QStringList({what, describeKept(outcome)}).join(u' ').trimmed(), false);
        return;
    }
    m_workspace.read(
        this,
        [operation, conflicts = outcome.conflicts](Session &session) {
            return ui::obstaclesTo(session, operation, conflicts);
        },
        [this, operation, count = int(outcome.conflicts.size())](const Outcome<QString> &obstacles) {
            offerTheRest(operation, count, obstacles ? *obstacles : obstacles.error().message());
        });
}

/// Nothing was taken back, because of later changes.
void OpenBase::offerTheRest(qint64 operation, int count, const QString &obstacles)
{
    const QString lead = tr("%n records were changed since. They stay as they are:", nullptr, count);
    ui::ConfirmBox::ask(
        &m_window,
        {.title = tr("Undo the rest?"), .consequence = lead + u'\n' + obstacles, .yes = tr("Undo the rest")},
        [this, operation] {
            m_workspace.write(
                this,
                [operation](Session &session) { return session.undo().undo(operation, UndoMode::TheRest); },
                [this](const Outcome<UndoOutcome> &rest) {
                    rest ? m_window.say(tr("The rest was taken back."), false)
                         : m_window.warn(rest.error().message());
                });
        });
}

void OpenBase::search(const QString &text, ui::SearchAnswer answer)
{
    m_workspace.query(this, {.search = text, .today = QDate::currentDate()},
                      [answer](const DirectoryView &view) {
                          QList<ui::SearchHit> hits;
                          for (qsizetype i = 0; i < std::min<qsizetype>(kSearchHits, view.total()); ++i)
                              hits << toHit(view, view.rows[size_t(i)]);
                          answer(hits);
                      });
}

} // namespace crm
