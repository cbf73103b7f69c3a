#include "app/application.h"
#include "app/oncefree.h"
#include "app/openbase.h"
#include "core/session/encryption.h"
#include "core/session/entrance.h"
#include "ui/common/job.h"
#include "ui/common/prompts.h"
#include "ui/mainwindow.h"
#include "ui/security/encryptiondialog.h"

using namespace Qt::StringLiterals;

namespace crm {

/// What was done to a file that was closed for it.
struct Reworked
{
    QString told = {};
    std::optional<SessionOptions> entered = {}; ///< with which it opens again; none: asks who it is
};

void Application::rework(const QString &title, const std::function<Reworked(const SessionOptions &)> &work,
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
        [this, path = options.path, title, told](const Outcome<Reworked> &outcome) {
            if (outcome && outcome->entered)
                openAs(*outcome->entered, u"data"_s, {});
            else
                openBase(path, u"data"_s);
            if (outcome)
                told(outcome->told);
            else
                ui::ConfirmBox::tell(m_window.get(), title, outcome.error().message());
        });
}

void Application::encrypt(const Secret &password)
{
    const auto path = m_base ? m_base->path() : QString();
    rework(
        tr("Encrypting the file"),
        [password](const SessionOptions &options) {
            const auto key = encryptBase(options, password).recoveryKey;
            const auto entered = attempt([&] { return enter(options, password); });
            return Reworked{key, entered ? std::optional(*entered) : std::nullopt};
        },
        [this, path](const QString &key) { (new ui::RecoveryDialog(path, key, m_window.get()))->open(); });
}

void Application::decrypt()
{
    rework(
        tr("Taking the encryption off"),
        [](const SessionOptions &options) {
            decryptBase(options);
            return Reworked();
        },
        [this](const QString &) { m_window->say(tr("The file is not encrypted any more."), false); });
}

} // namespace crm
