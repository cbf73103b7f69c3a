#include "ui/team/userdialog.h"

#include "core/base/text/clean.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/field.h"
#include "ui/common/kit.h"
#include "ui/team/roletexts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr Role kRoles[] = {Role::Administrator, Role::Manager, Role::Sales, Role::Assistant, Role::Reader};

/// What changed of a person, as the operations that the log will show.
ChangeSet change(UserService &users, const User &before, const User &now)
{
    ChangeSet changes;
    if (now.name != before.name)
        changes.merge(users.rename(now.id, now.name));
    if (now.role != before.role)
        changes.merge(users.setRole(now.id, now.role));
    if (now.active != before.active)
        changes.merge(users.setActive(now.id, now.active));
    return changes;
}

} // namespace

UserDialog::UserDialog(Workspace &workspace, const User &user, QWidget *parent)
    : FormDialog(user.id.isValid() ? user.name : tr("New person"),
                 tr("Roles decide what somebody may do with this program."), parent)
    , m_workspace(workspace)
    , m_before(user)
    , m_name(new QLineEdit(user.name))
    , m_role(new Combo)
{
    m_name->setMaxLength(100);
    for (const Role role : kRoles)
        m_role->addItem(displayName(role), toKey(role));
    m_role->setCurrentIndex(m_role->findData(toKey(user.role)));

    addField(new Field(tr("Name"), m_name, true), Width::Half,
             [this] { return isBlank(m_name->text()) ? tr("A person needs a name.") : QString(); });
    if (user.id.isValid()) {
        m_state = new Combo;
        m_state->addItem(tr("Active"), true);
        m_state->addItem(tr("Has left"), false);
        m_state->setCurrentIndex(user.active ? 0 : 1);
        addField(new Field(tr("State"), m_state, false, tr("Somebody who has left keeps the history.")),
                 Width::Half);
    }
    auto *role = addField(new Field(tr("Role"), m_role), Width::Full);
    const auto explain = [this, role] {
        role->setHint(roleNote(roleFromKey(m_role->currentData().toString())));
    };
    explain();
    connect(m_role, &QComboBox::currentIndexChanged, role, explain);
    setSaveText(user.id.isValid() ? tr("Save") : tr("Add"));
    if (!user.id.isValid())
        return;
    auto *password = new Button(tr("Password…"), "", "lock");
    password->setObjectName(u"userPassword"_s);
    password->setAutoDefault(false);
    addAct(password);
    connect(password, &QPushButton::clicked, this, [this] {
        emit passwordWanted(m_before);
        reject();
    });
}

void UserDialog::save()
{
    User user = m_before;
    user.name = m_name->text();
    user.role = roleFromKey(m_role->currentData().toString());
    if (m_state)
        user.active = m_state->currentData().toBool();
    write(user);
}

void UserDialog::write(const User &user)
{
    EditDialog::write(
        m_workspace,
        [before = m_before, user](Session &session) {
            if (user.id.isValid())
                change(session.users(), before, user);
            else
                session.users().add(user);
            return true;
        },
        [this, name = user.name](const Outcome<bool> &done) {
            if (!done) {
                refuse(done.error().message());
                return;
            }
            emit saved(name);
            accept();
        });
}

} // namespace crm::ui
