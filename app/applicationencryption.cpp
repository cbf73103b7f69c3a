#include "app/application.h"
#include "app/openbase.h"
#include "core/session/encryption.h"
#include "ui/common/job.h"
#include "ui/common/prompts.h"
#include "ui/mainwindow.h"
#include "ui/security/encryptiondialog.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kTries = 15; ///< one a second

/// The file was closed just now: what still looks after it in the background is waited for.
template <typename Work>
auto onceFree(const Progress &progress, Work work)
{
    for (int tries = 1;; ++tries) {
        const auto done = attempt(work);
        if (done)
            return *done;
        const bool isBusy = done.error().code() == Error::Code::Conflict;
        if (!isBusy || tries == kTries || !progress(0, 0))
            throw done.error();
        QThread::sleep(1);
    }
}

} // namespace

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
