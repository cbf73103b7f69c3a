#pragma once

#include "ui/customer/customerfilter.h"

#include <QWidget>

namespace crm {
class Workspace;
}

namespace crm::ui {

class FilterPopup;

/// Conditions on customers as chips that are taken away by a click, and a way to further ones, with the
/// counts of the list beside every value. None: everybody.
class ConditionsEdit : public QWidget
{
    Q_OBJECT

public:
    ConditionsEdit(Workspace &workspace, const QString &everybody, QWidget *parent = nullptr);
    void setExpression(const QString &expression);
    QString expression() const;

signals:
    void changed();

private:
    void set(const CustomerFilter &conditions);
    void showChips();
    void chooseSegment(const QWidget &below);
    void addChip(const QString &text, const CustomerFilter &without);

    Workspace &m_workspace;
    QString m_everybody;
    CustomerFilter m_conditions;
    FilterPopup *m_popup;
};

} // namespace crm::ui
