#include "ui/customer/sharespanel.h"

#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/page.h"
#include "ui/customer/sharecustomerdialog.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

SharesPanel::SharesPanel(Page &page, Workspace &workspace)
    : m_page(page)
    , m_workspace(workspace)
    , m_box(new QHBoxLayout)
    , m_share(new Button(tr("Share with a colleague…"), "", "team"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    m_box->setSpacing(8);
    row->addLayout(m_box, 1);
    row->addWidget(m_share);
    m_share->setObjectName(u"shareCustomer"_s);
    connect(m_share, &Button::clicked, this, &SharesPanel::share);
}

/// Its owner does it, or who assigns customers.
bool SharesPanel::mayShare() const
{
    return m_workspace.may(Permission::Edit)
        && (m_owner == m_workspace.user().id || m_workspace.may(Permission::Assign));
}

void SharesPanel::setCustomer(const CustomerFacts &facts)
{
    m_customer = facts.card.customer.id;
    m_owner = facts.card.customer.owner;
    m_name = facts.card.customer.name;
    m_users = facts.users;
    m_today = facts.today;
    m_share->setVisible(mayShare());
    ++m_pending;
    m_workspace.read(
        this, [id = m_customer](Session &session) { return CustomerShares(session.operations()).of(id); },
        [this, id = m_customer](const Outcome<std::vector<CustomerShare>> &shares) {
            --m_pending;
            if (shares && id == m_customer)
                display(*shares);
        });
}

void SharesPanel::display(const std::vector<CustomerShare> &shares)
{
    while (auto *item = m_box->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto over = [this](const CustomerShare &share) { return share.until && *share.until < m_today; };
    const bool none = std::ranges::all_of(shares, over);
    m_box->addWidget(label(none ? tr("Shared with nobody besides its owner") : tr("Shared with"), "caption"));
    for (const auto &share : shares)
        if (!over(share))
            add(share);
    m_box->addStretch();
}

void SharesPanel::add(const CustomerShare &share)
{
    const auto name = m_users.value(share.user.value);
    QStringList facts{name, share.mayEdit ? tr("may change it") : tr("may see it")};
    if (share.until)
        facts << tr("until %1").arg(format::date(*share.until));
    m_box->addWidget(label(format::facts(facts)));
    if (!mayShare())
        return;
    auto *end = new IconButton("close", tr("Do not share with %1 any more").arg(name));
    m_box->addWidget(end);
    connect(end, &QAbstractButton::clicked, this, [this, user = share.user] { this->end(user); });
}

void SharesPanel::share()
{
    m_workspace.read(
        this, [](Session &session) { return session.users().all(); },
        [this](const Outcome<std::vector<User>> &users) {
            if (!users)
                return;
            auto colleagues = *users;
            std::erase_if(colleagues,
                          [this](const User &user) { return !user.active || user.id == m_owner; });
            auto *dialog =
                new ShareCustomerDialog(m_workspace, m_customer, m_name, colleagues, m_today, this);
            connect(dialog, &ShareCustomerDialog::shared, this, [this](const QString &with) {
                emit m_page.happened(tr("Shared with %1").arg(with), true);
            });
            dialog->open();
        });
}

void SharesPanel::end(UserId user)
{
    m_workspace.write(
        this,
        [id = m_customer, user](Session &session) {
            return CustomerShares(session.operations()).end(id, user);
        },
        [this, name = m_users.value(user.value)](const Outcome<ChangeSet> &changes) {
            if (changes)
                emit m_page.happened(tr("No longer shared with %1").arg(name), true);
            else
                emit m_page.failed(changes.error().message());
        });
}

} // namespace crm::ui
