#include "app/application.h"

#include "ui/common/language.h"
#include "ui/common/page.h"
#include "ui/mainwindow.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
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
    m_window = std::make_unique<ui::MainWindow>(m_settings);
    if (m_options.size)
        m_window->resize(*m_options.size);
    if (!openFile())
        return int(ExitCode::Failure);
    if (!openPage())
        return int(ExitCode::Usage);
    if (!m_options.picture.isEmpty())
        QTimer::singleShot(0, m_window.get(), [this] { drawPicture(); });
    else if (!m_settings.setAside().isEmpty())
        m_window->warn(QCoreApplication::translate("Application",
                                                   "The settings could not be read and were begun anew; "
                                                   "the old ones are kept as %1.")
                           .arg(m_settings.setAside()));
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

bool Application::openFile()
{
    if (m_options.file.isEmpty())
        return true;
    const QFileInfo info(m_options.file);
    if (!info.isFile() || !info.isReadable()) {
        complain(QCoreApplication::translate("Application", "%1 cannot be read. Nothing was opened.")
                     .arg(m_options.file));
        return false;
    }
    m_window->setStatus({.file = info.absoluteFilePath()});
    m_settings.addRecentFile(info.absoluteFilePath());
    return true;
}

bool Application::openPage()
{
    if (m_options.page.isEmpty() || m_window->openPage(m_options.page))
        return true;
    complain(QCoreApplication::translate("Application", "There is no page '%1'. Pages: %2.")
                 .arg(m_options.page, m_window->pageKeys().join(u", "_s)));
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
