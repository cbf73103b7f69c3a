#include "ui/customer/bulkactions.h"

#include "core/customer/customerservice.h"
#include "core/pool/poolservice.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/workspace.h"
#include "ui/common/page.h"
#include "ui/customer/askdialog.h"
#include "ui/playbook/sequencedialog.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

BulkActions::BulkActions(Page &page, Workspace &workspace)
    : QObject(&page)
    , m_page(page)
    , m_workspace(workspace)
{
}

void BulkActions::setPeople(std::vector<User> users, std::vector<Pool> pools)
{
    m_users = std::move(users);
    m_pools = std::move(pools);
}

bool BulkActions::may(Permission permission) const
{
    return m_workspace.may(permission);
}

void BulkActions::fillAssignMenu(QMenu *menu, const std::function<Ids()> &ids)
{
    menu->clear();
    for (const auto &user : m_users)
        if (user.active)
            connect(menu->addAction(user.name), &QAction::triggered, this,
                    [this, user, ids] { assign(ids(), user); });
}

/// `work(Session &)` gives a ChangeSet or a PoolOutcome.
template <typename Work, typename Success>
void BulkActions::run(Work work, const Success &success)
{
    m_workspace.write(this, std::move(work), [this, success](const auto &outcome) {
        if (outcome)
            tell(*outcome, success);
        else
            emit m_page.failed(outcome.error().message());
    });
}

void BulkActions::tell(const ChangeSet &changes, const QString &success)
{
    if (changes.isEmpty())
        emit m_page.happened(tr("Nothing had to be changed."), false);
    else
        emit m_page.happened(success, true);
    emit done();
}

void BulkActions::tell(const PoolOutcome &outcome, const Counted &success)
{
    const auto refused = std::ranges::find(outcome.answers, false, &PoolAnswer::ok);
    const auto refusals = qint64(outcome.answers.size()) - outcome.succeeded();
    if (outcome.succeeded() == 0) {
        emit m_page.failed(refused == outcome.answers.end() ? tr("Nothing had to be changed.")
                                                            : refused->reason);
        return;
    }
    QString text = success(int(outcome.succeeded()));
    if (refusals > 0)
        text += u' ' + tr("%n refused: %1", nullptr, int(refusals)).arg(refused->reason);
    emit m_page.happened(text, outcome.operation != 0);
    emit done();
}

void BulkActions::assign(const Ids &ids, const User &user)
{
    if (!ids.empty())
        run([ids, to = user.id](Session &session) { return session.pools().assign(ids, to); },
            [name = user.name](int count) {
                return tr("Assigned %n customers to %1.", nullptr, count).arg(name);
            });
}

void BulkActions::claim(const Ids &ids)
{
    if (!ids.empty())
        run([ids](Session &session) { return session.pools().claim(ids); },
            [](int count) { return tr("Claimed %n customers.", nullptr, count); });
}

void BulkActions::release(const Ids &ids)
{
    if (ids.empty())
        return;
    auto *dialog = new BulkReleaseDialog(
        m_workspace, int(ids.size()), m_pools,
        [this, ids](const QString &reason, PoolId pool) {
            run([ids, reason, pool](Session &session) { return session.pools().release(ids, reason, pool); },
                [](int count) { return tr("Released %n customers to the pool.", nullptr, count); });
        },
        &m_page);
    dialog->open();
}

void BulkActions::setField(const Ids &ids, const QString &field, const QString &title)
{
    if (ids.empty())
        return;
    const auto ask = [this, ids, field, title](const Outcome<QStringList> &known) {
        auto *dialog = new AskDialog(
            {tr("%1 of %n customers", nullptr, int(ids.size())).arg(title),
             tr("What stands there now is replaced. An empty field takes it away."), title,
             known ? *known : QStringList(), tr("Set"), false},
            [this, ids, field, title](const QString &value) {
                run([ids, field,
                     value](Session &session) { return session.customers().editField(ids, field, value); },
                    tr("%1 of %n customers set.", nullptr, int(ids.size())).arg(title));
            },
            &m_page);
        dialog->open();
    };
    m_workspace.read(
        this, [field](Session &session) { return session.customers().values(field); }, ask);
}

void BulkActions::addTag(const Ids &ids)
{
    if (ids.empty())
        return;
    const auto ask = [this, ids](const Outcome<QStringList> &known) {
        auto *dialog = new AskDialog(
            {tr("Tag %n customers", nullptr, int(ids.size())),
             {},
             tr("Tag"),
             known ? *known : QStringList(),
             tr("Add tag")},
            [this, ids](const QString &tag) {
                run([ids, tag](Session &session) { return session.customers().addTag(ids, tag); },
                    tr("Tagged %n customers.", nullptr, int(ids.size())));
            },
            &m_page);
        dialog->open();
    };
    m_workspace.read(
        this, [](Session &session) { return session.customers().tags(); }, ask);
}

void BulkActions::putOnList(const Ids &ids)
{
    if (ids.empty())
        return;
    const auto ask = [this, ids](const Outcome<QStringList> &known) {
        auto *dialog = new AskDialog(
            {tr("Put %n customers on a list", nullptr, int(ids.size())),
             tr("A list is a segment of customers that you choose. A new name makes a new list."), tr("List"),
             known ? *known : QStringList(), tr("Put on the list")},
            [this, ids](const QString &name) {
                m_workspace.write(
                    &m_page,
                    [ids, name](Session &session) { return session.segments().putOnList(name, ids); },
                    [this, name](const Outcome<qint64> &outcome) {
                        if (!outcome) {
                            emit m_page.failed(outcome.error().message());
                            return;
                        }
                        const int added = int(*outcome);
                        emit m_page.happened(
                            tr("%n customers more are on the list %1.", nullptr, added).arg(name), added > 0);
                    });
            },
            &m_page);
        dialog->open();
    };
    m_workspace.read(
        this,
        [](Session &session) {
            QStringList names;
            for (const auto &segment : session.segments().all())
                if (segment.isList())
                    names << segment.name;
            return names;
        },
        ask);
}

void BulkActions::beginSequence(const Ids &ids)
{
    if (!ids.empty())
        crm::ui::beginSequence(m_page, m_workspace, ids);
}

void BulkActions::remove(const Ids &ids)
{
    if (!ids.empty())
        run([ids](Session &session) { return session.customers().remove(ids); },
            tr("Deleted %n customers.", nullptr, int(ids.size())));
}

} // namespace crm::ui
