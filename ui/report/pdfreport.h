#pragma once

#include <QList>
#include <QStringList>

class QIODevice;

namespace crm::ui {

class ChartCard;
class Page;

/// What stands above a printed report.
struct PdfHead
{
    QString title = {};
    QString period = {}; ///< with the filters
    QString made = {}; ///< when and by whom
    QList<std::pair<QString, QString>> figures = {}; ///< the tiles: name and value
    QStringList words = {}; ///< how the figures come about: paragraphs before the charts
};

/// Writes what the cards show as A4 pages: the head, then each chart with its finding and its figures in a
/// table. Texts stay texts, in fonts that travel with the file. False where the device cannot be written.
bool writePdf(QIODevice &device, const PdfHead &head, const QList<ChartCard *> &cards);

/// A page that can be printed.
class Printable
{
public:
    virtual ~Printable() = default;
    /// What it shows, as writePdf() does.
    virtual bool writeReport(QIODevice &device) = 0;
};

/// Asks where to, writes it, and lets the page tell what came of it.
void savePdfReport(Page *page, const PdfHead &head, const QList<ChartCard *> &cards);

} // namespace crm::ui
