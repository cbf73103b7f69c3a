#include "core/customer/contactrepository.h"

#include "core/customfield/customvaluerepository.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Contact readContact(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .reading = row.text(2),
            .initials = row.text(3),
            .title = row.text(4),
            .department = row.text(5),
            .primary = row.boolean(6),
            .birthday = {row.text(7), birthdayCalendarOfKey(row.text(8)).value_or(BirthdayCalendar::Solar)},
            .notes = row.text(9)};
}

ContactPoint readPoint(const Statement &row)
{
    return {.id = row.integer(0),
            .contact = {row.integer(1)},
            .kind = channelKindFromKey(row.text(2)),
            .value = row.text(3),
            .normalized = row.text(4),
            .label = row.text(5),
            .primary = row.boolean(6)};
}

Address readAddress(const Statement &row)
{
    return {.id = row.integer(0),
            .contact = {row.integer(1)},
            .label = row.text(2),
            .street = row.text(3),
            .city = row.text(4),
            .region = row.text(5),
            .country = row.text(6),
            .postalCode = row.text(7)};
}

/// Removes the rows of `before` that `now` no longer has.
template <typename Row>
void removeGone(const Connection &db, const QString &table, const std::vector<Row> &before,
                const std::vector<Row> &now)
{
    for (const auto &old : before)
        if (std::ranges::find(now, old.id, &Row::id) == now.end())
            Statement(db, u"DELETE FROM %1 WHERE id = :id"_s.arg(table)).bind("id"_L1, old.id).execute();
}

/// Whether `row` stands in `before` just as it is.
template <typename Row>
bool isUnchanged(const Row &row, const std::vector<Row> &before)
{
    return std::ranges::find(before, row) != before.end();
}

template <typename Key>
ContactId resolved(ContactId contact, const Key &ids)
{
    return contact.value < 0 ? ids.value(contact.value) : contact;
}

} // namespace

ContactRepository::ContactRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<Contact> ContactRepository::contacts(CustomerId customer) const
{
    auto contacts = Statement(m_db, uR"(
        SELECT id, name, reading, initials, title, department, is_primary, birthday, birthday_calendar, notes
        FROM contact WHERE customer_id = :customer ORDER BY is_primary DESC, id)"_s)
                        .bind("customer"_L1, customer)
                        .all(readContact);
    std::vector<qint64> ids;
    for (const auto &contact : contacts)
        ids.push_back(contact.id.value);
    const auto values = CustomValueRepository(m_db).of(FieldEntity::Contact, ids);
    for (auto &contact : contacts)
        contact.custom = values.value(contact.id.value);
    return contacts;
}

std::vector<ContactPoint> ContactRepository::points(CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT id, contact_id, kind, value, normalized, label, is_primary
        FROM contact_point WHERE customer_id = :customer ORDER BY is_primary DESC, id)"_s)
        .bind("customer"_L1, customer)
        .all(readPoint);
}

std::vector<Address> ContactRepository::addresses(CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT id, contact_id, label, street, city, region, country, postal_code
        FROM address WHERE customer_id = :customer ORDER BY id)"_s)
        .bind("customer"_L1, customer)
        .all(readAddress);
}

void ContactRepository::write(const CustomerCard &card, const CustomerCard &before, CustomerId customer)
{
    const auto ids = writeContacts(card, before, customer);
    writePoints(card, before, customer, ids);
    writeAddresses(card, before, customer, ids);
    CustomValueRepository(m_db).write(card.custom, before.custom, customer.value);
}

