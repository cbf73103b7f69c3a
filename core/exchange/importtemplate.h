#pragma once

#include "core/exchange/importrequest.h"

namespace crm {

/// How sheets of a kind are read and what is done with them, kept under a name. Columns go by their names, so
/// that it holds for sheets of any order of columns.
struct ImportTemplate
{
    QString name = {};
    std::map<QString, QString> columns = {}; ///< the name of the column, by field
    std::map<QString, QString> constants = {}; ///< the text of every row, by field
    std::map<QString, DateOrder> dateOrders = {}; ///< by the name of the column
    std::map<QString, DecimalMark> decimals = {}; ///< likewise
    QString phoneRegion = QStringLiteral("CN");
    bool nullWordsAreEmpty = false;
    QStringList keys = {};
    ImportMode mode = ImportMode::AddAndUpdate;
    bool fillOnly = false;
    bool clearsEmpty = false;
    Repeated repeated = Repeated::Join;

    QJsonObject toJson() const;
    static ImportTemplate fromJson(const QString &name, const QJsonObject &json);

    friend bool operator==(const ImportTemplate &, const ImportTemplate &) = default;
};

/// What a request says, to be kept under a name.
ImportTemplate templateOf(const QString &name, const ImportRequest &request);

/// Does with a sheet as a template says. The columns that the sheet does not have are left out and told.
QStringList applyTemplate(const ImportTemplate &kept, ImportRequest &request);

} // namespace crm
