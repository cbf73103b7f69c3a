#pragma once

#include "core/customer/customer.h"
#include "core/exchange/importtemplate.h"

#include <optional>

namespace crm {

class Connection;

/// The SQL of tables `import_mapping` and `import_template`, and of where the customers end.
class ImportRepository
{
public:
    explicit ImportRepository(const Connection &db);

    std::optional<ImportMapping> mapping(ImportKind kind, const QString &signature) const;
    void setMapping(ImportKind kind, const QString &signature, const ImportMapping &mapping);

    CustomerId newestCustomer() const; ///< not valid where there is none

    std::vector<ImportTemplate> templates(ImportKind kind) const; ///< by name
    std::optional<ImportTemplate> findTemplate(ImportKind kind, const QString &name) const;
    void setTemplate(ImportKind kind, const ImportTemplate &kept);
    bool removeTemplate(ImportKind kind, const QString &name);

private:
    const Connection &m_db;
};

} // namespace crm
