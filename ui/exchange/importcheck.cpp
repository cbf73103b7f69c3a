#include "ui/exchange/importcheck.h"

#include "core/exchange/rejectsfile.h"
#include "core/exchange/rowparser.h"

#include <QTimeZone>

namespace crm::ui {
namespace {

constexpr qint64 kBetweenReports = 1024; // rows

} // namespace

ImportPreview checkSheet(const ImportPlan &plan, const Progress &progress)
{
    return previewImport(plan.path, plan.kind, plan.shape, plan.mapping, QTimeZone::systemTimeZone(),
                         plan.fieldsOfUsers(), progress);
}

RejectsSaved saveRejects(const ImportPlan &plan, const QString &path, const Progress &progress)
{
    const auto reader = openRows(plan.path, plan.shape);
    RowParser parser(plan.kind, plan.shape, plan.mapping, QTimeZone::systemTimeZone(), plan.fieldsOfUsers());
    RejectsFile file(path, *reader, plan.shape);
    qint64 rows = 0;
    while (const auto *record = reader->next()) {
        const auto &row = parser.parse(*record, !reader->cellsHavePlaces());
        if (row.isRejected)
            file.add(record->raw, row.reason());
        if (++rows % kBetweenReports == 0 && !progress(reader->position(), reader->size()))
            return {path, 0, true};
    }
    file.commit();
    return {path, file.rows()};
}

} // namespace crm::ui
