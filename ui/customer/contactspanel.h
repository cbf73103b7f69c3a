#pragma once

#include "ui/customer/customerfacts.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;

class QVBoxLayout;

namespace crm::ui {

/// The contacts of a customer with everything by which they are reached: one click dials, writes or copies.
class ContactsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsPanel(QWidget *parent = nullptr);
    void setFacts(const CustomerFacts &facts);
    /// May what is masked be looked at, one by one?
    void setMayReveal(bool may) { m_mayReveal = may; }
    /// Shows the value for a minute.
    void reveal(qint64 point, const QString &value);

signals:
    void editWanted();
    void copied(const QString &what);
    /// Somebody wants to see what is masked; the answer goes to reveal().
    void revealWanted(qint64 point);

private:
    void addPerson(const Contact &contact, const CustomerFacts &facts);
    void addPoint(const ContactPoint &point, QVBoxLayout *box);
    void addAddress(const Address &address);

    QVBoxLayout *m_box;
    bool m_mayReveal = false;
    QHash<qint64, QPointer<QLabel>> m_masked; ///< by point
};

} // namespace crm::ui
