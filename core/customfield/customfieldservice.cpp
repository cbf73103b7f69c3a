#include "core/customfield/customfieldservice.h"

#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

using namespace Qt::StringLiterals;

namespace crm {

CustomFieldService::CustomFieldService(Operations &operations)
    : m_operations(operations)
    , m_fields(operations.db())
{
}

CustomField CustomFieldService::checked(CustomField field) const
{
    field.name = cleanLine(field.name);
    if (field.name.isEmpty() || field.name.size() > 100)
        throw Error(Error::Code::Invalid, Tr::tr("A field needs a name of at most 100 characters."));
    const bool list = field.type == FieldType::Choice || field.type == FieldType::Choices;
    if (list && field.choices.isEmpty())
        throw Error(Error::Code::Invalid, Tr::tr("A list needs something to choose from."));
    for (const auto &other : m_fields.all(field.entity))
        if (other.name == field.name && other.id != field.id)
            throw Error(Error::Code::Conflict, Tr::tr("There is a field named %1 already.").arg(field.name));
    return field;
}

qint64 CustomFieldService::add(const CustomField &field)
{
    m_operations.actor().require(Permission::ManageFields);
    auto work = m_operations.begin(u"field.add"_s, {{u"name"_s, field.name}});
    const auto id = m_fields.insert(checked(field));
    work.commit();
    return id;
}

ChangeSet CustomFieldService::edit(const CustomField &field)
{
    m_operations.actor().require(Permission::ManageFields);
    auto work = m_operations.begin(u"field.edit"_s, {{u"name"_s, field.name}});
    const auto stored = m_fields.find(field.id);
    if (!stored)
        throw Error(Error::Code::NotFound, Tr::tr("This field no longer exists."));
    if (stored->type != field.type)
        throw Error(Error::Code::Invalid, Tr::tr("The type of a field cannot be changed."));
    if (!m_fields.update(checked(field)))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this field meanwhile."));
    return work.commit();
}

} // namespace crm
