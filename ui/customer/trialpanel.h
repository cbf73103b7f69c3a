#pragma once

#include "core/lifecycle/trial.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

class Page;

/// The samples and trials of a customer: what came of them, and a way to give another.
class TrialPanel : public QWidget
{
    Q_OBJECT

public:
    TrialPanel(Page &page, Workspace &workspace);
    void setCustomer(CustomerId customer, const QString &name);
    bool isReady() const { return m_pending == 0; }

private:
    void display(const std::vector<Trial> &trials);
    void add(const Trial &trial);
    void give();
    void settle(const Trial &trial, TrialResult result);
    void remove(const Trial &trial);
    QDate today() const;

    Page &m_page;
    Workspace &m_workspace;
    QVBoxLayout *m_box;
    CustomerId m_customer;
    QString m_name;
    int m_pending = 0;
};

} // namespace crm::ui
