#pragma once

#include "ui/common/page.h"

namespace crm::ui {

class ListTable;
class UserTableModel;

/// Who works with this file, and in which role.
class TeamPage : public Page
{
    Q_OBJECT

public:
    TeamPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void createNew() override;
    void editCurrent() override;
    bool ready() const override { return m_ready; }

private:
    Workspace &m_workspace;
    ListTable *m_table;
    UserTableModel *m_model;
    bool m_ready = false;
};

} // namespace crm::ui
