#pragma once

#include "core/customer/customershares.h"

namespace crm {

class Connection;

/// The SQL of table `customer_share`.
class CustomerShareRepository
{
public:
    explicit CustomerShareRepository(const Connection &db)
        : m_db(db)
    {
    }

    std::vector<CustomerShare> of(CustomerId customer) const;
    void set(CustomerId customer, const CustomerShare &share);
    bool remove(CustomerId customer, UserId user); ///< false where there was none
    /// Whose last day lies before this one.
    qint64 expired(QDate today) const;
    qint64 removeExpired(QDate today);

private:
    const Connection &m_db;
};

} // namespace crm
