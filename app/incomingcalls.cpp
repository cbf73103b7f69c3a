#include "app/incomingcalls.h"

#include "core/pool/poolveil.h"
#include "core/session/workspace.h"
#include "core/telephony/callservice.h"
#include "ui/common/page.h"
#include "ui/customer/customeractions.h"
#include "ui/mainwindow.h"
#include "ui/telephony/calldialog.h"

using namespace Qt::StringLiterals;

namespace crm {

IncomingCalls::IncomingCalls(Workspace &workspace, ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(window)
{
}

void IncomingCalls::take(const QString &given)
{
    const auto number = CallerNumber::parse(given);
    if (!number.isValid()) {
        m_window.warn(tr("Somebody calls whose number is not shown."));
        return;
    }
    m_workspace.read(
        this,
        [number](Session &session) { return CallService(session.operations()).find(number, session.veil()); },
        [this, number](const Outcome<std::vector<CallMatch>> &matches) {
            if (matches)
                answer(number, *matches);
            else
                m_window.warn(matches.error().message());
        });
}

void IncomingCalls::answer(const CallerNumber &number, const std::vector<CallMatch> &matches)
{
    if (matches.size() != 1 || !matches.front().exact)
        return ask(number, matches);
    const auto &caller = matches.front();
    open(caller.customer);
    m_window.say(caller.person.isEmpty()
                     ? tr("%1 calls from %2").arg(caller.name, number.text)
                     : tr("%1 of %2 calls from %3").arg(caller.person, caller.name, number.text),
                 false);
}

void IncomingCalls::ask(const CallerNumber &number, const std::vector<CallMatch> &matches)
{
    auto *dialog = new ui::CallDialog(m_workspace, number, matches, &m_window);
    connect(dialog, &ui::CallDialog::customerWanted, this, &IncomingCalls::open);
    connect(dialog, &ui::CallDialog::newWanted, this, [this, number] { addNew(number); });
    connect(dialog, &ui::CallDialog::happened, &m_window, &ui::MainWindow::say);
    dialog->open();
}

void IncomingCalls::open(CustomerId customer)
{
    m_window.openPage(u"customer"_s, {{u"customer"_s, customer.value}, {u"tab"_s, u"activity"_s}});
}

void IncomingCalls::addNew(const CallerNumber &number)
{
    if (auto *page = m_window.currentPage())
        ui::newCustomer(
            *page, m_workspace, [this](CustomerId added) { open(added); },
            number.normalized.isEmpty() ? number.text : number.normalized);
}

} // namespace crm
