#pragma once

#include "ui/common/editdialog.h"
#include "ui/customer/customerform.h"

namespace crm {
class EditConflict;
}

namespace crm::ui {

class KnownCustomers;

/// Adds a customer, or edits one: works on a copy of its card, and stays until that is stored.
class CustomerDialog : public EditDialog
{
    Q_OBJECT

public:
    /// A card without an id is added.
    CustomerDialog(Workspace &workspace, const CustomerCard &card, const CustomerChoices &choices,
                   QWidget *parent);

signals:
    void saved(crm::CustomerId id, const QString &name, bool added);
    /// Instead of adding one that is there already.
    void openWanted(crm::CustomerId id);

protected:
    std::vector<FieldProblem> problemsNow() override;
    Field *fieldOf(const QString &name) override;
    void reveal(Field *field) override { m_form->reveal(field); }
    bool isChanged() override;
    void save() override;

private:
    void watchForKnown();
    void addUnlessKnown(const CustomerCard &card);
    void add(const CustomerCard &card);
    void edit(const CustomerCard &card, const CustomerCard &before);
    void refused(const Error &error);
    void askAboutConflict(const EditConflict &conflict, const CustomerCard &mine, const CustomerCard &before);
    void offerSavingAsNew();

    Workspace &m_workspace;
    const CustomerCard m_before;
    const CustomerChoices m_choices;
    CustomerForm *m_form;
    CustomerCard m_first; ///< as the form had it when it was filled
    Button *m_asNew = nullptr;
    KnownCustomers *m_known = nullptr; ///< of a new customer
    CustomerId m_openInstead = {};
};

} // namespace crm::ui
