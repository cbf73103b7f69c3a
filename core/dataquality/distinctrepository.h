#pragma once

#include "core/customer/customer.h"

#include <set>

namespace crm {

class Connection;

/// The SQL of `distinct_customer`: pairs that are known to be two.
class DistinctRepository
{
public:
    explicit DistinctRepository(const Connection &db);

    std::set<std::pair<qint64, qint64>> all() const; ///< the smaller id first
    void add(CustomerId one, CustomerId other);
    void remove(CustomerId one, CustomerId other);

private:
    const Connection &m_db;
};

} // namespace crm
