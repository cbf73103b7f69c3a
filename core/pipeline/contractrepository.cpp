#include "core/pipeline/contractrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kColumns = uR"(
    k.id, k.number, k.customer_id, k.title, k.owner_id, k.state, k.signed_on, k.starts, k.ends, k.amount, k.currency,
    k.notes, k.created_at, k.rev, k.opportunity_id, k.terms)"_s;
const QString kSelect = u"SELECT "_s + kColumns + u" FROM contract k"_s;

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
            .terms = row.text(15),
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
        .bind("terms"_L1, contract.terms)
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

std::vector<ContractRow> ContractRepository::rows() const
{
    return Statement(m_db, u"SELECT "_s + kColumns + uR"(, c.name, coalesce(u.name, '')
        FROM contract k JOIN customer c ON c.id = k.customer_id LEFT JOIN app_user u ON u.id = k.owner_id
        ORDER BY CASE WHEN k.ends IS NULL THEN 1 ELSE 0 END, k.ends, k.id)"_s)
        .all([](const Statement &row) {
            return ContractRow{read(row), row.text(16), row.text(17)};
        });
}

int ContractRepository::highestAfter(const QString &prefix) const
{
    Statement select(m_db, uR"(
        SELECT max(CAST(substr(number, :length + 1) AS INTEGER)) FROM contract
        WHERE substr(number, 1, :length) = :prefix)"_s);
    return int(select.bind("length"_L1, int(prefix.size())).bind("prefix"_L1, prefix).number());
}

bool ContractRepository::isNumberTaken(const QString &number, ContractId except) const
{
    Statement select(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM contract WHERE number = :number AND id <> coalesce(:except, 0)))"_s);
    return select.bind("number"_L1, number).bind("except"_L1, except).number() != 0;
}

void ContractRepository::remove(ContractId id)
{
    Statement(m_db, u"DELETE FROM contract WHERE id = :id"_s).bind("id"_L1, id).execute();
}

ContractId ContractRepository::insert(const Contract &contract)
{
    Statement insert(m_db, uR"(
        INSERT INTO contract(number, customer_id, title, owner_id, state, signed_on, starts, ends, amount, currency,
                             terms, notes, created_at, opportunity_id)
        VALUES (:number, :customer, :title, :owner, :state, :signed, :starts, :ends, :amount, :currency, :terms,
                :notes, :created, :opportunity))"_s);
    return {bindContract(insert, contract).bind("created"_L1, contract.createdAt).execute().insertedId()};
}

bool ContractRepository::update(const Contract &contract)
{
    Statement update(m_db, uR"(
        UPDATE contract
        SET number = :number, customer_id = :customer, title = :title, owner_id = :owner, state = :state,
            signed_on = :signed, starts = :starts, ends = :ends, amount = :amount, currency = :currency,
            terms = :terms, notes = :notes, opportunity_id = :opportunity, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindContract(update, contract)
               .bind("id"_L1, contract.id)
               .bind("rev"_L1, contract.rev)
               .execute()
               .affectedRows()
        == 1;
}

} // namespace crm
