#pragma once

#include "core/exchange/importmapping.h"

#include <optional>

namespace crm {

class Connection;

/// The SQL of table `import_mapping`.
class ImportRepository
{
public:
    explicit ImportRepository(const Connection &db);

    std::optional<ImportMapping> mapping(ImportKind kind, const QString &signature) const;
    void setMapping(ImportKind kind, const QString &signature, const ImportMapping &mapping);

private:
    const Connection &m_db;
};

} // namespace crm
