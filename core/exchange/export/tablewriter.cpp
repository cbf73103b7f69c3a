#include "core/exchange/export/tablewriter.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/export/calendartable.h"
#include "core/exchange/export/cardtable.h"
#include "core/exchange/export/csvtable.h"
#include "core/exchange/export/xlsxtable.h"

using namespace Qt::StringLiterals;

namespace crm {

QStringList tableFormats()
{
    return {u"csv"_s, u"xlsx"_s, u"vcf"_s, u"ics"_s};
}

QStringList columnsOfFormat(const QString &extension, ImportKind kind)
{
    if (extension == "vcf"_L1)
        return CardTable::fields(kind);
    return extension == "ics"_L1 ? CalendarTable::fields() : QStringList();
}

void requireFormat(const QString &extension, ImportKind kind)
{
    if (!tableFormats().contains(extension))
        throw Error(Error::Code::Invalid,
                    Tr::tr("Files are written as .csv, .xlsx, .vcf or .ics, not as .%1.").arg(extension));
    const bool hasCards = kind == ImportKind::Customers || kind == ImportKind::Contacts;
    if (extension == "vcf"_L1 && !hasCards)
        throw Error(Error::Code::Invalid, Tr::tr("Only customers and contacts have address cards (.vcf)."));
    if (extension == "ics"_L1 && kind != ImportKind::Activities)
        throw Error(Error::Code::Invalid, Tr::tr("Only activities can stand in a calendar (.ics)."));
}

std::unique_ptr<TableWriter> tableWriter(const TableTarget &target, const std::vector<ExportColumn> &columns)
{
    requireFormat(target.extension, target.kind);
    if (target.extension == "csv"_L1)
        return std::make_unique<CsvTable>(target.path, columns);
    if (target.extension == "xlsx"_L1)
        return std::make_unique<XlsxTable>(target.path, titleOf(target.kind), columns);
    if (target.extension == "vcf"_L1)
        return std::make_unique<CardTable>(target.path, columns, target.base);
    return std::make_unique<CalendarTable>(target.path, columns, target.base, target.now);
}

} // namespace crm
