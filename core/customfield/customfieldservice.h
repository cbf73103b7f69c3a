#pragma once

#include "core/customfield/customfieldrepository.h"
#include "core/operation/changeset.h"

namespace crm {

class Operations;

/// The fields that users add: no code, no change of the schema.
class CustomFieldService
{
public:
    explicit CustomFieldService(Operations &operations);

    std::vector<CustomField> all(FieldEntity entity) const { return m_fields.all(entity); }

    qint64 add(const CustomField &field);
    /// The type stays as it is: values of the old one would not fit the new one.
    ChangeSet edit(const CustomField &field);

private:
    CustomField checked(CustomField field) const;

    Operations &m_operations;
    CustomFieldRepository m_fields;
};

} // namespace crm
