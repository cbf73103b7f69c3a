#pragma once

#include "ui/common/editdialog.h"

namespace crm::ui {

/// After the team went back to a backup: what one did since and is not in the file, what of it can be made
/// again, and what cannot because others changed the same since. One click makes it, Ctrl+Z takes it back.
class ReapplyDialog : public EditDialog
{
    Q_OBJECT

public:
    ReapplyDialog(Workspace &workspace, std::vector<KeptOperation> missing, QWidget *parent);

signals:
    void reapplied(const crm::ReapplyOutcome &outcome);

protected:
    std::vector<FieldProblem> problemsNow() override { return {}; }
    Field *fieldOf(const QString &) override { return nullptr; }
    void save() override;

private:
    void preview();
    void tell(const ReapplyOutcome &outcome);

    Workspace &m_workspace;
    const std::vector<KeptOperation> m_missing;
    QLabel *m_verdict;
    QVBoxLayout *m_conflicts;
};

} // namespace crm::ui
