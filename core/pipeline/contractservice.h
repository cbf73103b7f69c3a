#pragma once

#include "core/operation/changeset.h"
#include "core/pipeline/contractrepository.h"

namespace crm {

class Operations;

/// Agreements with customers: drafted, in force, ended, renewed.
class ContractService
{
public:
    explicit ContractService(Operations &operations);

    Contract get(ContractId id) const; ///< throws NotFound
    std::vector<ContractRow> rows() const { return m_contracts.rows(); }
    std::vector<Contract> ofCustomer(CustomerId customer) const { return m_contracts.ofCustomer(customer); }
    QString nextNumber() const; ///< "HT-2026-001"

    /// Without a number it is given the next one, without an owner the actor. A draft, or in force.
    ContractId add(const Contract &contract);
    /// What somebody typed; its state stays, which move() changes. Throws Conflict where somebody else
    /// changed it since `changed` was read.
    ChangeSet edit(const Contract &changed);
    /// See mayMove(). What comes into force without a day of signing was signed today; what ends, ends today
    /// where it would have gone on.
    ChangeSet move(ContractId id, ContractState state);
    /// A draft that begins the day after this one ends, and lasts as long.
    ContractId renew(ContractId id);
    /// Only a draft goes: all others were agreed with somebody.
    ChangeSet remove(ContractId id);

private:
    Contract checked(Contract contract) const;
    void requireMine(const Contract &contract) const;

    Operations &m_operations;
    ContractRepository m_contracts;
};

} // namespace crm
