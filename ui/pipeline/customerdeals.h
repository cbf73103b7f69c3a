#pragma once

#include "core/pipeline/opportunity.h"

#include <QWidget>

class QLabel;

namespace crm {
class Workspace;
}

namespace crm::ui {

class ListTable;
class TextRowsModel;

/// The opportunities of one customer, on their page.
class CustomerDeals : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerDeals(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads them anew.
    void setCustomer(CustomerId customer, QDate today);
    bool isReady() const { return m_pending == 0; }

signals:
    void opened(crm::OpportunityId id);
    void newWanted();
    /// How many are open.
    void counted(int open);

private:
    struct Facts
    {
        std::vector<Opportunity> deals = {};
        std::vector<Stage> stages = {};
    };
    void display(const Facts &facts);

    Workspace &m_workspace;
    TextRowsModel *m_model;
    ListTable *m_table;
    QWidget *m_list;
    QWidget *m_empty;
    std::vector<OpportunityId> m_ids;
    CustomerId m_customer = {};
    QDate m_today;
    int m_pending = 0;
};

} // namespace crm::ui
