#pragma once

#include "core/customfield/customfield.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Combo;

/// Adds a field to a kind of record, or changes one. What it belongs to and its type are settled when it is
/// made.
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

    Workspace &m_workspace;
    const CustomField m_before;
    QLineEdit *m_name;
    Combo *m_entity;
    Combo *m_type;
    QPlainTextEdit *m_choices;
    Combo *m_required;
    Combo *m_state;
};

} // namespace crm::ui
