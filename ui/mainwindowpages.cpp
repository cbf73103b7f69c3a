#include "ui/common/kit.h"
#include "ui/common/page.h"
#include "ui/common/toast.h"
#include "ui/frame/firstfocus.h"
#include "ui/maintenance/datapage.h"
#include "ui/mainwindow.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr auto kWelcome = "welcome"; ///< at the rail, for as long as no file is open
constexpr auto kBack = "back"; ///< what a page wants that was opened from another one
constexpr qsizetype kPast = 20; ///< pages to which Alt+Left leads back
constexpr int kPatience = 400; ///< milliseconds until it is said that a file is being opened

} // namespace

std::vector<NavigationEntry> MainWindow::available() const
{
    std::vector<NavigationEntry> pages;
    std::ranges::copy_if(m_entries, std::back_inserter(pages), [this](const NavigationEntry &entry) {
        return m_workspace || !entry.maker.needsFile;
    });
    return pages;
}

/// Without a file, the ways to begin are the first page, or nobody would find back from the settings.
std::vector<NavigationEntry> MainWindow::railEntries() const
{
    if (!m_opening.isEmpty())
        return {};
    std::vector<NavigationEntry> entries = available();
    if (!m_workspace)
        entries.insert(
            entries.begin(),
            {kWelcome, QT_TRANSLATE_NOOP("Navigation", "Start"), "home", NavigationEntry::Group::Work, {}});
    return entries;
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const NavigationEntry &entry : available())
        keys.append(QString::fromLatin1(entry.key));
    return keys;
}

const NavigationEntry *MainWindow::entry(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&key](const NavigationEntry &entry) { return key == QLatin1StringView(entry.key); });
    return found != m_entries.end() && (m_workspace || !found->maker.needsFile) ? &*found : nullptr;
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_current);
}

Page *MainWindow::makePage(const NavigationEntry &entry)
{
    const QString key = QString::fromLatin1(entry.key);
    Page *page = entry.maker.make({m_workspace, m_settings});
    page->setObjectName(key + u"Page"_s);
    page->setAccessibleName(entry.name());
    m_stack->addWidget(page);
    m_pages.insert(key, page);
    connect(page, &Page::happened, this, &MainWindow::say);
    connect(page, &Page::saved, m_toast, &Toast::sayWritten);
    connect(page, &Page::failed, this, &MainWindow::warn);
    connect(page, &Page::wanted, this, [this](const QString &wanted, const QVariantMap &state) {
        wanted == QLatin1StringView(kBack) ? goBack() : void(openPage(wanted, state));
    });
    connect(page, &Page::fileWanted, this, &MainWindow::openRequested);
    connect(page, &Page::sharingWanted, this, &MainWindow::shareRequested);
    if (const auto *data = qobject_cast<DataPage *>(page)) {
        connect(data, &DataPage::encryptionWanted, this, &MainWindow::encryptRequested);
        connect(data, &DataPage::decryptionWanted, this, &MainWindow::decryptRequested);
    }
    connect(page, &Page::joiningWanted, this, [this] { emit startRequested(Start::Join); });
    connect(page, &Page::countChanged, this, [this, key](int count, bool urgent) {
        m_counts[key] = {count, urgent};
        m_rail->setCount(key, m_counts[key]);
    });
    const QVariantMap state = m_states.take(key);
    if (!state.isEmpty())
        page->restore(state);
    return page;
}

bool MainWindow::openPage(const QString &key, const QVariantMap &state)
{
    const NavigationEntry *wanted = entry(key);
    if (!wanted)
        return false;
    Page *page = m_pages.value(key);
    if (!page)
        page = makePage(*wanted);
    if (!state.isEmpty())
        page->restore(state);
    if (key != m_current && !m_current.isEmpty())
        m_past = m_past.last(std::min(m_past.size(), kPast)) << m_current;
    m_current = key;
    m_rail->select(wanted->under ? QString::fromLatin1(wanted->under) : key);
    m_bar->setNewText(creator() ? creator()->newName() : QString());
    bringUp(page);
    return true;
}

/// The rail keeps the keys: there the arrows go from page to page.
void MainWindow::bringUp(QWidget *page)
{
    auto *first = firstFocus(*page); // asked before the stack moves the focus by its own lights
    const bool keepsKeys = m_rail->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(page);
    if (first && !keepsKeys)
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::focusPage()
{
    if (auto *first = m_stack->currentWidget() ? firstFocus(*m_stack->currentWidget()) : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

/// To the page before this one, or to the one of the rail under which this one lies.
void MainWindow::goBack()
{
    const NavigationEntry *here = entry(m_current);
    QString before = here && here->under ? QString::fromLatin1(here->under) : QString();
    auto past = m_past;
    if (!past.isEmpty())
        before = past.takeLast();
    if (openPage(before))
        m_past = past;
}

void MainWindow::showWelcome()
{
    m_current.clear();
    auto *welcome = m_opening.isEmpty() ? makeWelcome() : makeOpening();
    m_stack->addWidget(welcome);
    m_rail->select(QString::fromLatin1(kWelcome));
    m_bar->setNewText({});
    bringUp(welcome);
}

QWidget *MainWindow::makeWelcome()
{
    if (auto *old = m_stack->findChild<WelcomePage *>({}, Qt::FindDirectChildrenOnly))
        old->deleteLater();
    auto *welcome = new WelcomePage(m_settings, m_starts);
    connect(welcome, &WelcomePage::started, this, &MainWindow::startRequested);
    connect(welcome, &WelcomePage::recentChosen, this, &MainWindow::openRequested);
    return welcome;
}

/// Says nothing at first: most files are there before anybody could read it.
QWidget *MainWindow::makeOpening()
{
    auto *text = label(tr("Opening %1…").arg(m_opening), "lead");
    text->setObjectName(u"opening"_s);
    text->setAlignment(Qt::AlignCenter);
    auto *middle = new QWidget;
    (new QVBoxLayout(middle))->addWidget(text);
    text->hide();
    QTimer::singleShot(kPatience, text, &QWidget::show);
    return middle;
}

/// The page itself if it makes something, or else the first that does.
const NavigationEntry *MainWindow::creator() const
{
    const NavigationEntry *here = entry(m_current);
    if (here && here->newText)
        return here;
    for (const NavigationEntry &candidate : m_entries) {
        if (candidate.newText && entry(QString::fromLatin1(candidate.key)))
            return &candidate;
    }
    return nullptr;
}

void MainWindow::createNew()
{
    const NavigationEntry *maker = creator();
    if (maker && openPage(QString::fromLatin1(maker->key)))
        currentPage()->createNew();
}

} // namespace crm::ui
