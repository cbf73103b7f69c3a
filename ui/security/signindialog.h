#pragma once

#include "core/session/entrance.h"
#include "ui/common/editdialog.h"

class QLineEdit;

namespace crm::ui {

class Combo;

/// Who works in a file that people open with passwords.
class SignInDialog : public EditDialog
{
    Q_OBJECT

public:
    SignInDialog(const SessionOptions &options, const Entrance &entrance, QWidget *parent);

signals:
    void entered(const crm::SessionOptions &options);

protected:
    std::vector<FieldProblem> problemsNow() override;
    Field *fieldOf(const QString &name) override;
    bool isChanged() override { return false; } ///< nothing here is worth keeping
    void save() override;

private:
    void take(const Outcome<SessionOptions> &outcome);

    SessionOptions m_options;
    Combo *m_who;
    QLineEdit *m_password;
    Field *m_passwordField;
};

} // namespace crm::ui
