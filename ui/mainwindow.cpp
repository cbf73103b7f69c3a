#include "ui/mainwindow.h"

#include "core/platform/settings.h"
#include "ui/common/page.h"
#include "ui/common/searchfield.h"
#include "ui/common/toast.h"
#include "ui/frame/undokeys.h"
#include "ui/frame/windowactions.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr auto kFirst = "customers"; ///< what a file opens with where no other page is wanted
constexpr auto kFolded = "window/folded"_L1; ///< groups of the rail, with commas between
constexpr auto kFoldedAtFirst = "data,manage"_L1; ///< what is used once a month
constexpr int kFrame = 40; ///< what the desktop puts around a window
constexpr int kSlimBelow = 1080; ///< width at 100 % text under which the rail gives way

QList<QRect> screens()
{
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens())
        areas.append(screen->availableGeometry());
    return areas;
}

} // namespace

MainWindow::MainWindow(Settings &settings, std::vector<NavigationEntry> entries, const QString &opening)
    : m_settings(settings)
    , m_entries(std::move(entries))
    , m_opening(opening)
    , m_toast(new Toast(this))
{
    new UndoKeys(this);
    setWindowIcon(logo());
    setMinimumSize(720, 480);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    connect(m_toast, &Toast::undo, this, &MainWindow::undoRequested);
    connect(m_toast, &Toast::folderWanted, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    build();
    const QRect last = settings.windowGeometry(screens());
    if (last.isValid())
        setGeometry(last);
    else
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, kFrame)));
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_builtFor = Theme::appearance();
    setWindowTitle(tr("Kingfisher"));
    m_shell = new QWidget;
    layout()->addWidget(m_shell);
    auto *menu = new QMenu(m_shell);
    m_rail = new NavRail(railEntries());
    m_bar = new TopBar(menu);
    m_stack = new QStackedWidget;
    m_status = new StatusLine(m_facts);
    m_bars = new NoticeBars;
    m_bars->set(m_notices);
    connect(m_bars, &NoticeBars::acted, this, &MainWindow::noticeActed);
    connect(m_bars, &NoticeBars::closed, this, &MainWindow::noticeClosed);
    auto *row = new QHBoxLayout(m_shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(m_bar);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 12, 0);
    middle->setSpacing(8);
    middle->addWidget(m_bars);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);

    connect(m_rail, &NavRail::chosen, this, [this](const QString &key) {
        if (!openPage(key))
            showWelcome();
    });
    connect(m_rail, &NavRail::entered, this, &MainWindow::focusPage);
    const QString folded = m_settings.value(kFolded, kFoldedAtFirst).toString();
    m_rail->setFolded(folded.split(u','));
    connect(m_rail, &NavRail::foldedChanged, this,
            [this] { m_settings.setValue(kFolded, m_rail->folded().join(u',')); });
    connect(m_bar, &TopBar::newWanted, this, &MainWindow::createNew);
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        m_rail->setCount(count.key(), count.value());
    m_bar->setUser(m_user);
    m_bar->setSearchShown(bool(m_search));
    if (m_search) {
        m_searchBox = new SearchBox(m_bar->search(), m_search, m_shell);
        connect(m_searchBox, &SearchBox::chosen, this, [this](const QString &page, const QVariantMap &state) {
            if (openPage(page, state))
                focusPage(); // the next keys are for what was found
        });
    }
    addActions(menu);
    if (!openPage(m_current))
        showWelcome();
    m_rail->setSlim(m_settings.value(u"window/slim"_s).toBool() || width() < Theme::px(kSlimBelow));
    m_shell->show();
    m_toast->raise();
}

/// Other texts or sizes: everything is made anew, in the state in which it was.
void MainWindow::rebuild()
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        m_states[page.key()] = page.value()->state();
    m_pages.clear();
    m_searchBox = nullptr;
    layout()->removeWidget(m_shell);
    m_shell->setParent(nullptr);
    m_shell->deleteLater(); // the change may have been asked for by a button that lies on it
    build();
}

