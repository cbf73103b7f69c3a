#pragma once

#include "core/customfield/customfield.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace crm {
class Workspace;
struct TypeChange;
} // namespace crm

namespace crm::ui {

class Combo;

/// Adds a field to a kind of record, or changes one. What it belongs to is settled when it is made; what
/// another type or list would make of the values that are there is shown before it is saved.
class FieldDialog : public FormDialog
{
    Q_OBJECT

public:
    FieldDialog(Workspace &workspace, const CustomField &field, QWidget *parent);

signals:
    void saved(const QString &name);

protected:
    void save() override;

private:
    bool isList() const;
    QStringList choices() const;
    CustomField edited() const;
    void askForEffect();
    void showEffect(const TypeChange &change);

    Workspace &m_workspace;
    const CustomField m_before;
    QLineEdit *m_name;
    Combo *m_entity;
    Combo *m_type;
    QPlainTextEdit *m_choices;
    Combo *m_required;
    Combo *m_state;
    QLabel *m_effect; ///< what becomes of the values
    QTimer *m_settling;
    int m_round = 0; ///< answers of earlier ones are stale
};

} // namespace crm::ui