ContactRepository::ContactIds ContactRepository::writeContacts(const CustomerCard &card,
                                                               const CustomerCard &before,
                                                               CustomerId customer)
{
    // What hangs on a contact that goes must go first, or it would go without a trace in `before`.
    removeGone(m_db, u"contact_point"_s, before.points, card.points);
    removeGone(m_db, u"address"_s, before.addresses, card.addresses);
    CustomValueRepository values(m_db);
    for (const auto &old : before.contacts)
        if (std::ranges::find(card.contacts, old.id, &Contact::id) == card.contacts.end())
            values.remove(FieldEntity::Contact, old.id.value);
    removeGone(m_db, u"contact"_s, before.contacts, card.contacts);

    ContactIds ids;
    qint64 next = -1;
    for (const auto &contact : card.contacts) {
        if (isUnchanged(contact, before.contacts))
            continue;
        const bool known = contact.id.isValid();
        Statement write(m_db, known ? uR"(
            UPDATE contact
            SET name = :name, reading = :reading, initials = :initials, title = :title, department = :department,
                is_primary = :primary, birthday = :birthday, birthday_calendar = :calendar, notes = :notes,
                rev = rev + 1
            WHERE id = :id AND customer_id = :customer)"_s
                                    : uR"(
            INSERT INTO contact(customer_id, name, reading, initials, title, department, is_primary, birthday,
                                birthday_calendar, notes)
            VALUES (:customer, :name, :reading, :initials, :title, :department, :primary, :birthday, :calendar,
                    :notes))"_s);
        write.bind("customer"_L1, customer)
            .bind("name"_L1, contact.name)
            .bind("reading"_L1, contact.reading)
            .bind("initials"_L1, contact.initials)
            .bind("title"_L1, contact.title)
            .bind("department"_L1, contact.department)
            .bind("primary"_L1, contact.primary)
            .bind("birthday"_L1, contact.birthday.date)
            .bind("calendar"_L1, birthdayCalendarKey(contact.birthday.calendar))
            .bind("notes"_L1, contact.notes);
        if (known)
            write.bind("id"_L1, contact.id);
        write.execute();
        const ContactId id = known ? contact.id : ContactId{write.insertedId()};
        if (!known)
            ids.insert(contact.id.value < 0 ? contact.id.value : next--, id);
        const auto old = std::ranges::find(before.contacts, id, &Contact::id);
        values.write(contact.custom, old == before.contacts.end() ? CustomValues() : old->custom, id.value);
    }
    return ids;
}

void ContactRepository::writePoints(const CustomerCard &card, const CustomerCard &before, CustomerId customer,
                                    const ContactIds &ids)
{
    for (const auto &point : card.points) {
        if (isUnchanged(point, before.points))
            continue;
        Statement write(m_db, point.id > 0 ? uR"(
            UPDATE contact_point
            SET contact_id = :contact, kind = :kind, value = :value, normalized = :normalized, label = :label,
                is_primary = :primary, rev = rev + 1,
                confirmed_at = CASE WHEN value = :value THEN confirmed_at
                                    ELSE (SELECT at FROM operation ORDER BY id DESC LIMIT 1) END
            WHERE id = :id AND customer_id = :customer)"_s
                                           : uR"(
            INSERT INTO contact_point(customer_id, contact_id, kind, value, normalized, label, is_primary,
                                      confirmed_at)
            VALUES (:customer, :contact, :kind, :value, :normalized, :label, :primary,
                    (SELECT at FROM operation ORDER BY id DESC LIMIT 1)))"_s);
        write.bind("customer"_L1, customer)
            .bind("contact"_L1, resolved(point.contact, ids))
            .bind("kind"_L1, toKey(point.kind))
            .bind("value"_L1, point.value)
            .bind("normalized"_L1, point.normalized)
            .bind("label"_L1, point.label)
            .bind("primary"_L1, point.primary);
        if (point.id > 0)
            write.bind("id"_L1, point.id);
        write.execute();
    }
}

void ContactRepository::writeAddresses(const CustomerCard &card, const CustomerCard &before,
                                       CustomerId customer, const ContactIds &ids)
{
    for (const auto &address : card.addresses) {
        if (isUnchanged(address, before.addresses))
            continue;
        Statement write(m_db, address.id > 0 ? uR"(
            UPDATE address
            SET contact_id = :contact, label = :label, street = :street, city = :city, region = :region,
                country = :country, postal_code = :postal_code, rev = rev + 1
            WHERE id = :id AND customer_id = :customer)"_s
                                             : uR"(
            INSERT INTO address(customer_id, contact_id, label, street, city, region, country, postal_code)
            VALUES (:customer, :contact, :label, :street, :city, :region, :country, :postal_code))"_s);
        write.bind("customer"_L1, customer)
            .bind("contact"_L1, resolved(address.contact, ids))
            .bind("label"_L1, address.label)
            .bind("street"_L1, address.street)
            .bind("city"_L1, address.city)
            .bind("region"_L1, address.region)
            .bind("country"_L1, address.country)
            .bind("postal_code"_L1, address.postalCode);
        if (address.id > 0)
            write.bind("id"_L1, address.id);
        write.execute();
    }
}

} // namespace crm
