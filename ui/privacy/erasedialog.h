#pragma once

#include "core/privacy/erasure.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Button;
class Combo;

/// Erases a person in two steps: what would go, what stays and which backups still hold it; then the name is
/// to be typed. Says that nothing brings it back.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(Workspace &workspace, const ErasureOrder &order, QWidget *parent);

signals:
    void erased(const QString &told);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *lookPage();
    QWidget *confirmPage();
    QLayout *foot();
    ErasureOrder order() const;
    void look();
    void showReport(const ErasureReport &report);
    void goOn();
    void erase();
    void fail(const QString &text);

    Workspace &m_workspace;
    ErasureOrder m_order;
    QString m_name;
    QStackedWidget *m_steps;
    QLabel *m_title;
    QLabel *m_goes;
    QLabel *m_stays;
    QLabel *m_elsewhere;
    QLabel *m_backups;
    Combo *m_reason;
    QCheckBox *m_figures;
    QCheckBox *m_suppress;
    QLabel *m_ask;
    QLineEdit *m_typed;
    QLabel *m_problem;
    Button *m_back;
    Button *m_next;
};

} // namespace crm::ui
