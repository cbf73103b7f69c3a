#pragma once

#include "core/security/user.h"
#include "ui/common/recordspage.h"

namespace crm::ui {

/// Who works with this file, and in which role.
class TeamPage : public RecordsPage
{
    Q_OBJECT

public:
    TeamPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void createNew() override { openDialog({}); }

protected:
    void edit(int row) override { openDialog(m_users[size_t(row)]); }

private:
    void openDialog(const User &user);

    Workspace &m_workspace;
    std::vector<User> m_users;
};

} // namespace crm::ui
