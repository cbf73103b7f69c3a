#pragma once

#include "core/pool/pool.h"
#include "ui/common/formdialog.h"

namespace crm::ui {

class DateEdit;

/// Keeps customers from being recycled until a day.
class ProtectDialog : public FormDialog
{
    Q_OBJECT

public:
    ProtectDialog(Workspace &workspace, std::vector<CustomerId> ids, QDate today, QWidget *parent);

signals:
    void protectedThem(const QString &what);

protected:
    void save() override;

private:
    Workspace &m_workspace;
    std::vector<CustomerId> m_ids;
    DateEdit *m_until;
};

} // namespace crm::ui
