#pragma once

#include "core/insight/salesrepository.h"

namespace crm {

class Operations;

/// The sales report (S-083).
class SalesService
{
public:
    explicit SalesService(Operations &operations);

    SalesReport report(const SalesQuery &query) const;
    std::vector<CustomerId> customersBehind(const SalesQuery &query, const SalesRow &row) const;

private:
    Operations &m_operations;
    SalesRepository m_sales;
};

} // namespace crm
