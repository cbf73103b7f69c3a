#pragma once

#include "core/customer/customer.h"

namespace crm {

class Connection;

/// The SQL of looking at what is masked.
class RevealRepository
{
public:
    explicit RevealRepository(const Connection &db)
        : m_db(db)
    {
    }

    /// Its kind and its value; nothing where the customer has no such point.
    std::optional<std::pair<QString, QString>> point(CustomerId customer, qint64 point) const;
    qint64 looksSince(UserId user, qint64 at) const;

private:
    const Connection &m_db;
};

} // namespace crm
