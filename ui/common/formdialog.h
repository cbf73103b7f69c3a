#pragma once

#include "ui/common/field.h"
#include "ui/common/kit.h"

#include <QDialog>

#include <functional>

class QGridLayout;

namespace crm::ui {

/// Base of the dialogs that edit one thing. A subclass keeps a copy of the value, adds fields in reading
/// order, each with the rule that tells what is wrong with it, and reads the controls back in save(). Open it
/// with open().
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Width { Half, Full };
    /// What is wrong with the field as it stands, or an empty text.
    using Rule = std::function<QString()>;

    void open() override;
    /// What the core refused, said at the foot; the dialog stays open with everything in it.
    void refuse(const QString &text);

protected:
    FormDialog(const QString &title, const QString &lead, QWidget *parent);
    Field *addField(Field *field, Width width, Rule rule = {});
    void setSaveText(const QString &text);
    /// All fields are right: read them, write, and accept() or refuse().
    virtual void save() = 0;

    void paintEvent(QPaintEvent *event) override;

private:
    /// Marks all bad fields at once; returns how many.
    int check();
    void trySave();

    struct Checked
    {
        Field *field;
        Rule rule;
    };

    QGridLayout *m_grid;
    QLabel *m_summary;
    Button *m_save;
    QList<Checked> m_fields;
    int m_cell = 0;
    bool m_marked = false;
};

} // namespace crm::ui
