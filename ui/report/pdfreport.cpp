#include "ui/report/pdfreport.h"

#include "ui/common/chartcard.h"
#include "ui/common/chartview.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kDotsPerInch = 96; ///< as the screen: charts and texts keep their sizes
constexpr double kMargin = 15; ///< mm
constexpr int kRows = 14; ///< of a table; the file of figures has them all
constexpr int kRowHeight = 19;
constexpr double kGap = 14;
const QColor kInk(0x1b, 0x25, 0x2b);
const QColor kQuiet(0x5b, 0x68, 0x70);
const QColor kLine(0xd5, 0xdb, 0xdf);

/// Paper does not follow the size of texts on the screen.
QFont paperFont(int size, bool bold = false)
{
    QFont font = Theme::font(size, bold);
    font.setPixelSize(size);
    return font;
}

/// Fills pages from the top.
class PdfPages
{
public:
    explicit PdfPages(QIODevice &device, const QString &title)
        : m_writer(&device)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
        m_writer.setResolution(kDotsPerInch);
        m_writer.setTitle(title);
        m_writer.setCreator(u"Kingfisher"_s);
        m_begun = m_painter.begin(&m_writer);
    }

    bool isOpen() const { return m_begun; }
    bool end()
    {
        number();
        return m_painter.end();
    }
    double width() const { return m_writer.width(); }

    /// Begins a page where so much does not fit any more.
    void need(double height)
    {
        if (m_y + height <= m_writer.height() - kRowHeight)
            return;
        number();
        m_writer.newPage();
        ++m_page;
        m_y = 0;
    }
    void text(const QString &text, const QFont &font, const QColor &color)
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(font);
        const QRectF room(0, m_y, width(), 10'000);
        const auto box = m_painter.boundingRect(room, Qt::TextWordWrap, text);
        need(box.height());
        m_painter.setPen(color);
        m_painter.drawText(QRectF(0, m_y, width(), box.height() + 1), Qt::TextWordWrap, text);
        m_y += box.height() + 2;
    }
    void skip(double height) { m_y += height; }
    void line()
    {
        m_painter.fillRect(QRectF(0, m_y, width(), 1), kLine);
        m_y += 6;
    }
    void figures(const QList<std::pair<QString, QString>> &figures)
    {
        if (figures.isEmpty())
            return;
        const double each = width() / double(figures.size());
        for (qsizetype i = 0; i < figures.size(); ++i) {
            cell({each * double(i), m_y, each - 6, 16}, figures[i].first, paperFont(type::hint), kQuiet);
            cell({each * double(i), m_y + 16, each - 6, 22}, figures[i].second,
                 paperFont(type::heading, true), kInk);
        }
        m_y += 46;
    }
    void chart(ChartView &view)
    {
        const QSizeF size = view.size();
        const double scale = std::min(1.0, width() / std::max(1.0, size.width()));
        const QRectF box(0, m_y, size.width() * scale, size.height() * scale);
        view.print(m_painter, box);
        m_y += box.height() + 6;
    }
    static double chartHeight(const ChartView &view, double width)
    {
        return view.height() * std::min(1.0, width / std::max(1, view.width()));
    }
    void table(const QList<QStringList> &table)
    {
        const auto columns = table.isEmpty() ? 0 : table.front().size();
        if (columns < 2)
            return;
        const double first = width() * 0.4;
        const double other = (width() - first) / double(columns - 1);
        for (qsizetype row = 0; row < std::min<qsizetype>(table.size(), kRows + 1); ++row) {
            need(kRowHeight);
            const auto font = paperFont(type::hint, row == 0);
            for (qsizetype i = 0; i < std::min(columns, table[row].size()); ++i) {
                const QRectF box = i == 0 ? QRectF(0, m_y, first - 6, kRowHeight)
                                          : QRectF(first + other * double(i - 1), m_y, other - 6, kRowHeight);
                cell(box, table[row][i], font, row == 0 ? kQuiet : kInk,
                     Qt::AlignVCenter | (i == 0 ? Qt::AlignLeft : Qt::AlignRight));
            }
            m_painter.fillRect(QRectF(0, m_y + kRowHeight - 1, width(), 0.5), kLine);
            m_y += kRowHeight;
        }
    }

private:
    void cell(const QRectF &box, const QString &text, const QFont &font, const QColor &color,
              int flags = Qt::AlignLeft | Qt::AlignVCenter)
    {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(box, flags,
                           QFontMetricsF(font, &m_writer).elidedText(text, Qt::ElideRight, box.width()));
    }
    void number()
    {
        cell({0, double(m_writer.height()) - 14, width(), 14}, QString::number(m_page), paperFont(type::hint),
             kQuiet, Qt::AlignRight | Qt::AlignVCenter);
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    bool m_begun = false;
    double m_y = 0;
    int m_page = 1;
};

} // namespace

bool writePdf(QIODevice &device, const PdfHead &head, const QList<ChartCard *> &cards)
{
    PdfPages pages(device, head.title);
    if (!pages.isOpen())
        return false;
    pages.text(head.title, paperFont(type::figure, true), kInk);
    pages.text(head.period, paperFont(type::body), kInk);
    pages.text(head.made, paperFont(type::hint), kQuiet);
    pages.line();
    pages.skip(kGap / 2);
    pages.figures(head.figures);
    for (const auto &words : head.words)
        pages.text(words, paperFont(type::body), kInk);
    if (!head.words.isEmpty())
        pages.skip(kGap);
    for (auto *card : cards) {
        auto &chart = card->chart();
        if (card->isHidden())
            continue;
        const double height = card->isBlank() ? kRowHeight : PdfPages::chartHeight(chart, pages.width());
        pages.need(height + 60);
        pages.text(card->finding(), paperFont(type::heading, true), kInk);
        pages.text(card->unitAndScope(), paperFont(type::hint), kQuiet);
        if (card->isBlank()) {
            pages.text(card->reason(), paperFont(type::body), kQuiet);
        } else {
            pages.chart(chart);
            pages.table(chart.table());
        }
        pages.skip(kGap);
    }
    return pages.end();
}

void savePdfReport(Page *page, const PdfHead &head, const QList<ChartCard *> &cards)
{
    chooseFileToSave(page, Page::tr("Save the report"), Page::tr("Documents (*.pdf)"), head.title + u".pdf"_s,
                     [page, head, cards](const QString &file) {
                         QSaveFile device(file);
                         if (device.open(QIODevice::WriteOnly) && writePdf(device, head, cards)
                             && device.commit())
                             emit page->saved(Page::tr("Saved %1").arg(file), file);
                         else
                             emit page->failed(Page::tr("Could not write %1: %2. Choose another folder.")
                                                   .arg(file, device.errorString()));
                     });
}

} // namespace crm::ui
