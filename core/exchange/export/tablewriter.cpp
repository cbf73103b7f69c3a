#include "core/exchange/export/tablewriter.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/export/csvtable.h"
#include "core/exchange/export/xlsxtable.h"

using namespace Qt::StringLiterals;

namespace crm {

QStringList tableFormats()
{
    return {u"csv"_s, u"xlsx"_s};
}

std::unique_ptr<TableWriter> tableWriter(const QString &extension, const QString &path, const QString &sheet,
                                         const std::vector<ExportColumn> &columns)
{
    if (extension == "csv"_L1)
        return std::make_unique<CsvTable>(path, columns);
    if (extension == "xlsx"_L1)
        return std::make_unique<XlsxTable>(path, sheet, columns);
    throw Error(Error::Code::Invalid,
                Tr::tr("Tables are written as .csv or .xlsx, not as .%1.").arg(extension));
}

} // namespace crm
