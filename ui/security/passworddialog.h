#pragma once

#include "core/security/user.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

/// A new password for oneself or for somebody else.
class PasswordDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `needsPresent`: one's own is changed by who knows it.
    PasswordDialog(Workspace &workspace, const User &user, bool needsPresent, QWidget *parent);

signals:
    void saved(const QString &name);

protected:
    bool isChanged() override { return false; } ///< nothing here is worth keeping
    void save() override;

private:
    Workspace &m_workspace;
    const User m_user;
    QLineEdit *m_present = nullptr;
    QLineEdit *m_password;
    QLineEdit *m_again;
};

} // namespace crm::ui
