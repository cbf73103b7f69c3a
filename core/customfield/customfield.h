#pragma once

#include "core/base/outcome.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace crm {

enum class FieldEntity { Customer, Contact, Product, Order, Activity };
inline constexpr FieldEntity kFieldEntities[] = {FieldEntity::Customer, FieldEntity::Contact,
                                                 FieldEntity::Product, FieldEntity::Order,
                                                 FieldEntity::Activity};
enum class FieldType {
    Text,
    LongText,
    Integer,
    Decimal,
    Money,
    Date,
    Boolean,
    Choice,
    Choices,
    Phone,
    Email,
    Url,
    User
};

/// A field that the users added themselves.
struct CustomField
{
    qint64 id = 0;
    FieldEntity entity = FieldEntity::Customer;
    QString name = {};
    FieldType type = FieldType::Text;
    QStringList choices = {};
    bool required = false;
    int position = 0;
    bool active = true;
    qint64 rev = 1;

    friend bool operator==(const CustomField &, const CustomField &) = default;
};

/// What the users' own fields of one record hold, by the id of the field, in canonical text.
using CustomValues = QMap<qint64, QString>;

/// The canonical text by which a value is stored and compared: numbers with a point, dates ISO, "1" and "0",
/// choices one a line. A user has to be one of `choices`, where they are given. An error that says what is
/// expected for what does not fit the field.
Outcome<QString> canonicalValue(const CustomField &field, const QString &typed);

QString displayName(FieldEntity entity);
QString toKey(FieldEntity entity);
FieldEntity fieldEntityFromKey(const QString &key);
QString toKey(FieldType type);
FieldType fieldTypeFromKey(const QString &key);
QString displayName(FieldType type);

} // namespace crm
