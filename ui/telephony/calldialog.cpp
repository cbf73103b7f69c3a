#include "ui/telephony/calldialog.h"

#include "core/session/workspace.h"
#include "core/telephony/callservice.h"
#include "ui/common/formatters.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kListHeight = 220;

QString leadOf(const std::vector<CallMatch> &matches)
{
    if (matches.empty())
        return CallDialog::tr("Nobody with this number is in the file.");
    return matches.front().exact
             ? CallDialog::tr("Several customers have this number. Who is it?")
             : CallDialog::tr("Nobody has this number; these have one that ends the same.");
}

} // namespace

CallDialog::CallDialog(Workspace &workspace, const CallerNumber &number,
                       const std::vector<CallMatch> &matches, QWidget *parent)
    : FormDialog(tr("Call from %1").arg(number.text), leadOf(matches), parent)
    , m_workspace(workspace)
    , m_number(number)
    , m_matches(matches)
{
    setObjectName(u"callDialog"_s);
    setSaveText(matches.empty() ? tr("Add as a new customer") : tr("Open the customer"));
    if (matches.empty())
        return;
    addWidget(buildList());
    auto *missed = new Button(tr("Missed: plan to call back"), "", "clock");
    missed->setObjectName(u"missedCall"_s);
    addAct(missed);
    connect(missed, &QPushButton::clicked, this, &CallDialog::noteMissed);
    auto *fresh = new Button(tr("New customer"), "", "plus");
    fresh->setObjectName(u"newCaller"_s);
    addAct(fresh);
    connect(fresh, &QPushButton::clicked, this, [this] {
        emit newWanted();
        finish();
    });
}

QListWidget *CallDialog::buildList()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"callers"_s);
    m_list->setAccessibleName(tr("Who it may be"));
    m_list->setFixedHeight(Theme::px(kListHeight));
    for (const auto &match : m_matches) {
        QStringList facts{match.name, match.person, match.number};
        facts << (match.ownerName.isEmpty() ? tr("nobody has it") : match.ownerName);
        facts.removeAll(QString());
        m_list->addItem(format::facts(facts));
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemActivated, this, &CallDialog::trySave);
    return m_list;
}

const CallMatch *CallDialog::chosen() const
{
    const int row = m_list ? m_list->currentRow() : -1;
    return row >= 0 && size_t(row) < m_matches.size() ? &m_matches[size_t(row)] : nullptr;
}

void CallDialog::save()
{
    if (m_matches.empty())
        emit newWanted();
    else if (const auto *caller = chosen())
        emit customerWanted(caller->customer);
    finish();
}

void CallDialog::noteMissed()
{
    const auto *caller = chosen();
    if (!caller)
        return;
    write(
        m_workspace,
        [caller = *caller, number = m_number](Session &session) {
            return CallService(session.operations()).missed(caller, number);
        },
        [this, name = caller->name](const Outcome<ActivityId> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit happened(tr("Planned to call %1 back").arg(name), true);
            finish();
        });
}

} // namespace crm::ui
