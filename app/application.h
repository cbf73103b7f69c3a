#pragma once

#include "core/base/outcome.h"
#include "core/platform/settings.h"

#include <QObject>
#include <QSize>
#include <QString>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <optional>

namespace crm::ui {
class MainWindow;
enum class Start;
} // namespace crm::ui

namespace crm {

class OpenBase;
class Secret;
struct Entrance;
struct Reworked;
struct SessionOptions;
class SingleInstance;

/// What the command line asks of the window.
struct LaunchOptions
{
    QString file;
    QString page;
    QVariantMap state = {}; ///< in which the page begins: its customer, tab, filter and the like
    QString language; ///< these four only for this run
    QString theme;
    std::optional<double> textScale = {};
    std::optional<QSize> size = {};
    QString call = {}; ///< the number of somebody who calls
    QString picture; ///< draw into this file, or print where it ends in .pdf, and leave
};

/// Exit codes of the window, as of kingfisher-cli.
enum class ExitCode { Success = 0, Failure = 1, Usage = 2, Unusable = 3 };

/// The window with everything behind it: which file is open, and how one comes to be.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const LaunchOptions &options);
    ~Application() override;
    int run();

private:
    static QString userKey(const QString &file);
    bool applyLook();
    QString firstFile() const;
    bool isOpenElsewhere(const QString &file, const QString &call = {}) const;
    void openFirst();
    void openBase(const QString &path, const QString &page = {}, const QVariantMap &state = {});
    void askWho(const SessionOptions &options, const Entrance &entrance, const QString &page,
                const QVariantMap &state);
    void openAs(const SessionOptions &options, const QString &page, const QVariantMap &state);
    void becomeTheOne(const QString &path);
    void takeCall(const QString &number);
    void baseOpened(const QString &page, const QVariantMap &state = {});
    void baseFailed(const QString &path, const QString &message);
    void start(ui::Start how);
    void makeDemonstration();
    void makeEmpty(const QString &page);
    void join();
    void askHowToShare(const QString &path);
    void share(const QString &path, const QString &target);
    void shared(const QString &path, const QString &target, const Outcome<bool> &outcome);
    void encrypt(const Secret &password);
    void decrypt();
    /// Closes the file that is open, does this to it, and opens it again.
    void rework(const QString &title, const std::function<Reworked(const SessionOptions &)> &work,
                const std::function<void(const QString &)> &told);
    bool openPage(const QString &key, const QVariantMap &state);
    void drawPicture();

    LaunchOptions m_options;
    Settings m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<OpenBase> m_base;
    QString m_opening; ///< the file that was asked for last
    std::unique_ptr<SingleInstance> m_instance;
};

} // namespace crm
