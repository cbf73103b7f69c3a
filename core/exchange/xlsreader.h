#pragma once

#include "core/exchange/recordbuilder.h"
#include "core/exchange/xlsworkbook.h"

namespace crm {

/// One sheet of an old workbook (.xls), row by row. Cells come as the reader of new ones gives them: days by
/// their format as ISO text, formulas by the value that was calculated last.
class XlsReader : public SheetReader
{
public:
    /// Without a sheet's name: the first that is visible and not empty.
    XlsReader(const QString &path, const SheetOptions &options);

    const std::vector<SheetInfo> &sheets() const override { return m_book.sheets(); }
    QString sheet() const override { return m_book.sheets()[m_sheet].name; }
    qint64 position() const override { return qint64(m_next); }
    qint64 size() const override { return qint64(m_cells.size()); }
    bool cellsHavePlaces() const override { return true; }
    QByteArray byteOrderMark() const override { return "\xef\xbb\xbf"; }

protected:
    const SheetRecord *read() override;

private:
    /// Where a cell is told: records need not come in the order of their cells.
    struct Cell
    {
        quint16 row;
        quint16 column;
        quint32 at; // of its record
        quint16 index; // of its value, in a record of several
    };

    void choose(const QString &name);
    void open(size_t sheet);
    void index(const BiffRecord &record);
    void take(const Cell &cell);
    void takeFormula(const Cell &cell, const BiffBytes &bytes);
    void takeNumber(const Cell &cell, double number, int format);
    void takeFlag(const Cell &cell, quint8 value, bool isError);

    XlsWorkbook m_book;
    size_t m_sheet = 0;
    std::vector<Cell> m_cells;
    std::vector<bool> m_hidden; // rows
    size_t m_next = 0;
    RecordBuilder m_record;
};

} // namespace crm
