#pragma once

#include "core/customfield/customfield.h"

#include <optional>
#include <vector>

namespace crm {

class Connection;

/// What one record has in a field.
struct CustomValue
{
    qint64 id = 0;
    qint64 record = 0;
    QString text = {};
};

/// The SQL of table `custom_field`, and of what stands in a field.
class CustomFieldRepository
{
public:
    explicit CustomFieldRepository(const Connection &db);

    std::vector<CustomField> all(FieldEntity entity) const; ///< in display order
    std::optional<CustomField> find(qint64 id) const;

    qint64 insert(const CustomField &field);
    bool update(const CustomField &field);

    std::vector<CustomValue> values(qint64 field) const; ///< in all records, in the order in which they came
    void setValue(qint64 value, const QString &text);
    void removeValue(qint64 value);

private:
    const Connection &m_db;
};

} // namespace crm
