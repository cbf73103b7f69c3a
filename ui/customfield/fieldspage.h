#pragma once

#include "ui/common/page.h"

namespace crm::ui {

class ListTable;
class FieldTableModel;

/// The fields that customers have besides the usual ones.
class FieldsPage : public Page
{
    Q_OBJECT

public:
    FieldsPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void createNew() override;
    void editCurrent() override;
    bool ready() const override { return m_ready; }

private:
    Workspace &m_workspace;
    ListTable *m_table;
    FieldTableModel *m_model;
    bool m_ready = false;
};

} // namespace crm::ui
