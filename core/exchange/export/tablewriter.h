#pragma once

#include "core/base/amount.h"
#include "core/exchange/export/exportcolumn.h"

#include <QDateTime>

#include <memory>
#include <string_view>

namespace crm {

/// Writes a table into a file of one format, cell by cell and row by row, in memory that does not grow with
/// the rows. Throws Error{Storage} where it cannot be written.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    virtual void text(std::string_view utf8) = 0;
    virtual void count(qint64 number) = 0;
    /// As `kind` shows it: Money, Quantity, Part, or Decimal with as many digits as it has.
    virtual void amount(Amount amount, CellKind kind) = 0;
    virtual void day(QDate day) = 0;
    virtual void instant(const QDateTime &local) = 0;
    virtual void empty() = 0;
    virtual void endRow() = 0;
    /// After the last row. What was written before is no table.
    virtual void finish() = 0;

    /// Texts that the format cannot hold whole.
    virtual qint64 shortened() const { return 0; }
};

/// What is written, and where to.
struct TableTarget
{
    QString extension = {};
    QString path = {};
    ImportKind kind = ImportKind::Customers;
    QString base = {}; ///< the number of the base
    QDateTime now = {};
};

/// The writer for a target, by its extension. Throws Error{Invalid} for one that cannot be written.
std::unique_ptr<TableWriter> tableWriter(const TableTarget &target, const std::vector<ExportColumn> &columns);

/// "csv", "xlsx", "vcf", "ics".
QStringList tableFormats();
/// The columns that a format is made of; empty where it takes any.
QStringList columnsOfFormat(const QString &extension, ImportKind kind);
/// Throws Error{Invalid} for a format that does not exist, and for one that rows of the kind cannot have.
void requireFormat(const QString &extension, ImportKind kind);

} // namespace crm
