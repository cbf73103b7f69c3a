#pragma once

#include "core/security/user.h"
#include "core/security/workprofile.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QTimeEdit;

namespace crm {
class Workspace;
}

namespace crm::ui {

class ChipRow;
class Combo;
class SkillsEdit;

/// What one person knows, how senior they are, and when they work.
class WorkProfileDialog : public FormDialog
{
    Q_OBJECT

public:
    WorkProfileDialog(Workspace &workspace, const User &user, const WorkProfile &profile, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    WorkProfile typed() const;

    Workspace &m_workspace;
    const User m_user;
    Combo *m_seniority;
    ChipRow *m_days;
    QCheckBox *m_allDay;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    SkillsEdit *m_skills;
};

} // namespace crm::ui
