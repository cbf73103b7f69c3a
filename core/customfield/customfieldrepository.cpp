#include "core/customfield/customfieldrepository.h"

#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect =
    u"SELECT id, entity, name, type, choices, required, position, active, rev FROM custom_field"_s;

QStringList choicesFromJson(const QString &json)
{
    QStringList choices;
    for (const auto &choice : QJsonDocument::fromJson(json.toUtf8()).array())
        choices << choice.toString();
    return choices;
}

QString toJson(const QStringList &choices)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

CustomField read(const Statement &row)
{
    return {.id = row.integer(0),
            .entity = fieldEntityFromKey(row.text(1)),
            .name = row.text(2),
            .type = fieldTypeFromKey(row.text(3)),
            .choices = choicesFromJson(row.text(4)),
            .required = row.boolean(5),
            .position = int(row.integer(6)),
            .active = row.boolean(7),
            .rev = row.integer(8)};
}

Statement &bindFields(Statement &statement, const CustomField &field)
{
    return statement.bind("name"_L1, field.name)
        .bind("type"_L1, toKey(field.type))
        .bind("choices"_L1, toJson(field.choices))
        .bind("required"_L1, field.required)
        .bind("position"_L1, field.position)
        .bind("active"_L1, field.active);
}

} // namespace

CustomFieldRepository::CustomFieldRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<CustomField> CustomFieldRepository::all(FieldEntity entity) const
{
    return Statement(m_db, kSelect + u" WHERE entity = :entity ORDER BY position, id"_s)
        .bind("entity"_L1, toKey(entity))
        .all(read);
}

std::optional<CustomField> CustomFieldRepository::find(qint64 id) const
{
    return Statement(m_db, kSelect + u" WHERE id = :id"_s).bind("id"_L1, id).first(read);
}

qint64 CustomFieldRepository::insert(const CustomField &field)
{
    Statement insert(m_db, uR"(
        INSERT INTO custom_field(entity, name, type, choices, required, position, active)
        VALUES (:entity, :name, :type, :choices, :required, :position, :active))"_s);
    return bindFields(insert, field).bind("entity"_L1, toKey(field.entity)).execute().insertedId();
}

bool CustomFieldRepository::update(const CustomField &field)
{
    Statement update(m_db, uR"(
        UPDATE custom_field
        SET name = :name, type = :type, choices = :choices, required = :required, position = :position,
            active = :active, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindFields(update, field)
               .bind("id"_L1, field.id)
               .bind("rev"_L1, field.rev)
               .execute()
               .affectedRows()
        == 1;
}

std::vector<CustomValue> CustomFieldRepository::values(qint64 field) const
{
    return Statement(m_db,
                     u"SELECT id, row_id, value FROM custom_value WHERE field_id = :field ORDER BY id"_s)
        .bind("field"_L1, field)
        .all([](const Statement &row) {
            return CustomValue{.id = row.integer(0), .record = row.integer(1), .text = row.text(2)};
        });
}

void CustomFieldRepository::setValue(qint64 value, const QString &text)
{
    Statement(m_db, u"UPDATE custom_value SET value = :text, rev = rev + 1 WHERE id = :id"_s)
        .bind("text"_L1, text)
        .bind("id"_L1, value)
        .execute();
}

void CustomFieldRepository::removeValue(qint64 value)
{
    Statement(m_db, u"DELETE FROM custom_value WHERE id = :id"_s).bind("id"_L1, value).execute();
}

} // namespace crm
