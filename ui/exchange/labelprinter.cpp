#include "ui/exchange/labelprinter.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kDotsPerInch = 600;
constexpr double kDotsPerMillimetre = kDotsPerInch / 25.4;
constexpr double kLargest = 11; ///< points
constexpr double kLargestOnEnvelope = 15;
constexpr double kSender = 9;
constexpr double kSmallest = 5.5; ///< what can still be read
constexpr double kStep = 0.5;
constexpr double kPadding = 3; ///< millimetres between the edge of a label and its text
constexpr double kEdge = 12; ///< of an envelope, millimetres

QRectF dots(const QRectF &millimetres)
{
    return QRectF(millimetres.topLeft() * kDotsPerMillimetre, millimetres.size() * kDotsPerMillimetre);
}

class Printer
{
public:
    Printer(const LabelPrint &print, QIODevice &target)
        : m_print(print)
        , m_writer(&target)
    {
        m_writer.setPageSize(QPageSize(print.sheet.page, QPageSize::Millimeter));
        m_writer.setPageMargins({});
        m_writer.setResolution(kDotsPerInch);
        m_painter.begin(&m_writer);
    }

    void newPage() { m_writer.newPage(); }

    /// False where not all of it found room.
    bool label(const PostalAddress &address, const QRectF &place)
    {
        const QRectF inner = place.adjusted(kPadding, kPadding, -kPadding, -kPadding);
        return write(addressLines(address).join(u'\n'), inner, kLargest, Qt::AlignLeft | Qt::AlignVCenter);
    }

    bool envelope(const PostalAddress &address)
    {
        auto lines = addressLines(address);
        const bool isChinese = isChineseAddress(address);
        const QRectF page({}, m_print.sheet.page);
        if (isChinese && !address.postalCode.isEmpty())
            write(spaced(lines.takeFirst()), QRectF(kEdge, kEdge, page.width() / 2, 10), kLargestOnEnvelope,
                  Qt::AlignLeft | Qt::AlignTop);
        const QRectF corner =
            isChinese ? QRectF(page.width() / 2, page.height() - kEdge - 22, page.width() / 2 - kEdge, 22)
                      : QRectF(kEdge, kEdge, page.width() / 2 - kEdge, 22);
        write(m_print.sender, corner, kSender,
              isChinese ? Qt::AlignRight | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignTop);
        return write(lines.join(u'\n'), m_print.sheet.first, kLargestOnEnvelope,
                     Qt::AlignLeft | Qt::AlignVCenter);
    }

private:
    /// The digits of a post code stand apart.
    static QString spaced(const QString &code)
    {
        QStringList digits;
        for (const QChar digit : code)
            digits << digit;
        return digits.join(u"  ");
    }

    /// As large as there is room for.
    bool write(const QString &text, const QRectF &millimetres, double largest, Qt::Alignment alignment)
    {
        const QRectF box = dots(millimetres);
        const int flags = int(alignment) | Qt::TextWordWrap;
        QFont font = m_print.font;
        bool fits = false;
        for (double size = largest; size >= kSmallest && !fits; size -= kStep) {
            font.setPointSizeF(size);
            const QRectF needed = QFontMetricsF(font, &m_writer).boundingRect(box, flags, text);
            fits = needed.height() <= box.height() && needed.width() <= box.width();
        }
        m_painter.setFont(font);
        m_painter.setClipRect(box);
        m_painter.drawText(box, flags, text);
        return fits;
    }

    const LabelPrint &m_print;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace

PrintedLabels printLabels(const std::vector<PostalAddress> &addresses, const LabelPrint &print,
                          QIODevice &target, const Progress &progress)
{
    PrintedLabels result;
    Printer printer(print, target);
    const LabelSheet &sheet = print.sheet;
    int label = sheet.isEnvelope ? 0 : std::clamp(print.firstLabel, 0, sheet.labels() - 1);
    for (size_t i = 0; i < addresses.size(); ++i) {
        if (!progress(qint64(i), qint64(addresses.size()))) {
            result.isComplete = false;
            return result;
        }
        const auto &address = addresses[i];
        if (!address.isComplete()) {
            ++result.withoutAddress;
            continue;
        }
        if (label == sheet.labels()) {
            printer.newPage();
            ++result.pages;
            label = 0;
        }
        const bool fits =
            sheet.isEnvelope ? printer.envelope(address) : printer.label(address, sheet.place(label));
        result.cut += fits ? 0 : 1;
        ++result.printed;
        ++label;
    }
    ++result.pages;
    return result;
}

} // namespace crm::ui
