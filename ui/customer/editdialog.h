#pragma once

#include "core/customer/customer.h"
#include "ui/common/field.h"
#include "ui/common/kit.h"

#include <QDialog>

class QVBoxLayout;

namespace crm::ui {

/// Base of the dialogs that hold more than a handful of fields: a column that scrolls, all that is wrong
/// marked at once, and a foot that says so. It stays, with everything in it, until what was typed is stored.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks first where something was typed, and not at all while it is being saved.
    void reject() override;

protected:
    EditDialog(const QString &title, const QString &lead, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    QPushButton *saveButton() const { return m_save; }
    void setSaveText(const QString &text) { m_save->setText(text); }
    /// A further button at the foot, left of the others.
    void addAct(QPushButton *button);

    /// What is wrong with what is typed now.
    virtual std::vector<FieldProblem> problemsNow() = 0;
    virtual Field *fieldOf(const QString &name) = 0;
    /// Brings a field to light that may be folded away.
    virtual void reveal(Field *) { }
    virtual bool isChanged() = 0;
    /// Nothing is wrong: write, then finish(), mark() or refuse().
    virtual void save() = 0;

    void finish();
    void mark(const std::vector<FieldProblem> &problems);
    void refuse(const QString &text);
    /// To be called with every change: what is marked is looked at again while it is being mended.
    void edited();
    void trySave();

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setSaving(bool saving);
    int showProblems(const std::vector<FieldProblem> &problems);
    void focusFirst();

    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QHBoxLayout *m_foot;
    QLabel *m_summary;
    Button *m_save;
    QTimer *m_waiting;
    QList<Field *> m_bad;
    bool m_marked = false;
    bool m_saving = false;
};

} // namespace crm::ui
