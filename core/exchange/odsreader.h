#pragma once

#include "core/exchange/recordbuilder.h"
#include "core/exchange/xmlpart.h"

namespace crm {

/// One sheet of an OpenDocument workbook (.ods), row by row: days as ISO text, numbers as spreadsheets show
/// them, formulas by the value that was calculated last. Rows and cells that are said to repeat are given out
/// as often, up to what a spreadsheet holds.
class OdsReader : public SheetReader
{
public:
    /// Without a sheet's name: the first that is visible and not empty.
    OdsReader(const QString &path, const SheetOptions &options);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    QString sheet() const override { return m_sheets[m_sheet].name; }
    qint64 position() const override;
    qint64 size() const override { return m_archive.size(); }
    bool cellsHavePlaces() const override { return true; }
    QByteArray byteOrderMark() const override { return "\xef\xbb\xbf"; }

protected:
    const SheetRecord *read() override;

private:
    struct Cell
    {
        int column = 0;
        int repeats = 1;
        QString type = {};
        QString value = {};
        QString text = {};
        QString currency = {}; ///< ISO 4217
        bool hasFormula = false;
    };

    void refuseEncrypted(const QString &path) const;
    void listSheets();
    void choose(const QString &name);
    void open(size_t sheet);
    bool readRow();
    void readCell(int &column);
    QString cellText();
    QString paragraph();
    void take(const Cell &cell);
    std::string textOf(const Cell &cell);

    ZipArchive m_archive;
    std::vector<SheetInfo> m_sheets;
    size_t m_sheet = 0;
    std::unique_ptr<XmlPart> m_xml;
    qint64 m_row = 0; // of the last record
    qint64 m_repeats = 0; // of it that are still to come
    qint64 m_passed = 0; // rows read, the repetitions among them
    bool m_hidden = false;
    bool m_atEnd = false;
    bool m_waiting = false; // a row was read while choosing the sheet, and not given out yet
    RecordBuilder m_record;
};

} // namespace crm
