#include "ui/trade/aftersalesdialog.h"

#include "core/session/workspace.h"
#include "ui/common/dateedit.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {

AfterSalesDialog::AfterSalesDialog(Workspace &workspace, const AfterSalesDraft &draft, QWidget *parent)
    : FormDialog(tr("Maintenance and warranty of %1").arg(draft.number),
                 tr("What is planned stands on Today and in the calendar when its day comes."), parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_what(new QLineEdit(draft.plan.what))
    , m_warranty(new DateEdit(draft.plan.warrantyUntil))
    , m_every(new Combo)
    , m_first(new DateEdit(draft.plan.first))
    , m_kind(new Combo)
{
    setObjectName(u"afterSalesDialog"_s);
    m_what->setObjectName(u"afterSalesWhat"_s);
    m_what->setMaxLength(200);
    addField(new Field(tr("What it is about"), m_what), Width::Full);
    m_warranty->setObjectName(u"afterSalesWarranty"_s);
    addField(
        new Field(tr("Warranty until"), m_warranty, false, tr("Thirty days before, its owner is reminded.")),
        Width::Half, [this] { return wrongDay(m_warranty); });
    addMaintenance();
    setSaveText(tr("Plan"));
    keepDraft(workspace.path(), draftKey(u"aftersales"_s, draft.plan.order.value));
}

void AfterSalesDialog::addMaintenance()
{
    m_every->setObjectName(u"afterSalesEvery"_s);
    m_every->addItem(tr("None"), 0);
    for (const int months : {1, 3, 6, 12, 24})
        m_every->addItem(tr("Every %n month(s)", nullptr, months), months);
    addField(new Field(tr("Maintenance"), m_every), Width::Half, [this] {
        return m_every->currentData().toInt() == 0 && !m_warranty->day() && !m_warranty->isWrong()
                 ? tr("Say when the warranty ends, or how often to maintain.")
                 : QString();
    });
    m_first->setObjectName(u"afterSalesFirst"_s);
    addField(new Field(tr("First maintenance on"), m_first), Width::Half, [this] {
        if (const auto wrong = wrongDay(m_first); !wrong.isEmpty())
            return wrong;
        return m_every->currentData().toInt() > 0 && !m_first->day()
                 ? tr("Say when the first maintenance is.")
                 : QString();
    });
    m_kind->setObjectName(u"afterSalesKind"_s);
    for (const auto kind : {ActivityKind::Visit, ActivityKind::Call, ActivityKind::Task})
        m_kind->addItem(displayName(kind), int(kind));
    addField(new Field(tr("As"), m_kind), Width::Half);
    connect(m_every, &QComboBox::currentIndexChanged, this, [this] {
        if (const int months = m_every->currentData().toInt(); months > 0 && m_first->text().isEmpty())
            m_first->setDay(m_draft.today.addMonths(months));
    });
}

QString AfterSalesDialog::wrongDay(const DateEdit *edit) const
{
    if (edit->isWrong())
        return tr("This is no date.");
    return edit->day() && *edit->day() < m_draft.today ? tr("This day is over.") : QString();
}

void AfterSalesDialog::save()
{
    auto plan = m_draft.plan;
    plan.what = m_what->text();
    plan.warrantyUntil = m_warranty->day();
    plan.everyMonths = m_every->currentData().toInt();
    plan.first = m_first->day();
    plan.kind = ActivityKind(m_kind->currentData().toInt());
    write(
        m_workspace, [plan](Session &session) { return AfterSalesService(session.operations()).plan(plan); },
        [this](const Outcome<ChangeSet> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("Planned for %1").arg(m_draft.number));
            finish();
        });
}

} // namespace crm::ui
