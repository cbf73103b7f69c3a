#include "app/application.h"

#include "app/openbase.h"
#include "app/singleinstance.h"
#include "core/session/demobase.h"
#include "ui/common/job.h"
#include "ui/common/language.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/mainwindow.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kSettle = 350; ///< milliseconds; charts lay themselves out in the event loop
constexpr int kPatience = 20'000;

void complain(const QString &text)
{
    std::fprintf(stderr, "kingfisher: %s\n", qUtf8Printable(text));
}

/// A picture must neither read nor change what the person has chosen.
QString settingsFile(const LaunchOptions &options)
{
    return options.picture.isEmpty() ? Settings::defaultFile() : QString();
}

} // namespace

Application::Application(const LaunchOptions &options)
    : m_options(options)
    , m_settings(settingsFile(options))
{
}

Application::~Application() = default;

int Application::run()
{
    if (!applyLook())
        return int(ExitCode::Usage);
    if (const auto file = firstFile(); isOpenElsewhere(file)) {
        complain(tr("%1 is open already; its window was shown.").arg(file));
        return int(ExitCode::Success);
    }
    m_window = std::make_unique<ui::MainWindow>(m_settings);
    if (m_options.size)
        m_window->resize(*m_options.size);
    connect(m_window.get(), &ui::MainWindow::startRequested, this, &Application::start);
    connect(m_window.get(), &ui::MainWindow::openRequested, this,
            [this](const QString &path) { openBase(path); });
    if (m_options.picture.isEmpty() && !m_settings.setAside().isEmpty())
        m_window->warn(tr("The settings could not be read and were begun anew; the old ones are kept as %1.")
                           .arg(m_settings.setAside()));
    QTimer::singleShot(0, this, &Application::openFirst);
    m_window->show();
    return QApplication::exec();
}

bool Application::applyLook()
{
    ui::Appearance look = ui::appearanceOf(m_settings);
    if (!m_options.language.isEmpty())
        look.language = m_options.language;
    if (m_options.textScale)
        look.textScale = *m_options.textScale;
    if (!m_options.theme.isEmpty())
        look.mode = m_options.theme == u"dark" ? ui::Appearance::Mode::Dark : ui::Appearance::Mode::Light;
    const auto known = ui::languages();
    if (std::ranges::none_of(known,
                             [&](const ui::Language &language) { return language.code == look.language; })) {
        complain(u"unknown language '%1'; there are zh_CN, zh_TW and en"_s.arg(look.language));
        return false;
    }
    ui::Theme::apply(look);
    return true;
}

/// The file that was named, else the one of last time.
QString Application::firstFile() const
{
    if (!m_options.file.isEmpty())
        return m_options.file;
    const QStringList recent = m_settings.recentFiles();
    return !recent.isEmpty() && QFileInfo::exists(recent.front()) ? recent.front() : QString();
}

/// A picture needs no window of its own, and takes none away.
bool Application::isOpenElsewhere(const QString &file) const
{
    return !file.isEmpty() && m_options.picture.isEmpty() && SingleInstance::raiseOther(file);
}

/// The first file, or the ways in.
void Application::openFirst()
{
    const QString file = firstFile();
    if (!file.isEmpty())
        openBase(file, m_options.page);
    else
        baseOpened(m_options.page);
}

void Application::openBase(const QString &path, const QString &page)
{
    const bool isOurs = m_base && QFileInfo(m_base->path()) == QFileInfo(path);
    if (!isOurs && isOpenElsewhere(path)) {
        m_window->say(tr("%1 is open already; its window was shown.").arg(QFileInfo(path).fileName()), false);
        return;
    }
    m_base.reset();
    m_instance.reset();
    if (m_options.picture.isEmpty())
        becomeTheOne(path);
    m_base =
        std::make_unique<OpenBase>(QFileInfo(path).absoluteFilePath(), m_settings.backupRoot(), *m_window);
    connect(m_base.get(), &OpenBase::opened, this, [this, page] {
        m_settings.addRecentFile(m_base->path());
        baseOpened(page);
        if (m_options.picture.isEmpty()) {
            m_base->maintain();
            m_base->watchRecycling(m_settings);
        }
    });
    connect(m_base.get(), &OpenBase::failed, this,
            [this, path](const QString &message) { baseFailed(path, message); });
}

