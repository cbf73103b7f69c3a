#pragma once

#include "core/dataquality/mergeplan.h"

#include <optional>

namespace crm {

class Connection;

/// The SQL of merging: moves what hangs on a customer to another, whatever the table, and keeps in
/// `merged_customer` how the ones that went were known.
class MergeRepository
{
public:
    explicit MergeRepository(const Connection &db);

    /// How many rows of each kind hang on the customers.
    std::vector<MergeMove> belongings(std::span<const CustomerId> customers) const;
    /// Orders of `others` whose number an order of `keep` has.
    qint64 clashingOrders(CustomerId keep, std::span<const CustomerId> others) const;
    /// When the column of the customer last changed: since the customer was made, if never.
    QDateTime changed(CustomerId customer, const QString &column) const;

    /// All rows of other tables that name `other` name `keep` from now on, each thing once: what both had
    /// (tags, ways to reach them, contacts of one name) stays once. An order whose number is taken gets
    /// another.
    void move(CustomerId other, CustomerId keep);
    /// `keep` gets the owner or the pool of `from`, since when, and how long it is protected.
    void takeOwnership(CustomerId keep, CustomerId from);
    void setCreatedAt(CustomerId keep, qint64 at);
    void remember(CustomerId keep, const Customer &former);
    /// `customer` has nothing any more but itself.
    void remove(CustomerId customer);

    /// The customer that one with this code was merged into.
    std::optional<CustomerId> survivorOf(const QString &code) const;

private:
    void renumberOrders(CustomerId other, CustomerId keep);
    void moveTags(CustomerId other, CustomerId keep);
    void moveKnownToBeTwo(CustomerId other, CustomerId keep);
    void moveReferences(const QString &table, qint64 other, qint64 keep);
    void goOnWithPlaybooks(CustomerId other, CustomerId keep);
    void settlePrimaries(CustomerId other, CustomerId keep);
    void uniteContacts(CustomerId keep);
    void uniteContact(ContactId gone, ContactId kept);
    void dropRepeated(CustomerId keep);

    const Connection &m_db;
};

} // namespace crm
