#include "app/application.h"
#include "app/oncefree.h"
#include "app/openbase.h"
#include "core/session/encryption.h"
#include "ui/common/job.h"
#include "ui/common/prompts.h"
#include "ui/mainwindow.h"
#include "ui/security/encryptiondialog.h"

using namespace Qt::StringLiterals;

namespace crm {
void Application::rework(const QString &title, const std::function<QString(const SessionOptions &)> &work,
                         const std::function<void(const QString &)> &told)
{
    if (!m_base)
        return;
    const auto options = m_base->options();
    m_base->closeWithoutBackup();
    m_base.reset();
    ui::runJob(
        m_window.get(), title,
        [options, work](const Progress &progress) {
            return onceFree(progress, [&] { return work(options); });
        },
        [this, path = options.path, title, told](const Outcome<QString> &outcome) {
            openBase(path, u"data"_s);
            if (outcome)
                told(*outcome);
            else
                ui::ConfirmBox::tell(m_window.get(), title, outcome.error().message());
        });
}

void Application::encrypt(const Secret &password)
{
    const auto path = m_base ? m_base->path() : QString();
    rework(
        tr("Encrypting the file"),
        [password](const SessionOptions &options) { return encryptBase(options, password).recoveryKey; },
        [this, path](const QString &key) { (new ui::RecoveryDialog(path, key, m_window.get()))->open(); });
}

void Application::decrypt()
{
    rework(
        tr("Taking the encryption off"),
        [](const SessionOptions &options) {
            decryptBase(options);
            return QString();
        },
        [this](const QString &) { m_window->say(tr("The file is not encrypted any more."), false); });
}

} // namespace crm
