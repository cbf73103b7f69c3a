#pragma once

#include "core/pool/releasereason.h"
#include "ui/common/formdialog.h"

namespace crm::ui {

/// The reasons that are offered to whoever gives a customer back: a line for each, in their order.
class ReasonsDialog : public FormDialog
{
    Q_OBJECT

public:
    ReasonsDialog(Workspace &workspace, std::vector<ReleaseReason> reasons, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void showRows();
    QWidget *row(size_t place);

    Workspace &m_workspace;
    std::vector<ReleaseReason> m_reasons;
    QVBoxLayout *m_rows;
};

} // namespace crm::ui
