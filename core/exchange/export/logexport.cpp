#include "core/exchange/export/logexport.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/export/exportfile.h"
#include "core/operation/describe.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kAtOnce = 1'000;

void writeEntry(CsvWriter &csv, const LogEntry &entry, const QTimeZone &zone)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(entry.at, zone);
    csv.number(entry.id)
        .text(at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs))
        .text(entry.actor)
        .text(entry.machine)
        .text(entry.kind)
        .text(describe(entry))
        .text(entry.undone ? u"undone"_s : QString());
    csv.endRow();
}

} // namespace

qint64 LogExport::write(LogFilter filter, const QString &path)
{
    m_operations.actor().require(Permission::Export);
    ExportFile file(path, m_operations.db().path());
    if (file.extension() != "csv"_L1)
        throw Error(Error::Code::Invalid, Tr::tr("The log is written as CSV."));
    qint64 rows = 0;
    {
        QFile target(file.path());
        if (!target.open(QIODevice::WriteOnly))
            throw Error(Error::Code::Storage, target.errorString());
        CsvWriter csv(target);
        csv.texts({u"operation"_s, u"at"_s, u"actor"_s, u"machine"_s, u"kind"_s, u"what"_s, u"state"_s});
        csv.endRow();
        const UndoService log(m_operations);
        filter.limit = kAtOnce;
        for (auto page = log.log(filter); !page.empty(); page = log.log(filter)) {
            for (const auto &entry : page)
                writeEntry(csv, entry, m_operations.zone());
            rows += qint64(page.size());
            filter.before = page.back().id;
        }
    }
    if (m_operations.db().isWritable()) {
        auto work = m_operations.begin(
            {.kind = u"export"_s,
             .summary = {{u"file"_s, file.name()}, {u"kind"_s, u"log"_s}, {u"count"_s, rows}},
             .changesNothing = true});
        work.commit();
    }
    file.commit();
    return rows;
}

} // namespace crm
