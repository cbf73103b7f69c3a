#include "ui/team/teampage.h"

#include "core/session/workspace.h"
#include "ui/team/userdialog.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

TeamPage::TeamPage(Workspace &workspace, Settings &settings)
    : RecordsPage(
        settings, u"team"_s,
        {tr("Team"),
         tr("In a file that is shared, roles guide this program and are logged. They are not a lock: who can "
            "open the file with another tool can go around them.")},
        {{u"name"_s, tr("Name")}, {u"role"_s, tr("Role")}, {u"state"_s, tr("State")}}, {240, 180, 120})
    , m_workspace(workspace)
{
    reload();
}

void TeamPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::User))
        reload();
}

void TeamPage::reload()
{
    m_workspace.read(
        this, [](Session &session) { return session.users().all(); },
        [this](const Outcome<std::vector<User>> &users) {
            if (!users) {
                emit failed(users.error().message());
                return;
            }
            m_users = *users;
            std::vector<QStringList> rows;
            for (const User &user : m_users)
                rows.push_back(
                    {user.name, displayName(user.role), user.active ? tr("Active") : tr("Has left")});
            show(std::move(rows));
        });
}

void TeamPage::openDialog(const User &user)
{
    auto *dialog = new UserDialog(m_workspace, user, this);
    const QString text = user.id.isValid() ? tr("%1 was saved.") : tr("%1 was added.");
    connect(dialog, &UserDialog::saved, this,
            [this, text](const QString &name) { emit happened(text.arg(name), true); });
    dialog->open();
}

} // namespace crm::ui
