#include "core/exchange/importtemplate.h"

#include "core/exchange/headersynonyms.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString keyOf(ImportMode mode)
{
    switch (mode) {
    case ImportMode::Add: return u"add"_s;
    case ImportMode::Update: return u"update"_s;
    case ImportMode::AddAndUpdate: break;
    }
    return u"both"_s;
}

QJsonObject asJson(const std::map<QString, QString> &texts)
{
    QJsonObject json;
    for (const auto &[key, text] : texts)
        json.insert(key, text);
    return json;
}

std::map<QString, QString> textsOf(const QJsonObject &json)
{
    std::map<QString, QString> texts;
    for (auto it = json.begin(); it != json.end(); ++it)
        texts[it.key()] = it.value().toString();
    return texts;
}

/// By its name as it stands, or as headers are compared.
int columnOf(const SheetShape &shape, const QString &name)
{
    if (const int exact = shape.column(name); exact >= 0)
        return exact;
    const auto key = headerKey(name);
    for (qsizetype i = 0; !key.isEmpty() && i < shape.headers.size(); ++i)
        if (headerKey(shape.headers[i]) == key)
            return int(i);
    return -1;
}

} // namespace

QJsonObject ImportTemplate::toJson() const
{
    QJsonObject orders;
    QJsonArray commas;
    for (const auto &[column, order] : dateOrders)
        orders.insert(column, QLatin1StringView(nameOf(order)));
    for (const auto &[column, mark] : decimals)
        if (mark == DecimalMark::Comma)
            commas.append(column);
    return {{u"columns"_s, asJson(columns)},
            {u"constants"_s, asJson(constants)},
            {u"dateOrders"_s, orders},
            {u"decimalCommas"_s, commas},
            {u"phoneRegion"_s, phoneRegion},
            {u"nullWordsAreEmpty"_s, nullWordsAreEmpty},
            {u"keys"_s, QJsonArray::fromStringList(keys)},
            {u"mode"_s, keyOf(mode)},
            {u"fillOnly"_s, fillOnly},
            {u"clearsEmpty"_s, clearsEmpty},
            {u"rejectsRepeated"_s, repeated == Repeated::Reject}};
}

// What a damaged or foreign text says beyond what is expected is left out.
ImportTemplate ImportTemplate::fromJson(const QString &name, const QJsonObject &json)
{
    ImportTemplate kept{.name = name};
    kept.columns = textsOf(json.value("columns"_L1).toObject());
    kept.constants = textsOf(json.value("constants"_L1).toObject());
    for (const auto &[column, order] : textsOf(json.value("dateOrders"_L1).toObject()))
        if (const auto known = dateOrderByName(order.toStdString()))
            kept.dateOrders[column] = *known;
    const auto commas = json.value("decimalCommas"_L1).toArray();
    for (const auto &column : commas)
        kept.decimals[column.toString()] = DecimalMark::Comma;
    kept.phoneRegion = json.value("phoneRegion"_L1).toString(kept.phoneRegion);
    kept.nullWordsAreEmpty = json.value("nullWordsAreEmpty"_L1).toBool();
    const auto keys = json.value("keys"_L1).toArray();
    for (const auto &key : keys)
        kept.keys << key.toString();
    kept.mode = importModeByName(json.value("mode"_L1).toString()).value_or(ImportMode::AddAndUpdate);
    kept.fillOnly = json.value("fillOnly"_L1).toBool();
    kept.clearsEmpty = json.value("clearsEmpty"_L1).toBool();
    kept.repeated = json.value("rejectsRepeated"_L1).toBool() ? Repeated::Reject : Repeated::Join;
    return kept;
}

ImportTemplate templateOf(const QString &name, const ImportRequest &request)
{
    const auto &mapping = request.mapping;
    const auto header = [&](int column) { return request.shape.headers.value(column); };
    ImportTemplate kept{.name = name};
    for (const auto &[field, column] : mapping.columns)
        kept.columns[field] = header(column);
    for (const auto &[column, order] : mapping.dateOrders)
        kept.dateOrders[header(column)] = order;
    for (const auto &[column, mark] : mapping.decimals)
        kept.decimals[header(column)] = mark;
    kept.constants = mapping.constants;
    kept.phoneRegion = mapping.phoneRegion;
    kept.nullWordsAreEmpty = mapping.nullWordsAreEmpty;
    kept.keys = request.keys;
    kept.mode = request.mode;
    kept.fillOnly = request.fillOnly;
    kept.clearsEmpty = request.clearsEmpty;
    kept.repeated = request.repeated;
    return kept;
}

QStringList applyTemplate(const ImportTemplate &kept, ImportRequest &request)
{
    QStringList missing;
    ImportMapping mapping;
    for (const auto &[field, name] : kept.columns) {
        if (const int column = columnOf(request.shape, name); column >= 0)
            mapping.columns[field] = column;
        else
            missing << name;
    }
    for (const auto &[name, order] : kept.dateOrders)
        if (const int column = columnOf(request.shape, name); column >= 0)
            mapping.dateOrders[column] = order;
    for (const auto &[name, mark] : kept.decimals)
        if (const int column = columnOf(request.shape, name); column >= 0)
            mapping.decimals[column] = mark;
    mapping.constants = kept.constants;
    mapping.phoneRegion = kept.phoneRegion;
    mapping.nullWordsAreEmpty = kept.nullWordsAreEmpty;
    request.mapping = std::move(mapping);
    request.keys = kept.keys;
    request.mode = kept.mode;
    request.fillOnly = kept.fillOnly;
    request.clearsEmpty = kept.clearsEmpty;
    request.repeated = kept.repeated;
    return missing;
}

} // namespace crm
