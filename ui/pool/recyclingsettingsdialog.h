#pragma once

#include "core/pool/recyclerule.h"
#include "ui/common/formdialog.h"

class QSpinBox;

namespace crm::ui {

/// When owners are warned, when a run asks first, and how many customers one may protect.
class RecyclingSettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    RecyclingSettingsDialog(Workspace &workspace, const RecyclingSettings &settings, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    /// Nothing where the text is no list of days.
    std::optional<std::vector<int>> days() const;

    Workspace &m_workspace;
    QLineEdit *m_days;
    QSpinBox *m_confirm;
    QSpinBox *m_protectable;
};

} // namespace crm::ui
