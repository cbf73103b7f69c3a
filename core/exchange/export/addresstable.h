#pragma once

#include "core/exchange/export/postaladdress.h"
#include "core/exchange/export/rowtable.h"

namespace crm {

/// Gathers the postal addresses of customers or contacts, in memory.
class AddressTable : public RowTable
{
public:
    AddressTable(const std::vector<ExportColumn> &columns, std::vector<PostalAddress> &addresses);

    /// The columns that an address is made of. Of `kind` Customers or Contacts.
    static QStringList fields(ImportKind kind);

    void finish() override { }

protected:
    void takeRow() override;

private:
    std::vector<PostalAddress> &m_addresses;
};

} // namespace crm
