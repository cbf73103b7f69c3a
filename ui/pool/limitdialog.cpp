#include "ui/pool/limitdialog.h"

#include "core/pool/holdlimits.h"
#include "core/session/workspace.h"
#include "ui/pool/conditionsedit.h"

#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

LimitDialog::LimitDialog(Workspace &workspace, const HoldLimit &limit, const People &people, QWidget *parent)
    : FormDialog(limit.id ? tr("Change a limit") : tr("Add a limit"),
                 tr("How many customers somebody may have. A limit for a person comes before one for the "
                    "role, and that before one for the department."),
                 parent)
    , m_workspace(workspace)
    , m_limit(limit)
    , m_customers(new QSpinBox)
    , m_exempt(new ConditionsEdit(workspace, tr("None: every customer counts.")))
{
    m_who->setObjectName(u"limitWho"_s);
    m_choices = fillAudiences(m_who, people);
    const auto chosen = std::ranges::find(m_choices, limit.who);
    if (chosen != m_choices.end())
        m_who->setCurrentIndex(int(chosen - m_choices.begin()));
    m_customers->setObjectName(u"limitCustomers"_s);
    m_customers->setRange(0, 1'000'000);
    m_customers->setValue(limit.id ? int(limit.customers) : 100);
    m_exempt->setExpression(limit.exempt);
    addField(new Field(tr("For whom"), m_who, true), Width::Half);
    addField(new Field(tr("Customers"), m_customers, true), Width::Half);
    addHeading(tr("Which ones do not count"));
    addWidget(m_exempt);
    if (limit.id) {
        auto *remove = new Button(tr("Remove the limit"), "danger");
        remove->setObjectName(u"removeLimit"_s);
        addAct(remove);
        connect(remove, &QPushButton::clicked, this, [this] { store(true); });
    }
}

void LimitDialog::save()
{
    store(false);
}

void LimitDialog::store(bool remove)
{
    m_limit.who = m_choices[size_t(m_who->currentIndex())];
    m_limit.customers = m_customers->value();
    m_limit.exempt = m_exempt->expression();
    write(
        m_workspace,
        [limit = m_limit, remove](Session &session) {
            if (remove)
                session.holdLimits().remove(limit.id);
            else if (limit.id)
                session.holdLimits().edit(limit);
            else
                session.holdLimits().add(limit);
            return true;
        },
        [this, remove](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(remove ? tr("Limit removed") : tr("Limit of %1 customers set").arg(m_limit.customers));
            accept();
        });
}

} // namespace crm::ui
