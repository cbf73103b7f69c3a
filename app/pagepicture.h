#pragma once

#include <QString>

#include <functional>

namespace crm::ui {
class MainWindow;
} // namespace crm::ui

namespace crm {

/// Draws the window into a file once its page has everything to show, or prints the page where the file ends
/// in .pdf. `done` is told whether it was written, and whether the page was ready in time.
void drawWhenReady(ui::MainWindow &window, const QString &file,
                   std::function<void(bool saved, bool wasReady)> done);

} // namespace crm
