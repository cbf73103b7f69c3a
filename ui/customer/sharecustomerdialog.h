#pragma once

#include "core/customer/customershares.h"
#include "core/security/user.h"
#include "ui/common/formdialog.h"

class QCheckBox;

namespace crm::ui {

class Combo;
class DateEdit;

/// Lets a colleague see a customer, or change it as well, for a time.
class ShareCustomerDialog : public FormDialog
{
    Q_OBJECT

public:
    ShareCustomerDialog(Workspace &workspace, CustomerId customer, const QString &name,
                        const std::vector<User> &colleagues, QDate today, QWidget *parent);

signals:
    void shared(const QString &with);

protected:
    void save() override;

private:
    Workspace &m_workspace;
    const CustomerId m_customer;
    Combo *m_with;
    DateEdit *m_until;
    QCheckBox *m_edit;
};

} // namespace crm::ui
