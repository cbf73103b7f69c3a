#include "core/activity/activityservice.h"
#include "core/operation/changeset.h"
#include "core/session/workspace.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/plandialog.h"
#include "ui/common/formatters.h"
#include "ui/customer/customeractions.h"

#include <QCursor>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

const CalendarEntry *CalendarPage::find(qint64 id) const
{
    const auto found = std::ranges::find(m_facts.entries, id,
                                         [](const CalendarEntry &entry) { return entry.activity.id.value; });
    return found == m_facts.entries.end() ? nullptr : &*found;
}

void CalendarPage::reschedule(qint64 id, QDate day, QTime start)
{
    const auto *entry = find(id);
    m_workspace.write(
        this,
        [id, day, start](Session &session) { return session.activities().reschedule({id}, day, start); },
        [this, name = entry ? entry->customer : QString(), day, start](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(
                    tr("%1: %2").arg(name, format::facts({format::shortDate(day, m_facts.now.date()),
                                                          format::time(start)})),
                    true);
            else
                emit failed(outcome.error().message());
        });
}

void CalendarPage::openMenu(qint64 id)
{
    const auto *entry = find(id);
    if (!entry)
        return;
    const auto activity = entry->activity.id;
    const auto customer = entry->activity.customer;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"entryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (entry->activity.state == ActivityState::Planned)
        connect(menu->addAction(tr("Done…")), &QAction::triggered, this,
                [this, activity] { completeActivity(*this, m_workspace, activity); });
    connect(menu->addAction(tr("Change…")), &QAction::triggered, this,
            [this, activity] { changeActivity(*this, m_workspace, activity); });
    connect(menu->addAction(tr("Open the customer")), &QAction::triggered, this, [this, customer] {
        emit wanted(u"customer"_s, {{u"customer"_s, customer.value}});
    });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, activity] { removeEntry(activity); });
    menu->popup(QCursor::pos());
}

void CalendarPage::removeEntry(ActivityId id)
{
    m_workspace.write(
        this, [id](Session &session) { return session.activities().remove(id); },
        [this](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(tr("Removed"), true);
            else
                emit failed(outcome.error().message());
        });
}

void CalendarPage::plan(QDate day, QTime start)
{
    const auto today = m_facts.now.date();
    const auto wantedDay = day.isValid() ? day : m_day.isValid() ? m_day : today;
    auto *dialog = new PlanDialog(m_workspace,
                                  {.day = std::max(today, wantedDay),
                                   .start = start.isValid() ? start : QTime(9, 0),
                                   .today = today,
                                   .zone = m_facts.now.timeZone()},
                                  this);
    connect(dialog, &PlanDialog::saved, this, [this](const QString &what) { emit happened(what, true); });
    dialog->open();
}

} // namespace crm::ui
