#pragma once

#include "core/customfield/customfield.h"
#include "core/exchange/importfield.h"

#include <QByteArray>
#include <QDate>
#include <QHash>

#include <vector>

namespace crm {

/// What a cell of a column holds, and so how it is stored and shown.
enum class CellKind {
    Text,
    Phones, ///< stored one a line; several in one cell are parted as importing parts them
    Mails, ///< likewise
    Ways, ///< stored as "label", tab, value, one a line; "抖音: ab; 微博: cd"
    Names, ///< stored one a line; "VIP; 展会"
    Birthday, ///< "solar 1990-04-12", "lunar --04-12"
    Word, ///< a key, shown in the user's language
    Count,
    Money, ///< ten-thousandths
    Quantity, ///< ten-thousandths
    Part, ///< ten-thousandths of the whole
    Decimal, ///< canonical text of a number
    Day, ///< ISO text
    Instant, ///< milliseconds UTC
};

/// A column that an exported sheet can have.
struct ExportColumn
{
    QString field = {}; ///< as mappings and the command line name it; a custom field under its own name
    QString header = {}; ///< in the user's language, as importing recognises it
    CellKind kind = CellKind::Text;
    int width = 12; ///< characters
    bool usual = true; ///< written where nobody chooses
    QByteArray sql = {}; ///< an expression over the tables of its kind
    QString (*word)(const QString &key) = nullptr;
    bool ofDeadline =
        false; ///< a Day, or a Count of days, of ExportDeadlines; its sql is the customer's number
};

/// When rules of recycling take customers back; those whom none does are not there.
using ExportDeadlines = QHash<qint64, QDate>;

/// The columns of a kind, the users' own fields last.
std::vector<ExportColumn> exportColumns(ImportKind kind, const std::vector<CustomField> &customFields);

/// The columns of where letters go: the place is that of the address, which need not be the customer's; a
/// contact without an address of its own is written to at the customer's.
std::vector<ExportColumn> letterColumns(ImportKind kind);

} // namespace crm
