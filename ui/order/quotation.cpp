#include "ui/order/quotation.h"

#include "core/base/text/capitalamount.h"
#include "ui/common/formatters.h"
#include "ui/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::Quotation)
};

constexpr int kDotsPerInch = 96;
constexpr double kMargin = 18; ///< mm
constexpr int kBody = 13;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString paragraph(const QString &html, const QString &style = {})
{
    return u"<p style=\"margin:2px 0;%1\">%2</p>"_s.arg(style, html);
}

/// "Label: text", or nothing without the text.
QString fact(const QString &label, const QString &text)
{
    return text.isEmpty() ? QString() : Texts::tr("%1: %2").arg(label, text);
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString head(const Quotation &quotation)
{
    const auto &us = quotation.company;
    QString html;
    html += paragraph(escaped(us.name), u"font-size:20px;font-weight:bold;"_s);
    html += paragraph(escaped(joined({us.address, us.phone, us.email}, u"　"_s)), u"color:#5b6870;"_s);
    html += u"<hr>"_s;
    html +=
        paragraph(escaped(Texts::tr("Quotation")), u"font-size:22px;font-weight:bold;text-align:center;"_s);
    return html;
}

QString facts(const Quotation &quotation)
{
    const auto &order = quotation.order;
    const QString left =
        joined({fact(Texts::tr("To"), quotation.customer), fact(Texts::tr("Attention"), quotation.contact),
                fact(Texts::tr("Address"), quotation.address)},
               u"\n"_s);
    const QString right =
        joined({fact(Texts::tr("Number"), order.number), fact(Texts::tr("Date"), format::date(order.date)),
                fact(Texts::tr("Valid until"), format::date(quotation.validUntil.value_or(QDate()))),
                fact(Texts::tr("Contact"), quotation.seller)},
               u"\n"_s);
    return u"<table width=\"100%\" style=\"margin:12px 0;\"><tr><td width=\"60%\">%1</td><td>%2</td></tr></table>"_s
        .arg(escaped(left), escaped(right));
}

QString lines(const Order &order)
{
    const auto cell = [](const QString &text, bool right = true) {
        return u"<td align=\"%1\">%2</td>"_s.arg(right ? u"right"_s : u"left"_s, escaped(text));
    };
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\" border=\"1\" "
                   "style=\"border-collapse:collapse;border-color:#b9c2c8;\"><thead>"_s;
    html += u"<tr style=\"background-color:#eef2f4;\">"_s + cell(Texts::tr("No."), false)
          + cell(Texts::tr("Product"), false) + cell(Texts::tr("Quantity")) + cell(Texts::tr("Unit price"))
          + cell(Texts::tr("Discount")) + cell(Texts::tr("Amount")) + u"</tr></thead>"_s;
    int number = 0;
    for (const auto &line : order.lines)
        html += u"<tr>"_s + cell(QString::number(++number), false) + cell(line.description, false)
              + cell(format::quantity(line.quantity)) + cell(format::money(line.price, order.currency))
              + cell(line.discount > 0 ? format::percent(line.discount / 1e4, line.discount % 100 ? 1 : 0)
                                       : QString())
              + cell(format::money(line.amount, order.currency)) + u"</tr>"_s;
    html +=
        u"<tr><td colspan=\"5\" align=\"right\"><b>%1</b></td><td align=\"right\"><b>%2</b></td></tr></table>"_s
            .arg(escaped(Texts::tr("Total")), escaped(format::money(order.total, order.currency)));
    return html;
}

/// As it cannot be altered; only of the currencies that have such a way.
QString inCapitals(const Order &order)
{
    if (order.currency == "CNY"_L1)
        return u"人民币（大写）："_s + capitalAmount(order.total);
    if (order.currency == "TWD"_L1)
        return u"新臺幣（大寫）："_s + capitalAmount(order.total, CapitalStyle::Traditional);
    return {};
}

QString foot(const Quotation &quotation)
{
    QString html = paragraph(escaped(inCapitals(quotation.order)), u"font-weight:bold;margin-top:8px;"_s);
    if (!quotation.terms.isEmpty())
        html += paragraph(u"<b>%1</b>"_s.arg(escaped(Texts::tr("Terms"))), u"margin-top:12px;"_s)
              + paragraph(escaped(quotation.terms));
    const auto &us = quotation.company;
    html += paragraph(
        escaped(
            joined({fact(Texts::tr("Bank"), us.bank), fact(Texts::tr("Tax number"), us.taxNumber)}, u"　"_s)),
        u"color:#5b6870;margin-top:12px;"_s);
    html +=
        u"<table width=\"100%\" style=\"margin-top:36px;\"><tr><td width=\"50%\">%1</td><td>%2</td></tr></table>"_s
            .arg(escaped(Texts::tr("Seller (seal): ____________________")),
                 escaped(Texts::tr("Buyer (seal): ____________________")));
    return html;
}

} // namespace

bool writeQuotation(QIODevice &device, const Quotation &quotation)
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(Texts::tr("Quotation %1").arg(quotation.order.number));
    writer.setCreator(u"Kingfisher"_s);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    QFont font = Theme::font();
    font.setPixelSize(kBody); // paper does not follow the size of texts on the screen
    document.setDefaultFont(font);
    document.setHtml(u"<body style=\"color:#1b252b;\">"_s + head(quotation) + facts(quotation)
                     + lines(quotation.order) + foot(quotation) + u"</body>"_s);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.setDocumentMargin(0);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * document.pageSize().height());
        document.drawContents(&painter,
                              QRectF(QPointF(0, page * document.pageSize().height()), document.pageSize()));
        painter.restore();
    }
    return painter.end();
}

} // namespace crm::ui
