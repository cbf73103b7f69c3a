#pragma once

#include "core/playbook/playbook.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

/// What playbooks have planned for a customer, what to say and offer there, and what was answered before.
/// Hidden where there is nothing.
class GuidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePanel(Workspace &workspace, QWidget *parent = nullptr);
    void setCustomer(CustomerId customer);
    bool isReady() const { return m_pending == 0; }

signals:
    void activityWanted(qint64 id); ///< to be completed
    void happened(const QString &text, bool undoable);
    void failed(const QString &text);

private:
    struct Facts
    {
        std::vector<PlaybookGuide> guides = {};
        std::vector<PlaybookAnswer> answers = {}; ///< newest first
    };

    void display(const Facts &facts);
    void addName(const PlaybookGuide &guide);
    void addGuide(const PlaybookGuide &guide);
    void addAnswers(const std::vector<PlaybookAnswer> &answers);
    void stop(const PlaybookGuide &guide);

    Workspace &m_workspace;
    QVBoxLayout *m_box;
    CustomerId m_customer;
    int m_pending = 0;
};

} // namespace crm::ui
