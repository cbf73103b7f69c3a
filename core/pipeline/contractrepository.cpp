#include "core/pipeline/contractrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT id, number, customer_id, title, owner_id, state, signed_on, starts, ends, amount, currency, notes,
           created_at, rev, opportunity_id
    FROM contract)"_s;

Contract read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .number = row.text(1),
            .customer = {row.integer(2)},
            .title = row.text(3),
            .opportunity = {row.integer(14)},
            .owner = {row.integer(4)},
            .state = contractStateFromKey(row.text(5)),
            .signedOn = row.date(6),
            .starts = row.date(7),
            .ends = row.date(8),
            .amount = row.optionalAmount(9),
            .currency = row.text(10),
            .notes = row.text(11),
            .createdAt = row.integer(12),
            .rev = row.integer(13)};
}

Statement &bindContract(Statement &statement, const Contract &contract)
{
    return statement.bind("number"_L1, contract.number)
        .bind("customer"_L1, contract.customer)
        .bind("title"_L1, contract.title)
        .bind("opportunity"_L1, contract.opportunity)
        .bind("owner"_L1, contract.owner)
        .bind("state"_L1, toKey(contract.state))
        .bind("signed"_L1, contract.signedOn)
        .bind("starts"_L1, contract.starts)
        .bind("ends"_L1, contract.ends)
        .bind("amount"_L1, contract.amount)
        .bind("currency"_L1, contract.currency)
        .bind("notes"_L1, contract.notes);
}

} // namespace

ContractRepository::ContractRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<Contract> ContractRepository::find(ContractId id) const
{
    return Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
}

std::vector<Contract> ContractRepository::ofCustomer(CustomerId customer) const
{
    return Statement(m_db, kSelect + u" WHERE customer_id = :customer ORDER BY ends DESC, id DESC"_s)
        .bind("customer"_L1, customer)
        .all(read);
}

ContractId ContractRepository::insert(const Contract &contract)
{
    Statement insert(m_db, uR"(
        INSERT INTO contract(number, customer_id, title, owner_id, state, signed_on, starts, ends, amount, currency,
                             notes, created_at, opportunity_id)
        VALUES (:number, :customer, :title, :owner, :state, :signed, :starts, :ends, :amount, :currency, :notes,
                :created, :opportunity))"_s);
    return {bindContract(insert, contract).bind("created"_L1, contract.createdAt).execute().insertedId()};
}

bool ContractRepository::update(const Contract &contract)
{
    Statement update(m_db, uR"(
        UPDATE contract
        SET number = :number, customer_id = :customer, title = :title, owner_id = :owner, state = :state,
            signed_on = :signed, starts = :starts, ends = :ends, amount = :amount, currency = :currency,
            notes = :notes, opportunity_id = :opportunity, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindContract(update, contract)
               .bind("id"_L1, contract.id)
               .bind("rev"_L1, contract.rev)
               .execute()
               .affectedRows()
        == 1;
}

} // namespace crm
