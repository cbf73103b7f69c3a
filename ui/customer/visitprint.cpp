#include "ui/customer/visitprint.h"

#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::VisitPrint)
};

constexpr int kDotsPerInch = 96;
constexpr double kMargin = 15; ///< mm
constexpr int kBody = 12;

QString htmlOf(const VisitSheet &sheet)
{
    QString html = u"<h2 style=\"margin:0;\">%1</h2>"_s.arg(sheet.customer.toHtmlEscaped());
    html += u"<p style=\"margin:2px 0 8px 0;color:#5b6870;\">%1</p>"_s.arg(
        format::facts({Texts::tr("Before a visit"), format::date(sheet.day), sheet.owner}).toHtmlEscaped());
    for (const auto &section : sheet.sections) {
        html += u"<p style=\"margin:8px 0 2px 0;\"><b>%1</b></p>"_s.arg(section.title.toHtmlEscaped());
        for (const auto &line : section.lines)
            html += u"<p style=\"margin:1px 0 1px 10px;\">%1</p>"_s.arg(
                line.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return html;
}

void writeTo(Page &page, const VisitSheet &sheet, const QString &file)
{
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly) || !writeVisitSheet(device, sheet) || !device.commit())
        emit page.failed(Texts::tr("%1 could not be written: %2").arg(file, device.errorString()));
    else
        emit page.saved(Texts::tr("The page for the visit was saved."), file);
}

} // namespace

bool writeVisitSheet(QIODevice &device, const VisitSheet &sheet)
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(sheet.customer);
    writer.setCreator(u"Kingfisher"_s);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    QFont font = Theme::font();
    font.setPixelSize(kBody); // paper does not follow the size of texts on the screen
    document.setDefaultFont(font);
    document.setHtml(u"<body style=\"color:#1b252b;\">%1</body>"_s.arg(htmlOf(sheet)));
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.setDocumentMargin(0);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const auto size = document.pageSize();
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * size.height());
        document.drawContents(&painter, QRectF(QPointF(0, page * size.height()), size));
        painter.restore();
    }
    return painter.end();
}

void prepareVisit(Page &page, Workspace &workspace, CustomerId customer)
{
    workspace.read(
        &page, [customer](Session &session) { return visitSheet(session, customer); },
        [&page](const Outcome<VisitSheet> &sheet) {
            if (!sheet) {
                emit page.failed(sheet.error().message());
                return;
            }
            chooseFileToSave(&page, Texts::tr("Prepare a visit"), Texts::tr("PDF files (*.pdf)"),
                             Texts::tr("Visit %1").arg(sheet->customer) + u".pdf"_s,
                             [&page, sheet = *sheet](const QString &file) { writeTo(page, sheet, file); });
        });
}

} // namespace crm::ui
