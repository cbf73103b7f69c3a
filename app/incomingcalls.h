#pragma once

#include "core/telephony/call.h"

#include <QObject>

namespace crm::ui {
class MainWindow;
}

namespace crm {

class Workspace;

/// What the window does when a telephone says who calls: one who is known opens at once, otherwise a dialog
/// asks who it is.
class IncomingCalls : public QObject
{
    Q_OBJECT

public:
    IncomingCalls(Workspace &workspace, ui::MainWindow &window, QObject *parent = nullptr);

    /// As a softphone hands it over.
    void take(const QString &given);

private:
    void answer(const CallerNumber &number, const std::vector<CallMatch> &matches);
    void ask(const CallerNumber &number, const std::vector<CallMatch> &matches);
    void open(CustomerId customer);
    void addNew(const CallerNumber &number);

    Workspace &m_workspace;
    ui::MainWindow &m_window;
};

} // namespace crm
