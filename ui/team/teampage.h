#pragma once

#include "core/security/user.h"
#include "ui/common/recordspage.h"

#include <QHash>

namespace crm {
struct DirectoryView;
}

namespace crm::ui {

/// Who works with this file, in which role, and with how many customers.
class TeamPage : public RecordsPage
{
    Q_OBJECT

public:
    enum Column { Name, InRole, State, Customers };

    TeamPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void createNew() override { openDialog({}); }
    bool ready() const override;

    const User &user(int row) const { return m_users[size_t(row)]; }
    bool isMe(const User &user) const;

protected:
    void edit(int row) override { openDialog(m_users[size_t(row)]); }

private:
    void count();
    void counted(const DirectoryView &view);
    void showRows();
    void openDialog(const User &user);
    void openPassword(const User &user);

    Workspace &m_workspace;
    std::vector<User> m_users;
    QHash<qint64, qint64> m_customers; ///< how many each has
    bool m_counted = false;
};

} // namespace crm::ui
