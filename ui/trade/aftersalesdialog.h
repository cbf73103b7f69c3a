#pragma once

#include "core/order/aftersalesservice.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

class DateEdit;

/// What is known before maintenance and warranty are planned.
struct AfterSalesDraft
{
    AfterSales plan = {};
    QString number = {}; ///< of the order
    QDate today = {};
};

/// Plans the maintenance of what was delivered, and reminds of the end of its warranty.
class AfterSalesDialog : public FormDialog
{
    Q_OBJECT

public:
    AfterSalesDialog(Workspace &workspace, const AfterSalesDraft &draft, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addMaintenance();
    QString wrongDay(const DateEdit *edit) const;

    Workspace &m_workspace;
    const AfterSalesDraft m_draft;
    QLineEdit *m_what;
    DateEdit *m_warranty;
    Combo *m_every;
    DateEdit *m_first;
    Combo *m_kind;
};

} // namespace crm::ui
