#pragma once

#include "core/customer/customer.h"

#include <span>

namespace crm {

class Connection;

/// The SQL of the tables `customer`, `tag` and `customer_tag`; ContactRepository has the rest of a card.
class CustomerRepository
{
public:
    explicit CustomerRepository(const Connection &db);

    std::optional<Customer> find(CustomerId id) const;
    std::optional<CustomerCard> findCard(CustomerId id) const;
    std::optional<CustomerId> findByCode(const QString &code) const;
    std::vector<CustomerId> findByName(const QString &name) const;
    std::vector<Customer> rows(
        std::span<const CustomerId> ids) const; ///< in the order of ids, without those that are gone
    qint64 count() const;
    QStringList tags() const; ///< all that exist
    QStringList values(
        const QString &column) const; ///< distinct ones in use; the column is the caller's to vouch for

    /// Whether `id` is `ancestor` or lies below it.
    bool isBelow(CustomerId id, CustomerId ancestor) const;
    /// The name of somebody who may own no new customer, or of a pool that takes none, if that is so.
    std::optional<QString> retiredOwner(UserId id) const;
    std::optional<QString> disabledPool(PoolId id) const;

    CustomerId insert(const CustomerCard &card);
    /// False where the customer has changed since `card.customer.rev` was read. Ownership is not touched.
    bool update(const CustomerCard &card, const CustomerCard &before);
    void remove(CustomerId id);

private:
    QStringList tagsOf(CustomerId id) const;
    qint64 tagId(const QString &name);

    void write(const CustomerCard &card, const CustomerCard &before, CustomerId id);
    void writeTags(const QStringList &tags, const QStringList &before, CustomerId id);

    const Connection &m_db;
};

} // namespace crm
