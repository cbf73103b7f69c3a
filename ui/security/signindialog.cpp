#include "ui/security/signindialog.h"

#include "ui/common/background.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

QString whatIfForgotten(const Entrance &entrance)
{
    return entrance.isEncrypted
             ? SignInDialog::tr(
                 "Forgotten? An administrator gives you a new one on the page Team. Where there "
                 "is none left, type the recovery key that was printed.")
             : SignInDialog::tr("Forgotten? An administrator gives you a new one on the page Team.");
}

} // namespace

SignInDialog::SignInDialog(const SessionOptions &options, const Entrance &entrance, QWidget *parent)
    : EditDialog(tr("Sign in"),
                 entrance.isEncrypted
                     ? tr("%1 is encrypted. It opens with your password, or with the recovery key.")
                           .arg(QFileInfo(options.path).fileName())
                     : tr("%1 asks who you are. What you do is recorded under your name.")
                           .arg(QFileInfo(options.path).fileName()),
                 parent)
    , m_options(options)
    , m_who(new Combo)
    , m_password(new QLineEdit)
    , m_passwordField(new Field(tr("Password"), m_password, true))
{
    setObjectName(u"signInDialog"_s);
    m_who->setObjectName(u"signInWho"_s);
    m_who->addItems(entrance.names);
    m_who->setCurrentIndex(std::max(0, m_who->findText(options.userName)));
    m_password->setObjectName(u"signInPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    column()->addWidget(new Field(tr("Who are you?"), m_who, true));
    column()->addWidget(m_passwordField);
    column()->addWidget(wrappedLabel(whatIfForgotten(entrance), "caption"));
    column()->addStretch();
    setSaveText(tr("Sign in"));
    fitHeight();
    m_password->setFocus();
}

std::vector<FieldProblem> SignInDialog::problemsNow()
{
    if (m_password->text().isEmpty())
        return {{u"password"_s, tr("Type your password.")}};
    return {};
}

Field *SignInDialog::fieldOf(const QString &name)
{
    return name == "password"_L1 ? m_passwordField : nullptr;
}

void SignInDialog::save()
{
    m_options.userName = m_who->currentText();
    saveButton()->setEnabled(false);
    if (auto *summary = findChild<QLabel *>(u"summary"_s)) // which speaks of saving
        summary->setText(tr("Checking the password…"));
    inBackground(
        this,
        [options = m_options, password = Secret(m_password->text())] { return enter(options, password); },
        [this](const Outcome<SessionOptions> &outcome) { take(outcome); });
}

void SignInDialog::take(const Outcome<SessionOptions> &outcome)
{
    saveButton()->setEnabled(true);
    m_password->clear();
    if (!outcome) {
        refuse(outcome.error().message());
        m_password->setFocus();
        return;
    }
    emit entered(*outcome);
    finish();
}

} // namespace crm::ui
