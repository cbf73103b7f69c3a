#include "ui/customer/sharecustomerdialog.h"

#include "core/customer/customerservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/common/page.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kUsual = 14; ///< days

ShareCustomerDialog::Facts readFacts(Session &session, CustomerId id)
{
    ShareCustomerDialog::Facts facts{.customer = id,
                                     .name = session.customers().get(id).name,
                                     .shares = session.shares().of(id),
                                     .users = session.users().all(),
                                     .today = session.operations().today()};
    std::erase_if(facts.users,
                  [me = session.actor().id()](const User &user) { return !user.active || user.id == me; });
    return facts;
}

} // namespace

ShareCustomerDialog::ShareCustomerDialog(Workspace &workspace, const Facts &facts, QWidget *parent)
    : FormDialog(
        tr("Share %1 with a colleague").arg(facts.name),
        tr("They see it whatever their role shows them, and are told so. Afterwards it is as it was."),
        parent)
    , m_workspace(workspace)
    , m_facts(facts)
    , m_user(new Combo)
    , m_edit(new QCheckBox(tr("They may change it as well")))
    , m_until(new DateEdit(facts.today.addDays(kUsual)))
{
    setObjectName(u"shareCustomerDialog"_s);
    addShares();
    for (const auto &user : facts.users)
        m_user->addItem(user.name, user.id.value);
    m_user->setObjectName(u"shareWith"_s);
    m_edit->setObjectName(u"shareEdit"_s);
    m_until->setObjectName(u"shareUntil"_s);
    addField(new Field(tr("With"), m_user, true), Width::Half,
             [this] { return m_user->currentIndex() < 0 ? tr("There is no colleague yet.") : QString(); });
    addField(new Field(tr("Until"), m_until, false, tr("Left empty, until somebody ends it.")), Width::Half,
             [this] {
                 if (m_until->isWrong())
                     return tr("This is no date.");
                 return m_until->day() && *m_until->day() < m_facts.today ? tr("This day is over.")
                                                                          : QString();
             });
    addWidget(m_edit);
    setSaveText(tr("Share"));
}

void ShareCustomerDialog::addShares()
{
    for (const auto &share : m_facts.shares) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        QStringList facts{nameOf(share.user), share.mayEdit ? tr("may change it") : tr("sees it")};
        if (share.until)
            facts << tr("until %1").arg(format::date(*share.until));
        auto *text = label(format::facts(facts));
        text->setObjectName(u"shareLine"_s);
        row->addWidget(text, 1);
        auto *stop = new Button(tr("End"));
        stop->setObjectName(u"endShare"_s);
        stop->setAccessibleName(tr("No longer with %1").arg(nameOf(share.user)));
        row->addWidget(stop);
        addWidget(line);
        connect(stop, &Button::clicked, this, [this, share] { end(share); });
    }
}

QString ShareCustomerDialog::nameOf(UserId user) const
{
    const auto found = std::ranges::find(m_facts.users, user, &User::id);
    return found == m_facts.users.end() ? u"#%1"_s.arg(user.value) : found->name;
}

void ShareCustomerDialog::end(const CustomerShare &share)
{
    write(
        m_workspace,
        [id = m_facts.customer, user = share.user](Session &session) {
            return session.shares().end(id, user);
        },
        [this, name = nameOf(share.user)](const Outcome<ChangeSet> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit done(tr("No longer shared with %1").arg(name), true);
            finish();
        });
}

void ShareCustomerDialog::save()
{
    const CustomerShare share{{m_user->currentData().toLongLong()}, m_edit->isChecked(), m_until->day()};
    write(
        m_workspace,
        [id = m_facts.customer, share](Session &session) { return session.shares().share(id, share); },
        [this, name = m_user->currentText()](const Outcome<ChangeSet> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit done(tr("Shared with %1").arg(name), true);
            finish();
        });
}

void shareCustomer(Page &page, Workspace &workspace, CustomerId id)
{
    workspace.read(
        &page, [id](Session &session) { return readFacts(session, id); },
        [&page, &workspace](const Outcome<ShareCustomerDialog::Facts> &facts) {
            if (!facts) {
                emit page.failed(facts.error().message());
                return;
            }
            auto *dialog = new ShareCustomerDialog(workspace, *facts, &page);
            QObject::connect(dialog, &ShareCustomerDialog::done, &page, &Page::happened);
            dialog->open();
        });
}

} // namespace crm::ui
