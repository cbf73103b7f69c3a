#include "ui/customer/viewdialog.h"

#include "core/base/text/clean.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {

ViewDialog::ViewDialog(const SavedView &view, UserId me, bool mayShare, Answered answered, QWidget *parent)
    : FormDialog(view.id.isValid() ? tr("Change the view") : tr("Save as a view"),
                 tr("A view keeps the filters, the sorting and the columns of the list."), parent)
    , m_view(view)
    , m_me(me)
    , m_answered(std::move(answered))
    , m_name(new QLineEdit(view.name))
    , m_owner(new Combo)
{
    setObjectName(u"viewDialog"_s);
    m_name->setObjectName(u"viewName"_s);
    m_owner->setObjectName(u"viewOwner"_s);
    m_owner->addItem(tr("Only me"), false);
    if (mayShare)
        m_owner->addItem(tr("Everybody"), true);
    m_owner->setCurrentIndex(view.isShared() && view.id.isValid() && mayShare ? 1 : 0);
    addField(new Field(tr("Name"), m_name, true), Width::Full,
             [this] { return isBlank(m_name->text()) ? tr("Please give it a name.") : QString(); });
    addField(new Field(tr("For"), m_owner), Width::Full);
}

void ViewDialog::save()
{
    m_view.name = m_name->text();
    m_view.owner = m_owner->currentData().toBool() ? UserId{} : m_me;
    accept();
    m_answered(m_view);
}

} // namespace crm::ui
