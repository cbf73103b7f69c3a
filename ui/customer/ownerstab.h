#pragma once

#include "core/pool/pool.h"
#include "ui/customer/customerfacts.h"

namespace crm {
class Workspace;
}

namespace crm::ui {

class ListTable;
class TextRowsModel;

/// Who had a customer, from when to when, and why it moved.
class OwnersTab : public QWidget
{
    Q_OBJECT

public:
    enum Column { When, What, From, To, Stayed, Why, By, ColumnCount };

    explicit OwnersTab(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads the moves anew.
    void setFacts(const CustomerFacts &facts);
    bool isReady() const { return m_open == 0; }

private:
    void present(const std::vector<OwnerEvent> &events);

    Workspace &m_workspace;
    CustomerFacts m_facts;
    TextRowsModel *m_model;
    ListTable *m_table;
    int m_open = 0;
};

} // namespace crm::ui
