#pragma once

#include "core/exchange/biffrecord.h"
#include "core/exchange/exceldate.h"
#include "core/exchange/xlsxworkbook.h"

#include <memory>

namespace crm {

/// What all sheets of an old workbook (.xls, BIFF8 and BIFF5 of Excel 95 to 2003) share.
class XlsWorkbook
{
public:
    /// Throws Error{Invalid} for what cannot be read, with what to do instead.
    explicit XlsWorkbook(const QString &path);
    ~XlsWorkbook();

    const std::vector<SheetInfo> &sheets() const { return m_sheets; }
    /// Where the records of a sheet begin in stream().
    qsizetype start(size_t sheet) const { return m_starts[sheet]; }
    QByteArrayView stream() const { return m_stream; }
    bool isSince1904() const { return m_since1904; }
    NumberKind numberKind(int format) const;
    /// The number with what its format writes beside it.
    void dress(int format, std::string &number) const;
    const SharedStrings &strings() const { return m_strings; }

    /// A text with its length in two bytes in front, or in one.
    QString text(const BiffBytes &bytes, qsizetype at, int lengthBytes = 2) const;

private:
    void readGlobals();
    void readSheet(const BiffRecord &record);
    void readFormat(const BiffRecord &record);
    void readStrings(BiffRecords &records, const BiffRecord &first);

    QString m_name;
    QByteArray m_stream;
    bool m_isUnicode = true; // BIFF8
    std::unique_ptr<TextDecoder> m_decoder; // of texts before that
    bool m_since1904 = false;
    std::vector<SheetInfo> m_sheets;
    std::vector<qsizetype> m_starts;
    QHash<int, NumberKind> m_written; // kinds of the formats that are written out
    MoneyFormats m_money; // of these
    std::vector<int> m_formats; // by the number of the cell's format
    SharedStrings m_strings;
};

} // namespace crm
