#include "core/exchange/export/figureworkbook.h"
#include "core/insight/salesservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/prompts.h"
#include "ui/report/pdfreport.h"
#include "ui/report/reportspage.h"
#include "ui/report/salesdashboard.h"
#include "ui/report/salestablemodel.h"
#include "ui/report/salestexts.h"
#include "ui/segment/segmentchoice.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// Runs on a thread of the workspace. Throws where the file cannot be written; a half is never left behind.
qint64 writeFile(const QString &file, const SalesReport &report)
{
    if (file.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        writeFigures(file, displayName(report.by), salesTable(report));
        return qint64(report.rows.size());
    }
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        throw Error(Error::Code::Storage, device.errorString());
    writeSalesTable(device, report);
    if (!device.commit())
        throw Error(Error::Code::Storage, device.errorString());
    return qint64(report.rows.size());
}

} // namespace

void ReportsPage::exportTable()
{
    const QString proposal = tr("Sales by %1").arg(displayName(tableBy()).toLower()) + u".csv"_s;
    chooseFileToSave(this, tr("Export the sales"), tr("Tables (*.csv);;Workbooks (*.xlsx)"), proposal,
                     [this](const QString &file) {
                         m_workspace.aside(
                             this,
                             [file, choice = choice(), by = tableBy(),
                              customers = m_workspace.directory().snapshot()](Session &session) {
                                 return writeFile(file, readTable(session, choice, by, customers).report);
                             },
                             [this, file](const auto &outcome) {
                                 if (outcome)
                                     emit saved(tr("Saved %Ln rows in %1", nullptr, int(*outcome)).arg(file),
                                                file);
                                 else
                                     emit failed(tr("Could not write %1: %2. Choose another folder.")
                                                     .arg(file, outcome.error().message()));
                             });
                     });
}

PdfHead ReportsPage::pdfHead() const
{
    const auto &totals = m_figures.totals();
    const auto &currency = m_figures.currency();
    const auto now = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now());
    return {.title = tr("Sales"),
            .period = format::facts({salestext::range(m_figures.period.dates), m_segment->name(), currency}),
            .made =
                tr("Made on %1 by %2")
                    .arg(format::date(now.date()) + u' ' + format::time(now.time()), m_workspace.user().name),
            .figures = {{tr("Revenue"), format::money(totals.revenue, currency)},
                        {tr("A year before"), format::money(m_figures.yearBefore.revenue, currency)},
                        {tr("Orders"), format::count(totals.orders)},
                        {tr("Customers"), format::count(totals.customers)}}};
}

bool ReportsPage::writeReport(QIODevice &device)
{
    return writePdf(device, pdfHead(), m_dashboard->cards());
}

} // namespace crm::ui
