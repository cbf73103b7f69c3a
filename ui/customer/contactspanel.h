#pragma once

#include "ui/customer/customerfacts.h"

#include <QWidget>

class QVBoxLayout;

namespace crm::ui {

/// The contacts of a customer with everything by which they are reached: one click dials, writes or copies.
class ContactsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsPanel(QWidget *parent = nullptr);
    void setFacts(const CustomerFacts &facts);

signals:
    void editWanted();
    void copied(const QString &what);

private:
    void addPerson(const Contact &contact, const CustomerFacts &facts);
    void addPoint(const ContactPoint &point, QVBoxLayout *box);
    void addAddress(const Address &address);

    QVBoxLayout *m_box;
};

} // namespace crm::ui
