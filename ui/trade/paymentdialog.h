#pragma once

#include "core/payment/payment.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

class DateEdit;
class NoteEdit;

/// What is known before a payment is written down.
struct PaymentDraft
{
    Payment payment = {};
    QString customer = {}; ///< by name
    QString number = {}; ///< of the order or contract; empty: on the account
    Amount open = {};
    QDate today = {};
};

/// Money that came in, or was paid back: how much, when, how, and under which invoice.
class PaymentDialog : public FormDialog
{
    Q_OBJECT

public:
    PaymentDialog(Workspace &workspace, const PaymentDraft &draft, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    QLineEdit *addLine(const QString &name, const QString &title, const QString &text,
                       const QString &hint = {});
    Payment typed() const;

    Workspace &m_workspace;
    const PaymentDraft m_draft;
    Combo *m_direction;
    QLineEdit *m_amount;
    DateEdit *m_day;
    Combo *m_method;
    QLineEdit *m_invoice;
    QLineEdit *m_payer;
    QLineEdit *m_reference;
    NoteEdit *m_notes;
};

} // namespace crm::ui
