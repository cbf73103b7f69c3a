#pragma once

#include "core/exchange/sheetreader.h"
#include "core/exchange/xlsxworkbook.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cmath>

/// Compares a sheet cell for cell with what an independent reader found in it.
namespace cellreference {

using namespace Qt::StringLiterals;

/// The text that our readers give for a value of the reference.
inline QString canonical(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"TRUE"_s : u"FALSE"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    auto text = crm::decodeEscapes(value.toString());
    static const QRegularExpression instant(u"^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)$"_s);
    if (const auto match = instant.match(text); match.hasMatch())
        text =
            match.captured(1) + (match.captured(2) == "00:00:00"_L1 ? QString() : u' ' + match.captured(2));
    static const QRegularExpression elapsed(u"^(\\d+) days?, (\\d+):(\\d\\d:\\d\\d)$"_s);
    if (const auto match = elapsed.match(text); match.hasMatch())
        text =
            u"%1:%2"_s.arg(match.captured(1).toInt() * 24 + match.captured(2).toInt()).arg(match.captured(3));
    return text;
}

/// An elapsed time of old workbooks, which the other reader tells as an instant of January 1900.
inline QString asElapsed(const QString &instant)
{
    static const QRegularExpression form(u"^1900-01-(\\d\\d) (\\d\\d)(:\\d\\d:\\d\\d)$"_s);
    const auto match = form.match(instant);
    return match.hasMatch()
             ? QString::number(match.captured(1).toInt() * 24 + match.captured(2).toInt()) + match.captured(3)
             : QString();
}

inline bool isSame(const QString &expected, const QString &actual)
{
    if (!actual.isEmpty() && asElapsed(expected) == actual)
        return true;
    bool isNumber = false;
    const double a = expected.toDouble(&isNumber);
    if (expected == actual || !isNumber)
        return expected == actual;
    // The references hold the bare number, the reader tells the currency that the cell shows as well.
    const double b = (actual.endsWith(u'$') ? actual.chopped(1) : actual).toDouble(&isNumber);
    return isNumber && std::abs(a - b) <= 1e-14 * std::abs(a);
}

inline QString columnName(int column)
{
    return (column < 26 ? QString() : QString(QChar(u'A' + column / 26 - 1))) + QChar(u'A' + column % 26);
}

/// The cells that are not empty, by their place; errors by what they say.
inline QHash<QString, QString> cellsOf(crm::SheetReader &reader)
{
    QHash<QString, QString> cells;
    while (const auto *record = reader.next()) {
        const auto line = QString::number(record->line);
        for (int c = 0; c < int(record->fields.size()); ++c)
            if (!record->fields[size_t(c)].empty())
                cells.insert(columnName(c) + line, crm::toText(record->fields[size_t(c)]));
        for (const auto &flag : record->flags)
            if (flag.kind == crm::CellFlag::Kind::ErrorValue)
                cells.insert(columnName(flag.column) + line, crm::toText(flag.text));
    }
    return cells;
}

inline void compare(crm::SheetReader &reader, const QString &what, const QJsonObject &reference)
{
    const auto cells = cellsOf(reader);
    const auto expected = reference["cells"_L1].toArray();
    qsizetype filled = 0;
    for (const auto &entry : expected) {
        const auto value = canonical(entry[1]);
        const auto cell = entry[0].toString();
        filled += !value.isEmpty();
        EXPECT_TRUE(isSame(value, cells.value(cell)))
            << what.toStdString() << ' ' << cell.toStdString() << ": " << value.toStdString() << " is "
            << cells.value(cell).toStdString();
    }
    if (reference["n"_L1].toInt() == expected.size()) {
        EXPECT_EQ(cells.size(), filled) << what.toStdString();
    }
}

} // namespace cellreference
