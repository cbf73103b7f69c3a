#pragma once

#include "core/exchange/importfield.h"

#include <QStringList>

#include <vector>

namespace crm {

/// What is to be written, and where.
struct ExportRequest
{
    /// All rows of the kind, these, or those of these customers.
    enum class Of { All, Rows, Customers };

    ImportKind kind = ImportKind::Customers;
    QString path = {}; ///< its extension says the format
    QStringList columns = {}; ///< by name, in this order; empty: the usual ones
    Of of = Of::All;
    /// Ids, in the order in which they are written. The rows of order lines are their orders.
    std::vector<qint64> ids = {};
};

/// What came of it.
struct ExportResult
{
    qint64 operation = 0; ///< the entry of the log; 0 where the base cannot be written, or nothing was
    qint64 rows = 0;
    qint64 shortened = 0; ///< texts that the format could not hold whole
    bool isComplete = true; ///< false when it was stopped: then there is no file

    friend bool operator==(const ExportResult &, const ExportResult &) = default;
};

} // namespace crm
