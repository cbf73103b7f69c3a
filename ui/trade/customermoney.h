#pragma once

#include "core/payment/payment.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

class ListTable;
class Page;
class TextRowsModel;

/// What a customer owes and what came in, on the customer's page.
class CustomerMoney : public QWidget
{
    Q_OBJECT

public:
    CustomerMoney(Page &page, Workspace &workspace);
    void setCustomer(CustomerId customer, QDate today);
    bool isReady() const { return m_pending == 0; }

signals:
    /// How many parts are overdue.
    void counted(int overdue);

private:
    struct Facts
    {
        std::vector<Balance> balances = {};
        std::vector<Receivable> open = {};
        std::vector<Payment> payments = {};
    };

    QWidget *buildList();
    void display(const Facts &facts);
    void showBalances(const std::vector<Balance> &balances);

    Page &m_page;
    Workspace &m_workspace;
    QHBoxLayout *m_tiles;
    TextRowsModel *m_model;
    ListTable *m_table;
    QWidget *m_list;
    QWidget *m_empty;
    Facts m_facts;
    CustomerId m_customer;
    QDate m_today;
    int m_pending = 0;
};

} // namespace crm::ui
