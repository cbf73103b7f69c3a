#pragma once

#include "core/customfield/customfield.h"

#include <optional>
#include <vector>

namespace crm {

class Connection;

/// The SQL of table `custom_field`.
class CustomFieldRepository
{
public:
    explicit CustomFieldRepository(const Connection &db);

    std::vector<CustomField> all(FieldEntity entity) const; ///< in display order
    std::optional<CustomField> find(qint64 id) const;

    qint64 insert(const CustomField &field);
    bool update(const CustomField &field);

private:
    const Connection &m_db;
};

} // namespace crm
