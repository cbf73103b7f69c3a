#include "app/cli/savedrows.h"

#include "core/base/tr.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/export/figureworkbook.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

const QString kKey = u"key"_s;
/// Names come before figures.
const QStringList kFirst{kKey, u"id"_s, u"code"_s, u"name"_s, u"month"_s, u"stage"_s, u"from"_s, u"to"_s};

QString cellOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const auto array = value.toArray();
        for (const auto &part : array)
            parts << part.toVariant().toString();
        return parts.join(u"; "_s);
    }
    return value.isNull() ? QString() : value.toVariant().toString();
}

void flatten(const QString &prefix, const QJsonObject &object, QMap<QString, QString> &cells)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix.isEmpty() ? it.key() : QString(prefix + u'.' + it.key());
        if (it->isObject())
            flatten(name, it->toObject(), cells);
        else
            cells.insert(name, cellOf(*it));
    }
}

QJsonArray keyed(const QJsonObject &parts)
{
    QJsonArray rows;
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        auto row = it->isObject() ? it->toObject() : QJsonObject{{u"value"_s, *it}};
        row.insert(kKey, it.key());
        rows << row;
    }
    return rows;
}

bool isTable(const QJsonValue &value)
{
    const auto array = value.toArray();
    return !array.isEmpty()
        && std::ranges::all_of(array, [](const QJsonValue &row) { return row.isObject(); });
}

/// What the answer is about: figures come before the customers behind them.
QJsonArray listOf(const QJsonObject &answer)
{
    for (const auto &name : {u"rows"_s, u"segments"_s, u"stages"_s, u"cohorts"_s, u"forecast"_s, u"pairs"_s})
        if (const auto list = answer.value(name); isTable(list))
            return list.toArray();
        else if (list.isObject())
            return keyed(list.toObject());
    if (const auto list = answer.value(u"customers"_s); isTable(list))
        return list.toArray();
    const auto any = std::ranges::find_if(answer, isTable);
    return any == answer.end() ? QJsonArray() : any->toArray();
}

void writeCsv(const QString &file, const QList<QStringList> &table)
{
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        throw Error(Error::Code::Storage,
                    Tr::tr("%1 could not be written: %2").arg(file, device.errorString()));
    CsvWriter csv(device);
    for (const auto &row : table) {
        for (const auto &cell : row)
            csv.rows() == 0 ? csv.text(cell) : csv.figure(cell);
        csv.endRow();
    }
    if (!device.commit())
        throw Error(Error::Code::Storage,
                    Tr::tr("%1 could not be written: %2").arg(file, device.errorString()));
}

} // namespace

QList<QStringList> rowsOf(const QJsonObject &answer)
{
    QList<QMap<QString, QString>> rows;
    QStringList columns;
    const auto list = listOf(answer);
    for (const auto &one : list) {
        QMap<QString, QString> cells;
        flatten({}, one.toObject(), cells);
        for (auto it = cells.cbegin(); it != cells.cend(); ++it)
            if (!columns.contains(it.key()))
                columns << it.key();
        rows << cells;
    }
    if (rows.isEmpty())
        return {};
    std::ranges::stable_sort(columns, {}, [](const QString &column) {
        const auto place = kFirst.indexOf(column);
        return place < 0 ? kFirst.size() : place;
    });
    QList<QStringList> table{columns};
    for (const auto &cells : rows) {
        QStringList line;
        for (const auto &column : columns)
            line << cells.value(column);
        table << line;
    }
    return table;
}

void saveRows(Answer &answer, const QString &file)
{
    const auto table = rowsOf(answer.json);
    if (table.isEmpty())
        throw Error(Error::Code::Invalid,
                    Tr::tr("The answer lists nothing that could be written to %1.").arg(file));
    const QFileInfo info(file);
    const auto ending = info.suffix().toLower();
    if (ending == "xlsx"_L1)
        writeFigures(file, info.completeBaseName(), table);
    else if (ending == "csv"_L1)
        writeCsv(file, table);
    else
        throw Error(Error::Code::Invalid, Tr::tr("%1 must end in .csv or .xlsx.").arg(file));
    const auto rows = int(table.size()) - 1;
    answer.json.insert(u"saved"_s, QJsonObject{{u"file"_s, file}, {u"rows"_s, rows}});
    answer.lines = {Tr::tr("%n row(s) written to %1", nullptr, rows).arg(file)};
}

} // namespace crm::cli
