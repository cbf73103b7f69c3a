#pragma once

#include "core/exchange/sheetreader.h"

#include <functional>
#include <vector>

namespace crm {

/// How a text separates its fields.
struct CsvDialect
{
    char delimiter = ',';
    /// In GB18030, Big5 and Shift-JIS the second byte of a character can look like "|".
    enum class Characters { Single, DoubleByte, ShiftJis };
    Characters characters = Characters::Single;
};

/// Splits bytes into records and fields, in blocks, tolerant as spreadsheets are: quotes that do not belong
/// are kept and flagged, line ends may be LF, CR or CRLF and may change. Throws Error{Invalid} for a
/// quotation mark that is never closed, a cell beyond 1 MB and a record beyond 16 MB, always with the line
/// where it began.
class CsvTokenizer
{
public:
    /// Gives the next bytes, at most as many as asked for; 0 at the end.
    using Read = std::function<qint64(char *, qint64)>;

    CsvTokenizer(Read read, CsvDialect dialect, qint64 firstLine = 1);

    /// False at the end. Blank lines are records of one empty field. Fields beyond SheetLimits::kColumns + 1
    /// are dropped.
    bool next(SheetRecord &record);
    /// Whether the last record has a quotation mark anywhere.
    bool hadQuote() const { return m_hadQuote; }

private:
    enum class Step { Done, NeedMore };

    Step parse(SheetRecord &record);
    Step quotedField(SheetRecord &record, size_t &at, size_t start);
    const char *fieldEnd(const char *from, const char *fieldStart) const;
    const char *scan(const char *from) const;
    bool isSecondByte(const char *fieldStart, const char *at) const;
    Step endOfRecord(SheetRecord &record, const char *lineEnd);
    void flagStrayQuotes(SheetRecord &record) const;
    void checkCell(qint64 length, qint64 line) const;
    void refill();

    Read m_read;
    CsvDialect m_dialect;
    std::vector<char> m_buffer;
    bool m_wasRead = false;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_atEnd = false;
    qint64 m_line;
    qint64 m_lines = 0; // physical line ends inside the record
    bool m_hadQuote = false;

    struct Joined // a field that does not stand in the buffer as it is
    {
        size_t field;
        size_t from;
        size_t length;
    };
    std::vector<Joined> m_joined;
    std::string m_scratch;
};

} // namespace crm