void Application::becomeTheOne(const QString &path)
{
    m_instance = std::make_unique<SingleInstance>(path);
    connect(m_instance.get(), &SingleInstance::raiseRequested, m_window.get(), [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
        QApplication::alert(m_window.get());
    });
}

void Application::baseOpened(const QString &page)
{
    if (!openPage(page)) {
        QApplication::exit(int(ExitCode::Usage));
        return;
    }
    if (!m_options.picture.isEmpty())
        drawPicture();
}

void Application::baseFailed(const QString &path, const QString &message)
{
    complain(message);
    if (!m_options.picture.isEmpty()) {
        QApplication::exit(int(ExitCode::Unusable));
        return;
    }
    m_window->warn(tr("%1 was not opened. %2").arg(QFileInfo(path).fileName(), message));
}

void Application::start(ui::Start how)
{
    switch (how) {
    case ui::Start::Demonstration: makeDemonstration(); break;
    case ui::Start::Empty: makeEmpty({}); break;
    case ui::Start::Import: makeEmpty(u"import"_s); break;
    case ui::Start::Open:
        ui::chooseFileToOpen(m_window.get(), tr("Open a file"), tr("Kingfisher files (*.kingfisher)"),
                             [this](const QString &path) { openBase(path); });
        break;
    }
}

void Application::makeDemonstration()
{
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demo.kingfisher"_s;
    if (QFileInfo::exists(path)) {
        openBase(path);
        return;
    }
    ui::runJob(
        m_window.get(), tr("Making the demonstration data"),
        [path](const Progress &progress) {
            return createDemoBase(path, u"small"_s, std::make_shared<Clock>(), progress);
        },
        [this, path](const Outcome<DemoResult> &made) {
            made ? openBase(path) : m_window->warn(made.error().message());
        });
}

void Application::makeEmpty(const QString &page)
{
    ui::chooseFileToSave(m_window.get(), tr("Where should your customers be kept?"),
                         tr("Kingfisher files (*.kingfisher)"), tr("customers") + u".kingfisher"_s,
                         [this, page](const QString &path) {
                             ui::runJob(
                                 m_window.get(), tr("Making the file"),
                                 [path](const Progress &) {
                                     createBase(path, {}, std::make_shared<Clock>());
                                     return true;
                                 },
                                 [this, path, page](const Outcome<bool> &made) {
                                     made ? openBase(path, page) : m_window->warn(made.error().message());
                                 });
                         });
}

bool Application::openPage(const QString &key)
{
    const QStringList keys = m_window->pageKeys();
    if (key.isEmpty()) // the first page of the rail, where there is a file
        return !m_base || keys.isEmpty() || m_window->openPage(keys.front());
    if (m_window->openPage(key))
        return true;
    complain(tr("There is no page '%1'. Pages: %2.").arg(key, keys.join(u", "_s)));
    return false;
}

void Application::drawPicture()
{
    auto waited = std::make_shared<QElapsedTimer>();
    waited->start();
    grabWhenReady(waited);
}

void Application::grabWhenReady(const std::shared_ptr<QElapsedTimer> &waited)
{
    const ui::Page *page = m_window->currentPage();
    const bool ready = waited->elapsed() >= kSettle && (!page || page->ready());
    if (!ready && waited->elapsed() < kPatience) {
        QTimer::singleShot(50, m_window.get(), [this, waited] { grabWhenReady(waited); });
        return;
    }
    const bool saved = m_window->grab().save(m_options.picture);
    if (!saved)
        complain(u"cannot write %1"_s.arg(m_options.picture));
    QApplication::exit(int(saved && ready ? ExitCode::Success : ExitCode::Failure));
}

} // namespace crm