void MainWindow::addActions(QMenu *menu)
{
    QStringList pages;
    for (const NavigationEntry &entry : available())
        if (entry.group != NavigationEntry::Group::Elsewhere)
            pages.append(QString::fromLatin1(entry.key));
    m_actions = new WindowActions(m_shell, menu, pages, entry(u"import"_s));
    m_actions->setUndo(m_undoText, m_redoText);
    connect(m_actions, &WindowActions::undoWanted, this, &MainWindow::undoRequested);
    connect(m_actions, &WindowActions::redoWanted, this, &MainWindow::redoRequested);
    connect(m_actions, &WindowActions::startWanted, this, &MainWindow::startRequested);
    connect(m_actions, &WindowActions::pageWanted, this, [this](const QString &key) { openPage(key); });
    connect(m_actions, &WindowActions::newWanted, this, &MainWindow::createNew);
    connect(m_actions, &WindowActions::railToggled, this, &MainWindow::toggleRail);
    connect(m_actions, &WindowActions::backWanted, this, &MainWindow::goBack);
    connect(m_actions, &WindowActions::quitWanted, this, &MainWindow::close);
    connect(m_actions, &WindowActions::searchWanted, this, [this] {
        m_bar->search()->setFocus(Qt::ShortcutFocusReason);
        m_bar->search()->selectAll();
    });
    const auto toPage = [this](auto signal, void (Page::*act)()) {
        connect(m_actions, signal, this, [this, act] {
            if (auto *page = currentPage())
                (page->*act)();
        });
    };
    toPage(&WindowActions::exportWanted, &Page::exportList);
    toPage(&WindowActions::reloadWanted, &Page::reload);
    toPage(&WindowActions::filterWanted, &Page::focusFilter);
    toPage(&WindowActions::editWanted, &Page::editCurrent);
}

void MainWindow::setWorkspace(Workspace *workspace, const QString &first)
{
    for (Page *page : std::as_const(m_pages))
        delete page; // at once: pages hold the workspace that is about to go
    m_pages.clear();
    m_states.clear();
    m_past.clear();
    m_counts.clear();
    m_workspace = workspace;
    if (workspace)
        m_opening.clear();
    const auto keys = workspace ? pageKeys() : QStringList();
    const QString wanted = keys.contains(first) ? first : QString::fromLatin1(kFirst);
    m_current = keys.contains(wanted) ? wanted : keys.value(0);
    rebuild();
}

void MainWindow::setOpening(const QString &file)
{
    if (std::exchange(m_opening, file) != file && !m_workspace)
        rebuild();
}

void MainWindow::setStatus(const StatusLine::Facts &facts)
{
    m_facts = facts;
    m_status->set(facts);
}

void MainWindow::setWaiting(const QString &text)
{
    m_status->setWaiting(text);
}

void MainWindow::setNotices(const QList<Notice> &notices)
{
    m_notices = notices;
    m_bars->set(notices);
}

void MainWindow::setUser(const QString &name)
{
    m_user = name;
    m_bar->setUser(name);
}

void MainWindow::setStarts(const QList<Start> &starts)
{
    m_starts = starts;
    if (m_current.isEmpty())
        showWelcome();
}

void MainWindow::setUndo(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    m_actions->setUndo(undo, redo);
}

void MainWindow::setSearch(SearchSource source)
{
    m_search = std::move(source);
    rebuild();
}

void MainWindow::refresh(const ChangeSet &changes)
{
    for (Page *page : std::as_const(m_pages))
        page->refresh(changes);
}

void MainWindow::say(const QString &text, bool undoable)
{
    m_toast->say(text, undoable);
}

void MainWindow::warn(const QString &text)
{
    m_toast->warn(text);
}

void MainWindow::toggleRail()
{
    m_rail->setSlim(!m_rail->isSlim());
    m_settings.setValue(u"window/slim"_s, m_rail->isSlim());
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type != QEvent::LanguageChange && type != QEvent::FontChange && type != QEvent::StyleChange)
        return;
    // Once, when all of the change has come through; a theme alone changes neither texts nor sizes.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Appearance &now = Theme::appearance();
            const bool speaksAnother = now.language != m_builtFor.language;
            if (speaksAnother || now.textScale != m_builtFor.textScale)
                rebuild();
            if (speaksAnother)
                emit retranslated();
        },
        Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::px(kSlimBelow);
    if (narrow != (event->oldSize().width() < Theme::px(kSlimBelow)) || event->oldSize().isEmpty())
        m_rail->setSlim(narrow || m_settings.value(u"window/slim"_s).toBool());
    keepGeometry();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    keepGeometry();
}

void MainWindow::keepGeometry()
{
    if (isVisible() && !isMaximized() && !isFullScreen())
        m_settings.setWindowGeometry(geometry());
}

} // namespace crm::ui
