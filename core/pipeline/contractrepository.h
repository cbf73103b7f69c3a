#pragma once

#include "core/pipeline/contract.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of table `contract`.
class ContractRepository
{
public:
    explicit ContractRepository(const Connection &db);

    std::optional<Contract> find(ContractId id) const;
    std::vector<Contract> ofCustomer(CustomerId customer) const; ///< the one that ends last first
    ContractId insert(const Contract &contract);
    bool update(const Contract &contract); ///< false where it was changed meanwhile

private:
    const Connection &m_db;
};

} // namespace crm
