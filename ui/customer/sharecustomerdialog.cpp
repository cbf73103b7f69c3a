#include "ui/customer/sharecustomerdialog.h"

#include "ui/common/dateedit.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kDays = 14; ///< as long as most people are away

} // namespace

ShareCustomerDialog::ShareCustomerDialog(Workspace &workspace, CustomerId customer, const QString &name,
                                         const std::vector<User> &colleagues, QDate today, QWidget *parent)
    : FormDialog(
        tr("Share %1").arg(name),
        tr("For a holiday, or for somebody who helps: the customer stays with its owner. It matters for "
           "colleagues whose role does not show them the customers of others."),
        parent)
    , m_workspace(workspace)
    , m_customer(customer)
    , m_with(new Combo)
    , m_until(new DateEdit(today.addDays(kDays)))
    , m_edit(new QCheckBox(tr("May also change it")))
{
    setObjectName(u"shareCustomerDialog"_s);
    for (const auto &colleague : colleagues)
        m_with->addItem(colleague.name, colleague.id.value);
    m_with->setObjectName(u"shareWith"_s);
    m_until->setObjectName(u"shareUntil"_s);
    m_edit->setObjectName(u"shareEdit"_s);
    addField(new Field(tr("With whom"), m_with, true), Width::Half, [this] {
        return m_with->currentIndex() < 0 ? tr("There is nobody else in this file.") : QString();
    });
    addField(new Field(tr("Until"), m_until, false, tr("Left empty, until somebody ends it.")), Width::Half,
             [this, today] {
                 if (m_until->isWrong())
                     return tr("This is no date.");
                 return m_until->day() && *m_until->day() < today ? tr("This day is over.") : QString();
             });
    addWidget(m_edit);
    setSaveText(tr("Share"));
}

void ShareCustomerDialog::save()
{
    const CustomerShare share{.user = {m_with->currentData().toLongLong()},
                              .mayEdit = m_edit->isChecked(),
                              .until = m_until->day()};
    write(
        m_workspace,
        [id = m_customer, share](Session &session) {
            return CustomerShares(session.operations()).share(id, share);
        },
        [this](const Outcome<ChangeSet> &changes) {
            if (!changes) {
                refuse(changes.error().message());
                return;
            }
            emit shared(m_with->currentText());
            finish();
        });
}

} // namespace crm::ui
