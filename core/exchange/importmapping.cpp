#include "core/exchange/importmapping.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/headersynonyms.h"
#include "core/exchange/phoneregion.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

std::pair<QString, QString> split(const QString &assignment, ImportKind kind, const QStringList &customFields)
{
    const auto equals = assignment.indexOf(u'=');
    const auto field = assignment.left(std::max<qsizetype>(equals, 0)).trimmed();
    if (equals <= 0)
        throw Error(Error::Code::Invalid, Tr::tr("“%1” is not FIELD=COLUMN.").arg(assignment));
    if (fieldIndex(kind, field) < 0 && !customFields.contains(field)) {
        QStringList names;
        for (const auto &known : importFields(kind))
            names.append(known.name);
        throw Error(Error::Code::Invalid, Tr::tr("There is no field “%1”. There are: %2.")
                                              .arg(field, (names + customFields).join(u", "_s)));
    }
    return {field, assignment.mid(equals + 1)};
}

int columnByName(const QString &name, const QStringList &headers)
{
    if (const auto exact = headers.indexOf(name); exact >= 0)
        return int(exact);
    const auto trimmedName = name.trimmed();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (headers[i].trimmed().compare(trimmedName, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    const auto key = headerKey(trimmedName);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!key.isEmpty() && headerKey(headers[i]) == key)
            return int(i);
    }
    bool isNumber = false;
    const auto number = trimmedName.toInt(&isNumber);
    return isNumber && number >= 1 && number <= headers.size() ? number - 1 : -1;
}

} // namespace

QJsonObject ImportMapping::toJson() const
{
    QJsonObject fields;
    QJsonObject texts;
    QJsonObject orders;
    QJsonArray commas;
    for (const auto &[field, column] : columns)
        fields.insert(field, column);
    for (const auto &[field, text] : constants)
        texts.insert(field, text);
    for (const auto &[column, order] : dateOrders)
        orders.insert(QString::number(column), QLatin1StringView(nameOf(order)));
    for (const auto &[column, mark] : decimals) {
        if (mark == DecimalMark::Comma)
            commas.append(column);
    }
    return {{u"columns"_s, fields},          {u"constants"_s, texts},
            {u"dateOrders"_s, orders},       {u"decimalCommas"_s, commas},
            {u"phoneRegion"_s, phoneRegion}, {u"nullWordsAreEmpty"_s, nullWordsAreEmpty}};
}

// What a damaged or foreign text says beyond what is expected is left out.
ImportMapping ImportMapping::fromJson(const QJsonObject &json)
{
    ImportMapping mapping;
    const auto fields = json.value("columns"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const int column = it.value().toInt(-1); column >= 0)
            mapping.columns[it.key()] = column;
    }
    const auto texts = json.value("constants"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        mapping.constants[it.key()] = it.value().toString();
    const auto orders = json.value("dateOrders"_L1).toObject();
    for (auto it = orders.begin(); it != orders.end(); ++it) {
        if (const auto order = dateOrderByName(it.value().toString().toStdString()))
            mapping.dateOrders[it.key().toInt()] = *order;
    }
    const auto commas = json.value("decimalCommas"_L1).toArray();
    for (const auto &column : commas)
        mapping.decimals[column.toInt()] = DecimalMark::Comma;
    if (const auto region = json.value("phoneRegion"_L1).toString(); isPhoneRegion(region))
        mapping.phoneRegion = region;
    mapping.nullWordsAreEmpty = json.value("nullWordsAreEmpty"_L1).toBool();
    return mapping;
}

QString headerSignature(const QStringList &headers)
{
    return headers.join(u'\n');
}

void mapColumn(ImportMapping &mapping, ImportKind kind, const QString &assignment, const QStringList &headers,
               const QStringList &customFields)
{
    const auto [field, name] = split(assignment, kind, customFields);
    const int column = columnByName(name, headers);
    if (column < 0)
        throw Error(Error::Code::Invalid,
                    Tr::tr("There is no column “%1”. There are: %2.").arg(name, headers.join(u", "_s)));
    mapping.columns[field] = column;
    mapping.constants.erase(field);
}

void setConstant(ImportMapping &mapping, ImportKind kind, const QString &assignment,
                 const QStringList &customFields)
{
    const auto [field, text] = split(assignment, kind, customFields);
    mapping.constants[field] = text;
    mapping.columns.erase(field);
}

} // namespace crm
