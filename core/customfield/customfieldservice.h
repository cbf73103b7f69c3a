#pragma once

#include "core/customfield/customfieldrepository.h"
#include "core/operation/changeset.h"

namespace crm {

class Operations;

/// What another type, or another list, would make of the values of a field.
struct TypeChange
{
    /// A text that does not fit, why, and in how many records it stands.
    struct Misfit
    {
        QString text = {};
        QString reason = {};
        qint64 records = 0;

        friend bool operator==(const Misfit &, const Misfit &) = default;
    };

    qint64 records = 0; ///< that have a value
    qint64 written = 0; ///< whose value would be written otherwise
    qint64 lost = 0; ///< whose value does not fit and would be taken out
    std::vector<Misfit> misfits = {}; ///< all of them, the most frequent first
    /// What a list would have to offer so that every value fits; empty where it needs more than 100.
    QStringList choices = {};
};

/// The fields that users add: no code, no change of the schema.
class CustomFieldService
{
public:
    explicit CustomFieldService(Operations &operations);

    std::vector<CustomField> all(FieldEntity entity) const { return m_fields.all(entity); }

    qint64 add(const CustomField &field);
    /// What edit() would do to the values. A list without choices is taken to offer all that stands there.
    TypeChange preview(const CustomField &field) const;
    /// With another type, or another list, the values are written as that has them, and those that do not fit
    /// are taken out; undo brings them back.
    ChangeSet edit(const CustomField &field);

private:
    CustomField checked(CustomField field) const;
    void convert(const CustomField &before, const CustomField &field);

    Operations &m_operations;
    CustomFieldRepository m_fields;
};

} // namespace crm
