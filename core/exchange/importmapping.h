#pragma once

#include "core/exchange/amountvalue.h"
#include "core/exchange/datevalue.h"
#include "core/exchange/importfield.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace crm {

/// Where the fields of a kind come from: a column, or the same text for every row; and how the texts of the
/// columns are to be read. Custom fields are fields under their own name.
struct ImportMapping
{
    std::map<QString, int> columns; ///< by field; from 0
    std::map<QString, QString> constants; ///< by field
    std::map<int, DateOrder> dateOrders; ///< by column
    std::map<int, DecimalMark> decimals; ///< by column
    QString phoneRegion = QStringLiteral("CN"); ///< of numbers without a country code; of phoneRegions()
    bool nullWordsAreEmpty = false; ///< NULL, None, N/A ... in texts; in dates and numbers they always are

    bool isMapped(const QString &field) const { return columns.contains(field) || constants.contains(field); }

    QJsonObject toJson() const;
    static ImportMapping fromJson(const QJsonObject &json);

    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// By what a sheet is known the next time: its headers, one a line.
QString headerSignature(const QStringList &headers);

/// Puts "FIELD=COLUMN" into a mapping; COLUMN is a header, "Column 4", or a number from 1. Throws
/// Error{Invalid} for a field that the kind does not have and a column that the sheet does not have.
void mapColumn(ImportMapping &mapping, ImportKind kind, const QString &assignment, const QStringList &headers,
               const QStringList &customFields = {});
/// Puts "FIELD=VALUE" for every row into a mapping. Throws like mapColumn().
void setConstant(ImportMapping &mapping, ImportKind kind, const QString &assignment,
                 const QStringList &customFields = {});

} // namespace crm
