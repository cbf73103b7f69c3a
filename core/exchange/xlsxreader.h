#pragma once

#include "core/exchange/recordbuilder.h"
#include "core/exchange/xlsxmerges.h"
#include "core/exchange/xlsxworkbook.h"
#include "core/exchange/xmlscanner.h"

namespace crm {

/// One sheet of an .xlsx or .xlsm workbook, row by row. Cells come as text: dates by their format as ISO,
/// numbers as Excel shows them (15 digits), formulas by the value that was calculated last; nothing is ever
/// calculated here.
class XlsxReader : public SheetReader
{
public:
    /// Without a sheet's name: the first that is visible and not empty.
    XlsxReader(const QString &path, const SheetOptions &options);

    const std::vector<SheetInfo> &sheets() const override { return m_book.sheets; }
    QString sheet() const override { return m_book.sheets[m_sheet].name; }
    qint64 position() const override;
    qint64 size() const override { return m_size; }
    bool cellsHavePlaces() const override { return true; }
    QByteArray byteOrderMark() const override { return "\xef\xbb\xbf"; }

    void carryMerged() override { m_carries = true; }

    /// Known once the sheet has been read to its end: "B2:D4".
    const QStringList &mergedRanges() const { return m_merged; }

protected:
    const SheetRecord *read() override;

private:
    struct Cell
    {
        int column = 0;
        int style = 0;
        std::string type; ///< of one word: kept within the string itself
        std::string value = {};
        std::string inlineText = {};
        bool hasValue = false;
        bool hasFormula = false;
        bool isInline = false;
    };

    void choose(const QString &name);
    void open(size_t sheet);
    bool readRow();
    void carry();
    void readCell(int &column);
    void readCellContent(Cell &cell);
    void take(const Cell &cell);
    std::string textOf(const Cell &cell);
    std::string numberText(const Cell &cell);
    void flag(const Cell &cell, CellFlag::Kind kind, std::string_view text = {});

    XlsxWorkbook m_book;
    size_t m_sheet = 0;
    std::unique_ptr<XmlScanner> m_xml;
    qint64 m_size = 0;
    qint64 m_row = 0;
    bool m_waiting = false; // a row was read while choosing the sheet, and not given out yet
    RecordBuilder m_record;
    Cell m_cell; ///< used again for each, with the room that its texts had
    QStringList m_merged;
    bool m_carries = false;
    std::optional<std::vector<TallCell>> m_tall; // of this sheet, once asked for
    size_t m_nextTall = 0;
    std::vector<TallCell> m_open; // that reach over the row
};

/// Column and row (from 0) of "BC12"; nothing for what cannot be a cell.
std::optional<std::pair<int, qint64>> cellPosition(std::string_view reference);

} // namespace crm
