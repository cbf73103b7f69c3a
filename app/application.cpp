#include "app/application.h"

#include "app/openbase.h"
#include "app/pagepicture.h"
#include "app/singleinstance.h"
#include "core/session/demoagreements.h"
#include "core/session/demobase.h"
#include "core/session/entrance.h"
#include "core/session/session.h"
#include "ui/common/background.h"
#include "ui/common/job.h"
#include "ui/common/language.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/mainwindow.h"
#include "ui/security/signindialog.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

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

/// Who works in a file, as the settings keep it.
QString Application::userKey(const QString &file)
{
    return u"user/"_s
         + QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex());
}

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
    if (const auto file = firstFile(); isOpenElsewhere(file, m_options.call)) {
        complain(tr("%1 is open already; its window was shown.").arg(file));
        return int(ExitCode::Success);
    }
    m_window =
        std::make_unique<ui::MainWindow>(m_settings, ui::navigation(), QFileInfo(firstFile()).fileName());
    if (m_options.size)
        m_window->resize(*m_options.size);
    connect(m_window.get(), &ui::MainWindow::startRequested, this, &Application::start);
    connect(m_window.get(), &ui::MainWindow::openRequested, this,
            [this](const QString &path) { openBase(path); });
    connect(
        m_window.get(), &ui::MainWindow::shareRequested, this,
        [this](const QString &target) {
            if (m_base)
                share(m_base->path(), target);
        },
        Qt::QueuedConnection); // the page that asks goes with the file
    connect(m_window.get(), &ui::MainWindow::encryptRequested, this, &Application::encrypt,
            Qt::QueuedConnection); // likewise
    connect(m_window.get(), &ui::MainWindow::decryptRequested, this, &Application::decrypt,
            Qt::QueuedConnection);
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
    return !recent.isEmpty() && canBeOpened(recent.front()) ? recent.front() : QString();
}

/// A picture needs no window of its own, and takes none away.
bool Application::isOpenElsewhere(const QString &file, const QString &call) const
{
    return !file.isEmpty() && m_options.picture.isEmpty() && SingleInstance::raiseOther(file, call);
}

/// The first file, or the ways in.
void Application::openFirst()
{
    const QString file = firstFile();
    if (!file.isEmpty())
        openBase(file, m_options.page, m_options.state);
    else
        baseOpened(m_options.page, m_options.state);
}

void Application::openBase(const QString &path, const QString &page, const QVariantMap &state)
{
    const bool isOurs = m_base && QFileInfo(m_base->path()) == QFileInfo(path);
    if (!isOurs && isOpenElsewhere(path)) {
        m_window->say(tr("%1 is open already; its window was shown.").arg(QFileInfo(path).fileName()), false);
        return;
    }
    m_window->setOpening(QFileInfo(path).fileName());
    m_base.reset();
    m_instance.reset();
    if (m_options.picture.isEmpty())
        becomeTheOne(path);
    const auto file = QFileInfo(path).absoluteFilePath();
    const SessionOptions options{.path = file,
                                 .userName = m_settings.value(userKey(file)).toString(),
                                 .backupRoot = m_settings.backupRoot()};
    m_opening = file;
    ui::inBackground(
        m_window.get(), [file] { return entranceOf(file); },
        [this, options, page, state](const Outcome<Entrance> &entrance) {
            if (m_opening != options.path)
                return; // another file was wanted meanwhile
            entrance && entrance->needsPassword ? askWho(options, *entrance, page, state)
                                                : openAs(options, page, state);
        });
}

void Application::askWho(const SessionOptions &options, const Entrance &entrance, const QString &page,
                         const QVariantMap &state)
{
    if (!m_options.picture.isEmpty()) {
        baseFailed(options.path, tr("This file opens with a password."));
        return;
    }
    auto *dialog = new ui::SignInDialog(options, entrance, m_window.get());
    connect(dialog, &ui::SignInDialog::entered, this, [this, page, state](const SessionOptions &entered) {
        m_settings.setValue(userKey(entered.path), entered.userName);
        openAs(entered, page, state);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_instance.reset();
        m_window->setOpening({});
    });
    dialog->open();
}

void Application::openAs(const SessionOptions &options, const QString &page, const QVariantMap &state)
{
    m_base = std::make_unique<OpenBase>(options, page, *m_window);
    connect(m_base.get(), &OpenBase::opened, this, [this, page, state] {
        m_settings.addRecentFile(m_base->path());
        baseOpened(page, state);
        if (m_options.picture.isEmpty()) {
            m_base->maintain();
            m_base->watch(m_settings);
            takeCall(std::exchange(m_options.call, {}));
        }
    });
    connect(m_base.get(), &OpenBase::failed, this,
            [this, path = options.path](const QString &message) { baseFailed(path, message); });
    connect(
        m_base.get(), &OpenBase::reopenWanted, this,
        [this, path = options.path] { openBase(path, m_window->currentKey()); },
        Qt::QueuedConnection); // what asks goes with the file
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
    connect(m_instance.get(), &SingleInstance::callTold, this, &Application::takeCall);
}

/// One that comes while the file is being opened waits for that.
void Application::takeCall(const QString &number)
{
    if (number.isEmpty())
        return;
    if (m_base && m_window->currentPage())
        m_base->takeCall(number);
    else
        m_options.call = number;
}

void Application::baseOpened(const QString &page, const QVariantMap &state)
{
    if (!openPage(page, state)) {
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
    m_settings.setValue(userKey(QFileInfo(path).absoluteFilePath()),
                        {}); // it may be that nobody has that name
    m_window->setOpening({});
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
    case ui::Start::Join: join(); break;
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
            const auto clock = std::make_shared<Clock>();
            const auto made = createDemoBase(path, u"small"_s, clock, progress);
            agreeOnDemo(path, clock);
            return made;
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

bool Application::openPage(const QString &key, const QVariantMap &state)
{
    const QStringList keys = m_window->pageKeys();
    if (key.isEmpty()) // the one that the file opened with
        return true;
    if (m_window->openPage(key, state))
        return true;
    complain(tr("There is no page '%1'. Pages: %2.").arg(key, keys.join(u", "_s)));
    return false;
}

void Application::drawPicture()
{
    drawWhenReady(*m_window, m_options.picture, [this](bool saved, bool wasReady) {
        if (!saved)
            complain(u"cannot write %1"_s.arg(m_options.picture));
        const bool isGone = m_window->currentPage() && m_window->currentPage()->state().contains(u"gone"_s);
        if (isGone)
            complain(tr("There is no customer of the number %1.")
                         .arg(m_options.state.value(u"customer"_s).toLongLong()));
        QApplication::exit(int(saved && wasReady && !isGone ? ExitCode::Success : ExitCode::Failure));
    });
}

} // namespace crm
