#include "core/exchange/export/tableexport.h"

#include "core/base/error.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/export/figureworkbook.h"
#include "core/operation/operations.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void writeCsv(const QString &path, const QList<QStringList> &table)
{
    QSaveFile device(path);
    if (!device.open(QIODevice::WriteOnly))
        throw Error(Error::Code::Storage, device.errorString());
    CsvWriter csv(device);
    for (const auto &row : table) {
        csv.texts(row);
        csv.endRow();
    }
    if (!device.commit())
        throw Error(Error::Code::Storage, device.errorString());
}

} // namespace

qint64 exportTable(Operations &operations, const QString &path, const QString &title,
                   const QList<QStringList> &table)
{
    operations.actor().require(Permission::Export);
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        writeFigures(path, title, table);
    else
        writeCsv(path, table);
    const qint64 rows = std::max<qint64>(0, table.size() - 1);
    if (operations.db().isWritable())
        operations
            .begin(
                {.kind = u"export"_s,
                 .summary = {{u"file"_s, QFileInfo(path).fileName()}, {u"kind"_s, title}, {u"count"_s, rows}},
                 .changesNothing = true})
            .commit();
    return rows;
}

} // namespace crm
