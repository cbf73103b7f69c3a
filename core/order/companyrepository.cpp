#include "core/order/companyrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

CompanyRepository::CompanyRepository(const Connection &db)
    : m_db(db)
{
}

Company CompanyRepository::get() const
{
    return Statement(m_db, u"SELECT name, address, phone, email, tax_number, bank, terms, rev FROM company"_s)
        .first([](const Statement &row) {
            return Company{.name = row.text(0),
                           .address = row.text(1),
                           .phone = row.text(2),
                           .email = row.text(3),
                           .taxNumber = row.text(4),
                           .bank = row.text(5),
                           .terms = row.text(6),
                           .rev = row.integer(7)};
        })
        .value_or(Company{});
}

bool CompanyRepository::update(const Company &company)
{
    Statement update(m_db, uR"(
        UPDATE company
        SET name = :name, address = :address, phone = :phone, email = :email, tax_number = :tax, bank = :bank,
            terms = :terms, rev = rev + 1
        WHERE rev = :rev)"_s);
    return update.bind("name"_L1, company.name)
               .bind("address"_L1, company.address)
               .bind("phone"_L1, company.phone)
               .bind("email"_L1, company.email)
               .bind("tax"_L1, company.taxNumber)
               .bind("bank"_L1, company.bank)
               .bind("terms"_L1, company.terms)
               .bind("rev"_L1, company.rev)
               .execute()
               .affectedRows()
        == 1;
}

} // namespace crm
