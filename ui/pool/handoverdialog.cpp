#include "ui/pool/handoverdialog.h"

#include "core/pool/transferservice.h"
#include "core/session/workspace.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formatters.h"
#include "ui/pool/sharesview.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {

HandoverDialog::HandoverDialog(Workspace &workspace, std::vector<User> users, const std::vector<Pool> &pools,
                               QWidget *parent)
    : FormDialog(
        tr("Hand everything over"),
        tr("For somebody who leaves: customers, planned activities, open opportunities, contracts and "
           "complaints go to others. It can be undone as one."),
        parent)
    , m_workspace(workspace)
    , m_users(std::move(users))
    , m_reason(new QLineEdit(tr("Has left")))
    , m_leaves(new QCheckBox(tr("They have left: no longer active after that")))
    , m_sums(label({}, "lead"))
    , m_shares(new SharesView)
{
    setObjectName(u"handoverDialog"_s);
    m_from->setObjectName(u"handoverFrom"_s);
    for (const auto &user : m_users)
        m_from->addItem(user.name, user.id.value);
    addField(new Field(tr("Of whom"), m_from, true), Width::Half);
    m_pool->setObjectName(u"handoverPool"_s);
    for (const auto &pool : pools) {
        m_pooled.insert(pool.id.value, pool.customers);
        if (pool.enabled)
            m_pool->addItem(pool.name, pool.id.value);
    }
    addField(new Field(tr("What nobody has room for goes to"), m_pool, true), Width::Half);
    addReceivers();
    addField(new Field(tr("Reason"), m_reason, true), Width::Full);
    addWidget(m_leaves);
    addHeading(tr("What each of them gets"));
    m_sums->setObjectName(u"handoverSums"_s);
    m_sums->setWordWrap(true);
    addWidget(m_sums);
    addWidget(m_shares);
    setSaveText(tr("Hand over"));
    connect(m_from, &QComboBox::currentIndexChanged, this, &HandoverDialog::preview);
    preview();
}

void HandoverDialog::addReceivers()
{
    addHeading(tr("To whom, so that loads even out"));
    auto *box = new QWidget;
    auto *row = new FlowLayout(box, 12);
    for (const auto &user : m_users) {
        QCheckBox *check = nullptr;
        if (user.active) {
            check = new QCheckBox(user.name);
            check->setObjectName(u"receiver%1"_s.arg(user.id.value));
            row->addWidget(check);
            connect(check, &QCheckBox::toggled, this, &HandoverDialog::preview);
        }
        m_to.append(check);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    addWidget(box);
}

Handover HandoverDialog::typed() const
{
    Handover handover{.from = {m_from->currentData().toLongLong()},
                      .pool = {m_pool->currentData().toLongLong()},
                      .reason = m_reason->text(),
                      .deactivate = m_leaves->isChecked()};
    for (size_t i = 0; i < m_users.size(); ++i)
        if (m_to[qsizetype(i)] && m_to[qsizetype(i)]->isChecked() && m_users[i].id != handover.from)
            handover.to.push_back(m_users[i].id);
    return handover;
}

/// Nobody takes over from themselves.
void HandoverDialog::showReceivers()
{
    for (size_t i = 0; i < m_users.size(); ++i)
        if (auto *check = m_to[qsizetype(i)])
            check->setVisible(m_users[i].id.value != m_from->currentData().toLongLong());
}

void HandoverDialog::preview()
{
    showReceivers();
    m_workspace.read(
        this, [handover = typed()](Session &session) { return session.transfers().plan(handover); },
        [this, question = ++m_question](const Outcome<HandoverPlan> &plan) {
            if (question != m_question)
                return;
            if (plan)
                present(*plan);
            else
                refuse(plan.error().message());
        });
}

void HandoverDialog::present(const HandoverPlan &plan)
{
    m_plan = plan;
    m_sums->setText(format::facts({tr("%Ln customers", nullptr, int(plan.customers)),
                                   tr("%Ln planned activities", nullptr, int(plan.activities)),
                                   tr("%Ln open opportunities", nullptr, int(plan.opportunities)),
                                   tr("%Ln contracts", nullptr, int(plan.contracts)),
                                   tr("%Ln open complaints", nullptr, int(plan.complaints))}));
    std::vector<SharesView::Share> shares;
    for (const auto &share : plan.shares) {
        const auto user = std::ranges::find(m_users, share.user, &User::id);
        if (user != m_users.end())
            shares.push_back({user->name, share.before.counted(), qint64(share.customers.size()),
                              share.before.limit.value_or(-1)});
        else if (!share.customers.empty() || plan.shares.size() == 1)
            shares.push_back({m_pool->currentText(), m_pooled.value(m_pool->currentData().toLongLong()),
                              qint64(share.customers.size()), -1});
    }
    m_shares->set(std::move(shares));
    refuse({});
    fitHeight();
}

void HandoverDialog::save()
{
    write(
        m_workspace,
        [handover = typed()](Session &session) { return session.transfers().handOver(handover); },
        [this, name = m_from->currentText()](const Outcome<HandoverPlan> &plan) {
            if (!plan) {
                refuse(plan.error().message());
                return;
            }
            emit done(tr("%n customers of %1 handed over", nullptr, int(plan->customers)).arg(name));
            accept();
        });
}

} // namespace crm::ui
