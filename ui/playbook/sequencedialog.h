#pragma once

#include "core/playbook/playbook.h"
#include "ui/common/formdialog.h"

namespace crm::ui {

class Page;

/// Chooses the playbook that is begun for some customers, and shows what will be planned.
class SequenceDialog : public FormDialog
{
    Q_OBJECT

public:
    SequenceDialog(Workspace &workspace, const std::vector<CustomerId> &customers,
                   const std::vector<Playbook> &playbooks, QWidget *parent);

signals:
    /// What came of it, and whether there is something to undo.
    void begun(const QString &what, bool undoable);

protected:
    void save() override;

private:
    void showSteps();

    Workspace &m_workspace;
    const std::vector<CustomerId> m_customers;
    const std::vector<Playbook> m_playbooks;
    Combo *m_playbook;
    QLabel *m_steps;
};

/// Asks which, of those that are begun by hand; the page tells what came of it.
void beginSequence(Page &page, Workspace &workspace, const std::vector<CustomerId> &customers);

} // namespace crm::ui
