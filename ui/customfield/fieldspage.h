#pragma once

#include "core/customfield/customfield.h"
#include "ui/common/recordspage.h"

namespace crm::ui {

/// The fields that records of every kind have besides the usual ones.
class FieldsPage : public RecordsPage
{
    Q_OBJECT

public:
    enum Column { Name, Record, Type, Required, State };

    FieldsPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    /// For the kind of record that is chosen in the list.
    void createNew() override;

    const CustomField &field(int row) const { return m_fields[size_t(row)]; }

protected:
    void edit(int row) override { openDialog(m_fields[size_t(row)]); }

private:
    void showRows();
    void openDialog(const CustomField &field);

    Workspace &m_workspace;
    std::vector<CustomField> m_fields;
};

} // namespace crm::ui
