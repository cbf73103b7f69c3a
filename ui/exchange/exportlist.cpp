#include "ui/exchange/exportlist.h"

#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/job.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/exchange/exportdialog.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::ExportList)
};

/// A path of the format that was chosen, whatever was typed in the file dialog.
QString withExtension(const QString &path, const QString &format)
{
    return QFileInfo(path).suffix().compare(format, Qt::CaseInsensitive) == 0 ? path : path + u'.' + format;
}

void tell(Page &page, const QString &path, const Outcome<ExportResult> &outcome)
{
    if (!outcome) {
        emit page.failed(outcome.error().message());
        return;
    }
    if (!outcome->isComplete) {
        emit page.happened(Texts::tr("The export was stopped; nothing was written."), false);
        return;
    }
    QStringList said{Texts::tr("%n rows exported to %1", nullptr, int(outcome->rows))
                         .replace(QString::number(outcome->rows), format::count(outcome->rows))
                         .arg(QFileInfo(path).fileName())};
    if (outcome->shortened > 0)
        said << Texts::tr("%n texts were too long for a workbook and were cut", nullptr,
                          int(outcome->shortened));
    emit page.saved(format::facts(said), path);
}

void write(Page &page, Workspace &workspace, const ExportRequest &request)
{
    auto state = std::make_shared<JobState>();
    const QPointer<JobDialog> dialog =
        new JobDialog(Texts::tr("Writing %1").arg(QFileInfo(request.path).fileName()), state, &page);
    workspace.aside(
        &page,
        [state, request](Session &session) {
            return session.exports().run(
                request, [&](qint64 done, qint64 total) { return state->report(done, total); });
        },
        [&page, dialog, path = request.path](const Outcome<ExportResult> &outcome) {
            if (dialog)
                dialog->finish();
            tell(page, path, outcome);
        });
}

} // namespace

bool mayExport(const Workspace &workspace)
{
    return permissionsOf(workspace.user().role).contains(Permission::Export);
}

void exportList(Page &page, Workspace &workspace, const ExportOffer &offer)
{
    if (!mayExport(workspace)) {
        emit page.failed(Texts::tr("You may not take lists out of this file."));
        return;
    }
    if (offer.listed.empty()) {
        emit page.failed(Texts::tr("There is nothing in this list that could be exported."));
        return;
    }
    auto *dialog = new ExportDialog(
        offer,
        [&page, &workspace](const ExportRequest &chosen, const QString &format) {
            const auto filter = format == "xlsx"_L1 ? Texts::tr("Workbooks (*.xlsx)")
                              : format == "csv"_L1  ? Texts::tr("Tables (*.csv)")
                              : format == "vcf"_L1  ? Texts::tr("Address cards (*.vcf)")
                                                    : Texts::tr("Calendars (*.ics)");
            chooseFileToSave(&page, Texts::tr("Export"), filter, chosen.path + u'.' + format,
                             [&page, &workspace, chosen, format](const QString &path) {
                                 auto request = chosen;
                                 request.path = withExtension(path, format);
                                 write(page, workspace, request);
                             });
        },
        &page);
    dialog->open();
}

} // namespace crm::ui
