#pragma once

#include "core/dataquality/qualityrule.h"
#include "ui/common/formdialog.h"

class QPlainTextEdit;
class QSpinBox;

namespace crm::ui {

/// Changes how much a rule of data quality weighs, whom it is for, and what it says in words; or adds one.
class QualityRuleDialog : public FormDialog
{
    Q_OBJECT

public:
    QualityRuleDialog(Workspace &workspace, const QualityRule &rule, QWidget *parent);

signals:
    void saved(const QString &name);

protected:
    void save() override;

private:
    QualityKind kind() const;
    void fillFields();
    QualityRule changed() const;

    Workspace &m_workspace;
    const QualityRule m_before;
    Combo *m_kind;
    Combo *m_field;
    Combo *m_applies;
    QSpinBox *m_days;
    QSpinBox *m_weight;
    Combo *m_state;
    QPlainTextEdit *m_policy;
};

} // namespace crm::ui
