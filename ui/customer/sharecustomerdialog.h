#pragma once

#include "core/customer/customershares.h"
#include "core/security/user.h"
#include "ui/common/formdialog.h"

class QCheckBox;

namespace crm::ui {

class DateEdit;
class Page;

/// With whom a customer is shared, and a further colleague, for a time or until somebody ends it.
class ShareCustomerDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Facts
    {
        CustomerId customer = {};
        QString name = {};
        std::vector<CustomerShare> shares = {};
        std::vector<User> users = {}; ///< who are active, but for the one at work
        QDate today = {};
    };

    ShareCustomerDialog(Workspace &workspace, const Facts &facts, QWidget *parent);

signals:
    void done(const QString &what, bool undoable);

protected:
    void save() override;
    bool isChanged() override { return false; }

private:
    void addShares();
    QString nameOf(UserId user) const;
    void end(const CustomerShare &share);

    Workspace &m_workspace;
    const Facts m_facts;
    Combo *m_user;
    QCheckBox *m_edit;
    DateEdit *m_until;
};

/// Opens it over the page, which tells what came of it.
void shareCustomer(Page &page, Workspace &workspace, CustomerId id);

} // namespace crm::ui
