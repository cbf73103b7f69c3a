#pragma once

#include "core/pool/pool.h"
#include "core/security/user.h"
#include "ui/common/formdialog.h"

namespace crm {
class Workspace;
}

namespace crm::ui {

/// Gives customers to a colleague.
class PoolAssignDialog : public FormDialog
{
    Q_OBJECT

public:
    PoolAssignDialog(Workspace &workspace, std::vector<CustomerId> customers, const std::vector<User> &users,
                     QWidget *parent);

signals:
    void assigned(const QString &what);

protected:
    void save() override;

private:
    Workspace &m_workspace;
    std::vector<CustomerId> m_customers;
    Combo *m_user = new Combo;
};

/// Moves customers to another pool, with the reason.
class MoveDialog : public FormDialog
{
    Q_OBJECT

public:
    MoveDialog(Workspace &workspace, std::vector<CustomerId> customers, const std::vector<Pool> &targets,
               QWidget *parent);

signals:
    void moved(const QString &what);

protected:
    void save() override;

private:
    Workspace &m_workspace;
    std::vector<CustomerId> m_customers;
    Combo *m_pool = new Combo;
    QLineEdit *m_reason = new QLineEdit;
};

} // namespace crm::ui
