#pragma once

#include "core/base/error.h"
#include "core/exchange/importfield.h"
#include "core/exchange/sheetreader.h"

namespace crm {

/// A row that outlives its reader.
struct SheetRow
{
    qint64 line = 0;
    QStringList fields = {};
    bool hidden = false;

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// What can be known of a sheet from its first rows: how it was read, where its header stands, what its
/// columns are called.
struct SheetShape
{
    static constexpr int kSample = 500;

    QString encoding;
    char delimiter = ',';
    QString sheet;
    std::vector<SheetInfo> sheets;
    qint64 headerLine = 0; ///< 0: there is none
    QByteArray headerOriginal; ///< its bytes as they stand in the source
    QStringList headers; ///< one a column, none empty, none twice
    std::vector<SheetRow> sample; ///< the first rows below the header
    bool namesGiven = false; ///< the kind of source says the names of the columns; no row does
    bool visibleOnly = false; ///< the rows that are hidden in the workbook are left out
    QString unitRemark = {}; ///< "万元", where a line above the header says in what the sheet counts money
    qsizetype widthOfHeader = 0; ///< with the empty names at its end, in a text
    QString stamp = {}; ///< sourceStamp() of the file that was looked at; empty: whatever it is now

    int column(QStringView header) const { return int(headers.indexOf(header)); }
    /// The columns are called something, and not only numbered.
    bool hasNames() const { return headerLine > 0 || namesGiven; }
};

/// The file is not the one any more that a shape was taken from: neither what was previewed nor the places of
/// its columns hold for it. Throws Error{Conflict}.
void requireSameSource(const QString &path, const SheetShape &shape);
bool isSameSource(const QString &path, const SheetShape &shape);

/// There is nothing in the sheet.
class EmptySheet : public Error
{
public:
    using Error::Error;
};

/// Which line is the header: found out, given, or 0 for none.
using HeaderLine = std::optional<qint64>;

/// Reads the first rows. Of a workbook, where no sheet is said, those of the sheet that looks most like the
/// kind. Throws Error{Invalid} where there is nothing to read.
SheetShape inspectSheet(const QString &path, ImportKind kind, const SheetOptions &options = {},
                        HeaderLine header = {});
/// Likewise; of a workbook the first sheet that is not hidden.
SheetShape inspectOneSheet(const QString &path, ImportKind kind, const SheetOptions &options = {},
                           HeaderLine header = {});

/// Opens the sheet again, as `shape` says, and stands behind its header. Throws as requireSameSource() does.
std::unique_ptr<SheetReader> openRows(const QString &path, const SheetShape &shape);

/// The line of the header among the first rows of a sheet, or 0. Title and instruction rows above it are
/// passed over; of a header over two rows it is the lower one.
qint64 findHeader(const std::vector<SheetRow> &rows, ImportKind kind);

} // namespace crm
