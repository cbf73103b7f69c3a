#pragma once

#include "core/platform/settings.h"

#include <QSize>
#include <QString>

#include <memory>
#include <optional>

class QElapsedTimer;

namespace crm::ui {
class MainWindow;
}

namespace crm {

/// What the command line asks of the window.
struct LaunchOptions
{
    QString file;
    QString page;
    QString language; ///< these four only for this run
    QString theme;
    std::optional<double> textScale = {};
    std::optional<QSize> size = {};
    QString picture; ///< draw into this file and leave
};

/// Exit codes of the window, as of kingfisher-cli.
enum class ExitCode { Success = 0, Failure = 1, Usage = 2 };

/// The window with everything behind it.
class Application
{
public:
    explicit Application(const LaunchOptions &options);
    ~Application();
    int run();

private:
    bool applyLook();
    bool openFile();
    bool openPage();
    void drawPicture();
    void grabWhenReady(const std::shared_ptr<QElapsedTimer> &waited);

    LaunchOptions m_options;
    Settings m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace crm
