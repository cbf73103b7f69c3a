#include "app/application.h"
#include "app/oncefree.h"
#include "app/openbase.h"
#include "core/session/maintenanceservice.h"
#include "core/session/session.h"
#include "core/session/sharing.h"
#include "ui/common/job.h"
#include "ui/common/prompts.h"
#include "ui/mainwindow.h"
#include "ui/sharing/joindialog.h"
#include "ui/sharing/sharedialog.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void shareOnceFree(SessionOptions options, const Progress &progress)
{
    const auto path = options.path;
    const auto backupRoot = options.backupRoot;
    options.access = Connection::Access::ReadOnly;
    Session(options).maintenance().backUp(u"before-sharing"_s);
    onceFree(progress, [&] {
        shareBase(path, Clock(), backupRoot);
        return true;
    });
}

} // namespace

void Application::join()
{
    auto *dialog = new ui::JoinDialog(m_settings.backupRoot(), m_window.get());
    connect(dialog, &ui::JoinDialog::joined, this, [this](const QString &path, const QString &user) {
        m_settings.setValue(userKey(path), user);
        openBase(path);
    });
    connect(dialog, &ui::JoinDialog::sharingWanted, this, &Application::askHowToShare);
    dialog->open();
}

/// Of a file that is not open.
void Application::askHowToShare(const QString &path)
{
    auto *dialog = new ui::ShareDialog(path, m_window.get());
    connect(dialog, &ui::ShareDialog::chosen, this,
            [this, path](const QString &target) { share(path, target); });
    dialog->open();
}

/// A copy can be made while the file is open; to be shared itself it must be closed.
void Application::share(const QString &path, const QString &target)
{
    SessionOptions options{.path = path, .backupRoot = m_settings.backupRoot()};
    if (m_base && m_base->path() == path)
        options = m_base->options();
    if (!target.isEmpty()) {
        m_settings.setValue(userKey(target), m_settings.value(userKey(path)));
    } else if (m_base && m_base->path() == path) {
        m_base->closeWithoutBackup();
        m_base.reset();
    }
    ui::runJob(
        m_window.get(), tr("Sharing the file"),
        [path, target, options](const Progress &progress) {
            target.isEmpty() ? shareOnceFree(options, progress) : shareCopy(path, target, Clock());
            return true;
        },
        [this, path, target](const Outcome<bool> &outcome) { shared(path, target, outcome); });
}

void Application::shared(const QString &path, const QString &target, const Outcome<bool> &outcome)
{
    if (outcome || !m_base)
        openBase(outcome && !target.isEmpty() ? target : path, u"data"_s);
    if (outcome)
        m_window->say(tr("The file is shared. Colleagues open it with \"Join a team's file\"."), false);
    else
        ui::ConfirmBox::tell(m_window.get(), tr("The file was not shared"), outcome.error().message());
}

} // namespace crm
