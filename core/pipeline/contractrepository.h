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
    std::vector<ContractRow> rows()
        const; ///< of all; the one that ends first first, those without an end last
    /// The highest number behind a prefix; 0 where there is none.
    int highestAfter(const QString &prefix) const;
    bool isNumberTaken(const QString &number, ContractId except) const;
    void remove(ContractId id);
    ContractId insert(const Contract &contract);
    bool update(const Contract &contract); ///< false where it was changed meanwhile

private:
    const Connection &m_db;
};

} // namespace crm
