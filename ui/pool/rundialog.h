#pragma once

#include "ui/common/formdialog.h"
#include "ui/pool/recyclingfacts.h"

namespace crm::ui {

/// Who goes back now, and the button that does it.
class RunDialog : public FormDialog
{
    Q_OBJECT

public:
    RunDialog(Workspace &workspace, const RecyclingFacts &facts, QWidget *parent);

signals:
    void done(const QString &what);

protected:
    void save() override;

private:
    Workspace &m_workspace;
};

} // namespace crm::ui
