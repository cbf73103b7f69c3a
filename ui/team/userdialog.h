#pragma once

#include "core/security/user.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Combo;

/// Adds a person to the team, or changes name, role and state of one.
class UserDialog : public FormDialog
{
    Q_OBJECT

public:
    UserDialog(Workspace &workspace, const User &user, QWidget *parent);

signals:
    void saved(const QString &name);
    void passwordWanted(const crm::User &user);

protected:
    void save() override;

private:
    void write(const User &user);

    Workspace &m_workspace;
    const User m_before;
    QLineEdit *m_name;
    Combo *m_role;
    Combo *m_state = nullptr; ///< only of somebody who is there already
};

} // namespace crm::ui
