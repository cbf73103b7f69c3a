#pragma once

#include "core/pipeline/opportunity.h"
#include "core/security/user.h"
#include "ui/common/formdialog.h"

namespace crm {
class Workspace;
}

namespace crm::ui {

class DateEdit;
class Picker;

/// What the dialog starts with, read before it opens.
struct OpportunityDraft
{
    Opportunity opportunity = {};
    QString customer = {}; ///< by name
    std::vector<Pipeline> pipelines = {};
    std::vector<Product> products = {}; ///< those that are sold at present
    std::vector<User> users = {};
    QString currency = {}; ///< of the base
    QDate today = {};
    UserId actor = {};
    bool mayAssign = false;
};

/// Takes down a chance to sell something, or changes one. Its stage is chosen when it is new; later the board
/// moves it.
class OpportunityDialog : public FormDialog
{
    Q_OBJECT

public:
    OpportunityDialog(Workspace &workspace, const OpportunityDraft &draft, QWidget *parent);

signals:
    void saved(crm::OpportunityId id, const QString &what);

protected:
    void save() override;

private:
    void addWhat(const OpportunityDraft &draft);
    void addMoney(const OpportunityDraft &draft);
    void addWhen(const OpportunityDraft &draft);
    std::optional<int> chance() const; ///< ten-thousandths; -1 for what is none
    QString chanceProblem() const;
    Opportunity opportunity() const;

    Workspace &m_workspace;
    const Opportunity m_before;
    const std::vector<Stage> m_stages;
    Picker *m_customer;
    QLineEdit *m_name;
    QLineEdit *m_amount;
    Combo *m_currency = new Combo;
    Combo *m_stage = new Combo;
    DateEdit *m_expected;
    QLineEdit *m_chance;
    Combo *m_owner = new Combo;
    Combo *m_product = new Combo;
    QLineEdit *m_reason;
    QLineEdit *m_notes;
};

} // namespace crm::ui
