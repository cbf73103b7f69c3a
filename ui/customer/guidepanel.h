#pragma once

#include "core/playbook/playbook.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

/// What playbooks have planned for a customer, and what to say and offer there. Hidden where there is
/// nothing.
class GuidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePanel(Workspace &workspace, QWidget *parent = nullptr);
    void setCustomer(CustomerId customer);
    bool isReady() const { return m_pending == 0; }

signals:
    void activityWanted(qint64 id); ///< to be completed

private:
    void display(const std::vector<PlaybookGuide> &guides);
    void addGuide(const PlaybookGuide &guide);

    Workspace &m_workspace;
    QVBoxLayout *m_box;
    CustomerId m_customer;
    int m_pending = 0;
};

} // namespace crm::ui
