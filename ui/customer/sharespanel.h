#pragma once

#include "core/customer/customershares.h"
#include "ui/customer/customerfacts.h"

#include <QWidget>

class QHBoxLayout;

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

class Button;
class Page;

/// With whom a customer is shared besides its owner, until when, and the way to share it.
class SharesPanel : public QWidget
{
    Q_OBJECT

public:
    SharesPanel(Page &page, Workspace &workspace);

    void setCustomer(const CustomerFacts &facts);
    bool isReady() const { return m_pending == 0; }

private:
    void display(const std::vector<CustomerShare> &shares);
    void add(const CustomerShare &share);
    void share();
    void end(UserId user);
    bool mayShare() const;

    Page &m_page;
    Workspace &m_workspace;
    CustomerId m_customer;
    UserId m_owner;
    QString m_name;
    QHash<qint64, QString> m_users;
    QDate m_today;
    QHBoxLayout *m_box;
    Button *m_share;
    int m_pending = 0;
};

} // namespace crm::ui
