#include "core/customfield/customfieldservice.h"

#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kMostChoices = 100;

bool isList(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::Choices;
}

/// A stored value as people read it.
QStringList readable(FieldType type, const QString &stored)
{
    if (type == FieldType::Boolean)
        return {stored == "1"_L1 ? Tr::tr("Yes") : Tr::tr("No")};
    return type == FieldType::Choices ? stored.split(u'\n', Qt::SkipEmptyParts) : QStringList{stored};
}

/// What a stored value of another type becomes in this field, or why it cannot.
Outcome<QString> converted(FieldType before, const CustomField &field, const QString &stored)
{
    const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Decimal;
    if (before == field.type || (before == FieldType::Boolean && isNumber))
        return canonicalValue(field, stored);
    const auto parts = readable(before, stored);
    const bool takesLines = field.type == FieldType::Choices || field.type == FieldType::LongText;
    return canonicalValue(field, parts.join(takesLines ? u"\n"_s : Tr::tr(", ")));
}

QStringList offered(FieldType before, const QStringList &texts)
{
    QSet<QString> choices;
    for (const auto &text : texts)
        for (const auto &part : readable(before, text))
            choices.insert(cleanLine(part));
    choices.remove(QString());
    if (choices.size() > kMostChoices)
        return {};
    QStringList sorted(choices.begin(), choices.end());
    sorted.sort();
    return sorted;
}

} // namespace

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
    if (isList(field.type) && field.choices.isEmpty())
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
    const auto wanted = checked(field);
    if (!m_fields.update(wanted))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this field meanwhile."));
    convert(*stored, wanted);
    return work.commit();
}

void CustomFieldService::convert(const CustomField &before, const CustomField &field)
{
    if (before.type == field.type && before.choices == field.choices)
        return;
    for (const auto &value : m_fields.values(field.id)) {
        const auto text = converted(before.type, field, value.text);
        if (!text)
            m_fields.removeValue(value.id);
        else if (*text != value.text)
            m_fields.setValue(value.id, *text);
    }
}

TypeChange CustomFieldService::preview(const CustomField &field) const
{
    const auto stored = m_fields.find(field.id);
    if (!stored)
        throw Error(Error::Code::NotFound, Tr::tr("This field no longer exists."));
    TypeChange change;
    QHash<QString, qint64> texts;
    for (const auto &value : m_fields.values(field.id)) {
        ++texts[value.text];
        ++change.records;
    }
    change.choices = offered(stored->type, texts.keys());
    auto wanted = field;
    if (isList(field.type) && wanted.choices.isEmpty())
        wanted.choices = change.choices;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const auto now = converted(stored->type, wanted, text.key());
        if (now) {
            change.written += *now == text.key() ? 0 : text.value();
            continue;
        }
        change.lost += text.value();
        change.misfits.push_back(
            {.text = text.key(), .reason = now.error().message(), .records = text.value()});
    }
    std::ranges::sort(change.misfits, [](const auto &a, const auto &b) {
        return std::tuple(-a.records, a.text) < std::tuple(-b.records, b.text);
    });
    return change;
}

} // namespace crm
