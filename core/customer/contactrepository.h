#pragma once

#include "core/customer/customer.h"

namespace crm {

class Connection;

/// The SQL of what hangs on a customer's card: `contact`, `contact_point`, `address`, and what
/// the users' own fields of it and its contacts hold.
class ContactRepository
{
public:
    explicit ContactRepository(const Connection &db);

    std::vector<Contact> contacts(CustomerId customer) const;
    std::vector<ContactPoint> points(CustomerId customer) const;
    std::vector<Address> addresses(CustomerId customer) const;

    /// Brings what is stored from `before` to `card`. New contacts carry negative ids by which points and
    /// addresses of theirs name them (-1 is the first of card.contacts without an id of its own, and so on),
    /// or 0.
    void write(const CustomerCard &card, const CustomerCard &before, CustomerId customer);

private:
    using ContactIds = QHash<qint64, ContactId>;

    ContactIds writeContacts(const CustomerCard &card, const CustomerCard &before, CustomerId customer);
    void writePoints(const CustomerCard &card, const CustomerCard &before, CustomerId customer,
                     const ContactIds &ids);
    void writeAddresses(const CustomerCard &card, const CustomerCard &before, CustomerId customer,
                        const ContactIds &ids);

    const Connection &m_db;
};

} // namespace crm
