#include "ui/security/passworddialog.h"

#include "core/security/signin.h"
#include "core/session/workspace.h"
#include "ui/common/field.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

QLineEdit *passwordEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

PasswordDialog::PasswordDialog(Workspace &workspace, const User &user, bool needsPresent, QWidget *parent)
    : FormDialog(tr("Password of %1").arg(user.name),
                 tr("Once an administrator has a password, everybody needs one to open this file."), parent)
    , m_workspace(workspace)
    , m_user(user)
    , m_password(passwordEdit(u"newPassword"_s))
    , m_again(passwordEdit(u"newPasswordAgain"_s))
{
    setObjectName(u"passwordDialog"_s);
    if (needsPresent) {
        m_present = passwordEdit(u"presentPassword"_s);
        addField(new Field(tr("Present password"), m_present, true), Width::Full);
    }
    addField(
        new Field(tr("New password"), m_password, true, tr("At least ten characters; a sentence is good.")),
        Width::Half, [this] { return whyWeak(Secret(m_password->text()), m_user.name); });
    addField(new Field(tr("Once more"), m_again, true), Width::Half, [this] {
        return m_password->text() == m_again->text() ? QString() : tr("The two are not the same.");
    });
    setSaveText(tr("Set the password"));
}

void PasswordDialog::save()
{
    EditDialog::write(
        m_workspace,
        [user = m_user.id, password = Secret(m_password->text()),
         present = Secret(m_present ? m_present->text() : QString())](Session &session) {
            session.signIn().setPassword(user, password, present);
            return true;
        },
        [this](const Outcome<bool> &done) {
            if (!done) {
                refuse(done.error().message());
                return;
            }
            emit saved(m_user.name);
            accept();
        });
}

} // namespace crm::ui
