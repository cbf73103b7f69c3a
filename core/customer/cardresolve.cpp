#include "core/customer/cardresolve.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QHash<QString, QString Customer::*> &textFields()
{
    static const QHash<QString, QString Customer::*> fields = {
        {u"code"_s, &Customer::code},
        {u"name"_s, &Customer::name},
        {u"reading"_s, &Customer::reading},
        {u"initials"_s, &Customer::initials},
        {u"grade"_s, &Customer::grade},
        {u"source"_s, &Customer::source},
        {u"industry"_s, &Customer::industry},
        {u"country"_s, &Customer::country},
        {u"region"_s, &Customer::region},
        {u"city"_s, &Customer::city},
        {u"preferredChannel"_s, &Customer::preferredChannel},
        {u"contactHours"_s, &Customer::contactHours},
        {u"preferences"_s, &Customer::preferences},
        {u"hobbies"_s, &Customer::hobbies},
        {u"notes"_s, &Customer::notes},
        {u"importNote"_s, &Customer::importNote},
    };
    return fields;
}

template <typename Row>
auto find(std::vector<Row> &rows, const Row &wanted)
{
    return std::ranges::find(rows, wanted.id, &Row::id);
}

template <typename Row>
bool has(const std::vector<Row> &rows, const Row &wanted)
{
    return std::ranges::find(rows, wanted.id, &Row::id) != rows.end();
}

/// Rows of mine that changed win over theirs, and what I removed goes.
template <typename Row>
void takeMine(std::vector<Row> &merged, const std::vector<Row> &before, const std::vector<Row> &mine,
              const std::vector<Row> &theirs)
{
    for (const auto &row : before) {
        const auto own = std::ranges::find(mine, row.id, &Row::id);
        const auto place = find(merged, row);
        if (own == mine.end() && place != merged.end())
            merged.erase(place);
        else if (own != mine.end() && *own != row && place != merged.end())
            *place = *own;
        else if (own != mine.end() && *own != row && !has(theirs, row)) {
            merged.push_back(*own);
            merged.back().id = {};
        }
    }
}

} // namespace

CustomerCard resolvedCard(const CustomerCard &before, const CustomerCard &mine, const CustomerCard &theirs,
                          const QSet<QString> &keepMine)
{
    auto card = mergeCards(before, mine, theirs).card;
    for (const auto &field : keepMine) {
        if (const auto member = textFields().value(field))
            card.customer.*member = mine.customer.*member;
        else if (field == "kind"_L1)
            card.customer.kind = mine.customer.kind;
        else if (field == "parent"_L1)
            card.customer.parent = mine.customer.parent;
        else if (field == "birthday"_L1)
            card.customer.birthday = mine.customer.birthday;
        else if (field == "contacts"_L1)
            takeMine(card.contacts, before.contacts, mine.contacts, theirs.contacts);
        else if (field == "points"_L1)
            takeMine(card.points, before.points, mine.points, theirs.points);
        else if (field == "addresses"_L1)
            takeMine(card.addresses, before.addresses, mine.addresses, theirs.addresses);
        else if (field.startsWith("custom."_L1))
            card.custom.insert(field.mid(7).toLongLong(), mine.custom.value(field.mid(7).toLongLong()));
    }
    if (keepMine.contains(u"name"_s)) { // how it is read goes with the name; empty: is read anew
        const bool same = mine.customer.reading == before.customer.reading;
        card.customer.reading = same ? QString() : mine.customer.reading;
        card.customer.initials = same ? QString() : mine.customer.initials;
    }
    // What hung on a contact that is gone belongs to the customer as a whole.
    const auto isGone = [&card](ContactId id) {
        return id.isValid() && std::ranges::find(card.contacts, id, &Contact::id) == card.contacts.end();
    };
    for (auto &point : card.points)
        if (isGone(point.contact))
            point.contact = {};
    for (auto &address : card.addresses)
        if (isGone(address.contact))
            address.contact = {};
    return card;
}

CustomerCard asNew(CustomerCard card)
{
    card.customer.id = {};
    card.customer.rev = 1;
    QHash<ContactId, ContactId> ids;
    for (auto &contact : card.contacts) {
        const ContactId fresh{-1 - qint64(ids.size())};
        ids.insert(contact.id, fresh);
        contact.id = fresh;
    }
    for (auto &point : card.points) {
        point.id = 0;
        point.contact = ids.value(point.contact);
    }
    for (auto &address : card.addresses) {
        address.id = 0;
        address.contact = ids.value(address.contact);
    }
    return card;
}

} // namespace crm
