#include "core/exchange/export/addresstable.h"

#include "core/customer/customer.h"

using namespace Qt::StringLiterals;

namespace crm {

AddressTable::AddressTable(const std::vector<ExportColumn> &columns, std::vector<PostalAddress> &addresses)
    : RowTable(columns)
    , m_addresses(addresses)
{
}

QStringList AddressTable::fields(ImportKind kind)
{
    const QStringList fields{u"name"_s,   u"title"_s,   u"address"_s,    u"city"_s,
                             u"region"_s, u"country"_s, u"postal_code"_s};
    return fields
         + (kind == ImportKind::Customers ? QStringList{u"contact"_s, u"kind"_s}
                                          : QStringList{u"customer"_s});
}

void AddressTable::takeRow()
{
    const bool isContact = hasColumn("customer"_L1);
    const bool isPerson = isContact || cell("kind"_L1) == displayName(CustomerKind::Person);
    m_addresses.push_back({.person = cell(isPerson ? "name"_L1 : "contact"_L1),
                           .title = cell("title"_L1),
                           .company = isContact ? cell("customer"_L1)
                                    : isPerson  ? QString()
                                                : cell("name"_L1),
                           .street = cell("address"_L1),
                           .city = cell("city"_L1),
                           .region = cell("region"_L1),
                           .country = cell("country"_L1),
                           .postalCode = cell("postal_code"_L1)});
}

} // namespace crm
