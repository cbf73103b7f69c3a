#pragma once

#include "core/pipeline/contract.h"
#include "core/security/user.h"
#include "ui/common/formdialog.h"

namespace crm {
class Workspace;
}

namespace crm::ui {

class DateEdit;
class NoteEdit;
class Picker;

/// What the dialog starts with, read before it opens.
struct ContractDraft
{
    Contract contract = {};
    QString customer = {}; ///< by name
    std::vector<User> users = {};
    QString currency = {}; ///< of the base
    UserId actor = {};
    bool mayAssign = false;
};

/// Takes down a contract, or changes one. Whether it holds is said when it is new; later its menu moves it.
class ContractDialog : public FormDialog
{
    Q_OBJECT

public:
    ContractDialog(Workspace &workspace, const ContractDraft &draft, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addHead(const ContractDraft &draft);
    void addDays();
    void addMoney(const ContractDraft &draft);
    Contract contract() const;

    Workspace &m_workspace;
    const Contract m_before;
    Picker *m_customer;
    QLineEdit *m_title;
    QLineEdit *m_number;
    Combo *m_state = new Combo;
    DateEdit *m_signed;
    DateEdit *m_starts;
    DateEdit *m_ends;
    QLineEdit *m_amount;
    Combo *m_currency = new Combo;
    Combo *m_owner = new Combo;
    NoteEdit *m_terms;
    NoteEdit *m_notes;
};

} // namespace crm::ui
