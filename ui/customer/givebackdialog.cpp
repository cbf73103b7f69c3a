#include "ui/customer/givebackdialog.h"

#include "core/base/text/clean.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

GiveBackDialog::GiveBackDialog(const QString &name, const Pools &pools, QWidget *parent)
    : FormDialog(tr("Release to the pool"), name, parent)
    , m_reason(new Combo)
    , m_pool(new Combo)
{
    setObjectName(u"giveBackDialog"_s);
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

void GiveBackDialog::save()
{
    emit chosen(m_pool->currentData().toLongLong(), m_reason->currentText());
}

} // namespace crm::ui
