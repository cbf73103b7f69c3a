#pragma once

#include "core/pool/holdlimit.h"
#include "ui/common/formdialog.h"
#include "ui/pool/audienceedit.h"

class QSpinBox;

namespace crm::ui {

class ConditionsEdit;

/// How many customers somebody may have, and which of them do not count.
class LimitDialog : public FormDialog
{
    Q_OBJECT

public:
    LimitDialog(Workspace &workspace, const HoldLimit &limit, const People &people, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void store(bool remove);

    Workspace &m_workspace;
    HoldLimit m_limit;
    Combo *m_who = new Combo;
    std::vector<Audience> m_choices;
    QSpinBox *m_customers;
    ConditionsEdit *m_exempt;
};

} // namespace crm::ui
