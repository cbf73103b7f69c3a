#include "ui/exchange/exportlist.h"

#include "core/exchange/export/exportservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/job.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/labeldialog.h"

#include <QFileInfo>
#include <QSaveFile>

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

QString told(const PrintedLabels &labels)
{
    QStringList said{Texts::tr("%n addresses on %1", nullptr, int(labels.printed))
                         .arg(Texts::tr("%n pages", nullptr, int(labels.pages)))};
    if (labels.withoutAddress > 0)
        said << Texts::tr("%n without an address were left out", nullptr, int(labels.withoutAddress));
    if (labels.cut > 0)
        said << Texts::tr("%n addresses were too long for their label", nullptr, int(labels.cut));
    return format::facts(said);
}

/// The file is replaced only by a whole one.
PrintedLabels printTo(const QString &path, const std::vector<PostalAddress> &addresses,
                      const LabelPrint &print, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Error::Code::Storage,
                    Texts::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    const auto printed = printLabels(addresses, print, file, progress);
    if (printed.isComplete && printed.printed > 0 && !file.commit())
        throw Error(Error::Code::Storage,
                    Texts::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return printed;
}

void printAddresses(Page &page, Workspace &workspace, const ExportRequest &request, const LabelPrint &print)
{
    auto state = std::make_shared<JobState>();
    const QPointer<JobDialog> dialog =
        new JobDialog(Texts::tr("Writing %1").arg(QFileInfo(request.path).fileName()), state, &page);
    workspace.aside(
        &page,
        [state, request, print](Session &session) {
            const Progress progress = [&](qint64 done, qint64 total) { return state->report(done, total); };
            return printTo(request.path, session.exports().addresses(request, progress), print, progress);
        },
        [&page, dialog, path = request.path](const Outcome<PrintedLabels> &outcome) {
            if (dialog)
                dialog->finish();
            if (!outcome)
                emit page.failed(outcome.error().message());
            else if (!outcome->isComplete)
                emit page.happened(Texts::tr("The export was stopped; nothing was written."), false);
            else if (outcome->printed == 0)
                emit page.failed(Texts::tr("None of them has an address; nothing was written."));
            else
                emit page.saved(told(*outcome), path);
        });
}

void askForLabels(Page &page, Workspace &workspace, Settings &settings, const ExportRequest &request)
{
    auto *dialog = new LabelDialog(
        settings,
        [&page, &workspace, request](const LabelPrint &print) {
            chooseFileToSave(&page, Texts::tr("Export"), Texts::tr("Documents (*.pdf)"),
                             request.path + u".pdf",
                             [&page, &workspace, request, print](const QString &path) {
                                 auto chosen = request;
                                 chosen.path = withExtension(path, u"pdf"_s);
                                 printAddresses(page, workspace, chosen, print);
                             });
        },
        &page);
    dialog->open();
}

} // namespace

bool mayExport(const Workspace &workspace)
{
    return workspace.may(Permission::Export);
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
        [&page, &workspace, settings = offer.settings](const ExportRequest &chosen, const QString &format) {
            if (format == "pdf"_L1) {
                askForLabels(page, workspace, *settings, chosen);
                return;
            }
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
