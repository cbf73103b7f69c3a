#pragma once

#include "core/customer/customer.h"

namespace crm {

class Connection;

/// The SQL of what hangs on a customer's card: `contact`, `contact_point`, `address` and its custom values.
class ContactRepository
{
public:
    explicit ContactRepository(const Connection &db);

    std::vector<Contact> contacts(CustomerId customer) const;
    std::vector<ContactPoint> points(CustomerId customer) const;
    std::vector<Address> addresses(CustomerId customer) const;
    QMap<qint64, QString> customValues(CustomerId customer) const;

    /// Brings what is stored from `before` to `card`. New contacts carry negative ids by which points and
    /// addresses of theirs name them (-1 is the first of card.contacts without an id of its own, and so on),
    /// or 0.
    void write(const CustomerCard &card, const CustomerCard &before, CustomerId customer);
    void removeCustomValues(CustomerId customer);

private:
    using ContactIds = QHash<qint64, ContactId>;

    ContactIds writeContacts(const CustomerCard &card, const CustomerCard &before, CustomerId customer);
    void writePoints(const CustomerCard &card, const CustomerCard &before, CustomerId customer,
                     const ContactIds &ids);
    void writeAddresses(const CustomerCard &card, const CustomerCard &before, CustomerId customer,
                        const ContactIds &ids);
    void writeCustomValues(const QMap<qint64, QString> &values, const QMap<qint64, QString> &before,
                           CustomerId customer);

    const Connection &m_db;
};

} // namespace crm
