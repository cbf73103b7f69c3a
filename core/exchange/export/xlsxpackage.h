#pragma once

#include "core/exchange/export/exportcolumn.h"

#include <QStringList>

namespace crm {

/// How the cells of our workbooks look: their places among the formats of xlsxStyles().
enum class XlsxStyle { General, Header, Text, Money, Part, Day, Instant };

XlsxStyle xlsxStyle(CellKind kind);

/// A sheet of a workbook that is put together.
struct XlsxPart
{
    QString name; ///< as it is called on its tab
    QString file; ///< where its XML lies
    QByteArray range; ///< of its filter: "$A$1:$D$20"; empty for none
};

/// Puts a workbook together from its sheets. Throws Error{Storage} where it cannot be written.
void writeWorkbook(const QString &path, const std::vector<XlsxPart> &sheets);

/// Appends a text as XML holds it; a control character as workbooks write it, "_x0001_".
void appendXml(std::string &xml, std::string_view utf8);

} // namespace crm
