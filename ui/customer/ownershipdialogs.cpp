#include "ui/customer/ownershipdialogs.h"

#include "core/base/text/clean.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

ReleaseDialog::ReleaseDialog(const QString &name, const Pools &pools, QWidget *parent)
    : FormDialog(tr("Release to the pool"), name, parent)
    , m_reason(new Combo)
    , m_pool(new Combo)
{
    setObjectName(u"releaseDialog"_s);
    m_reason->setEditable(true);
    m_reason->addItems({tr("No need at present"), tr("Cannot be reached"), tr("Out of business"),
                        tr("Not in my region"), tr("Chose a competitor")});
    m_reason->setCurrentIndex(-1);
    m_reason->setObjectName(u"reasonCombo"_s);
    for (const auto &[id, text] : pools)
        m_pool->addItem(text, id);
    addField(new Field(tr("Reason"), m_reason, true), Width::Full,
             [this] { return isBlank(m_reason->currentText()) ? tr("Please say why.") : QString(); });
    addField(new Field(tr("Pool"), m_pool), Width::Full);
    setSaveText(tr("Release"));
}

void ReleaseDialog::save()
{
    emit chosen(m_pool->currentData().toLongLong(), m_reason->currentText());
}

AssignDialog::AssignDialog(const QString &name, const People &people, QWidget *parent)
    : FormDialog(tr("Assign to somebody"), name, parent)
    , m_person(new Combo)
{
    setObjectName(u"assignDialog"_s);
    for (const auto &[id, text] : people)
        m_person->addItem(text, id);
    m_person->setObjectName(u"personCombo"_s);
    addField(new Field(tr("Owner"), m_person, true), Width::Full);
    setSaveText(tr("Assign"));
}

void AssignDialog::save()
{
    emit chosen(m_person->currentData().toLongLong());
}

} // namespace crm::ui
