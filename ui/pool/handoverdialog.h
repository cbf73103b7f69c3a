#pragma once

#include "core/pool/handover.h"
#include "ui/common/formdialog.h"
#include "ui/pool/audienceedit.h"

class QCheckBox;
class QVBoxLayout;

namespace crm::ui {

class SharesView;

/// Gives everything of somebody to others, with what each gets before it is done.
class HandoverDialog : public FormDialog
{
    Q_OBJECT

public:
    HandoverDialog(Workspace &workspace, std::vector<User> users, const std::vector<Pool> &pools,
                   QWidget *parent);

signals:
    void done(const QString &what);

protected:
    void save() override;

private:
    void addReceivers();
    void showReceivers();
    Handover typed() const;
    void preview();
    void present(const HandoverPlan &plan);

    Workspace &m_workspace;
    std::vector<User> m_users;
    Combo *m_from = new Combo;
    QList<QCheckBox *> m_to; ///< in the order of m_users, null for who is not active
    Combo *m_pool = new Combo;
    QLineEdit *m_reason;
    QCheckBox *m_leaves;
    QLabel *m_sums;
    SharesView *m_shares;
    QHash<qint64, qint64> m_pooled; ///< how many customers lie in each pool
    HandoverPlan m_plan;
    int m_question = 0;
};

} // namespace crm::ui
