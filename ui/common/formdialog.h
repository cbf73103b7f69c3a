#pragma once

#include "ui/common/editdialog.h"

#include <functional>

class QGridLayout;

namespace crm::ui {

/// Base of the dialogs that edit one thing of a handful of fields. A subclass keeps a copy of the value, adds
/// fields in reading order, each with the rule that tells what is wrong with it, and reads the controls back
/// in save(). Open it with open().
class FormDialog : public EditDialog
{
    Q_OBJECT

public:
    enum class Width { Half, Full };
    /// What is wrong with the field as it stands, or an empty text.
    using Rule = std::function<QString()>;

    void open() override;
    using EditDialog::refuse;

protected:
    FormDialog(const QString &title, const QString &lead, QWidget *parent);
    Field *addField(Field *field, Width width, Rule rule = {});
    /// What the fields after it are about.
    void addHeading(const QString &text);
    /// Something that is no field, over the full width.
    void addWidget(QWidget *widget);

    std::vector<FieldProblem> problemsNow() override;
    Field *fieldOf(const QString &name) override;

private:
    struct Checked
    {
        Field *field;
        Rule rule;
    };

    QGridLayout *m_grid;
    QList<Checked> m_fields;
    int m_cell = 0;
};

} // namespace crm::ui
