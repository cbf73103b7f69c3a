#include "ui/pool/poolassigndialog.h"

#include "core/pool/poolservice.h"
#include "core/pool/transferservice.h"
#include "core/session/workspace.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {

PoolAssignDialog::PoolAssignDialog(Workspace &workspace, std::vector<CustomerId> customers,
                                   const std::vector<User> &users, QWidget *parent)
    : FormDialog(tr("Assign %n customers", nullptr, int(customers.size())),
                 tr("They leave the pool and belong to whom you choose."), parent)
    , m_workspace(workspace)
    , m_customers(std::move(customers))
{
    m_user->setObjectName(u"userChoice"_s);
    for (const auto &user : users)
        if (user.active)
            m_user->addItem(user.name, user.id.value);
    addField(new Field(tr("Owner"), m_user, true), Width::Full);
    setSaveText(tr("Assign"));
}

void PoolAssignDialog::save()
{
    const UserId user{m_user->currentData().toLongLong()};
    write(
        m_workspace,
        [ids = m_customers, user](Session &session) { return session.pools().assign(ids, user); },
        [this, name = m_user->currentText()](const Outcome<PoolOutcome> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit assigned(tr("%n customers assigned to %1", nullptr, int(outcome->succeeded())).arg(name));
            accept();
        });
}

MoveDialog::MoveDialog(Workspace &workspace, std::vector<CustomerId> customers,
                       const std::vector<Pool> &targets, QWidget *parent)
    : FormDialog(tr("Move %n customers to another pool", nullptr, int(customers.size())),
                 tr("They can be claimed there."), parent)
    , m_workspace(workspace)
    , m_customers(std::move(customers))
{
    m_pool->setObjectName(u"poolChoice"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    for (const auto &pool : targets)
        m_pool->addItem(pool.name, pool.id.value);
    addField(new Field(tr("Pool"), m_pool, true), Width::Full);
    addField(new Field(tr("Reason"), m_reason, false, tr("Without one they keep theirs.")), Width::Full);
    setSaveText(tr("Move"));
}

void MoveDialog::save()
{
    const PoolId pool{m_pool->currentData().toLongLong()};
    write(
        m_workspace,
        [ids = m_customers, pool, why = m_reason->text()](Session &session) {
            return session.transfers().transfer(ids, pool, why);
        },
        [this, name = m_pool->currentText()](const Outcome<PoolOutcome> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit moved(tr("%n customers moved to %1", nullptr, int(outcome->succeeded())).arg(name));
            accept();
        });
}

} // namespace crm::ui
