#pragma once

#include "core/order/delivery.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

class DateEdit;
class NoteEdit;

/// What is known before a delivery is written down.
struct DeliveryDraft
{
    Delivery delivery = {}; ///< with its lines
    Order order = {};
    std::vector<LineProgress> progress = {};
    std::vector<Carrier> carriers = {};
    QDate today = {};
};

/// One consignment of an order: what is in it, who carries it, and its days. In which state it is is said
/// when it is new; later its menu moves it.
class DeliveryDialog : public FormDialog
{
    Q_OBJECT

public:
    DeliveryDialog(Workspace &workspace, const DeliveryDraft &draft, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addDays();
    void addLines();
    Delivery typed() const;
    QString wrongQuantity(size_t line) const;
    Amount most(size_t line) const; ///< that may be in this one

    Workspace &m_workspace;
    const DeliveryDraft m_draft;
    Combo *m_state;
    Combo *m_carrier;
    QLineEdit *m_tracking;
    DateEdit *m_due;
    DateEdit *m_shipped;
    DateEdit *m_delivered;
    NoteEdit *m_notes;
    std::vector<QLineEdit *> m_quantities; ///< by line of the order; null: nothing of it can be sent
};

} // namespace crm::ui
