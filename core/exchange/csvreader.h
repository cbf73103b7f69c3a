#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/csvtokenizer.h"

#include <deque>

namespace crm {

/// CSV and its relatives: finds out encoding and delimiter, then streams.
class CsvReader : public SheetReader
{
public:
    CsvReader(const QString &path, const SheetOptions &options);

    const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    QString sheet() const override { return {}; }
    QString encoding() const override { return m_encoding.name; }
    char delimiter() const override { return m_dialect.delimiter; }
    qint64 position() const override { return m_source->position(); }
    qint64 size() const override { return m_source->size(); }
    QByteArray original(std::string_view raw) const override;
    QByteArray encoded(const QString &text) const override;
    QByteArray byteOrderMark() const override { return m_mark; }

protected:
    const SheetRecord *read() override;

private:
    void decodeFields();
    void takeLiterals();

    std::vector<SheetInfo> m_sheets;
    TextEncoding m_encoding;
    CsvDialect m_dialect;
    QByteArray m_mark;
    std::unique_ptr<ByteSource> m_source;
    std::unique_ptr<TextDecoder> m_decoder;
    std::unique_ptr<CsvTokenizer> m_tokenizer;
    SheetRecord m_record;
    std::deque<std::string> m_decoded;
    std::vector<std::string> m_literals;
    qint64 m_read = 0;
};

/// The delimiter that divides the lines of a text most evenly; a comma where none does. `sample` may end
/// within a line.
char detectDelimiter(std::string_view sample,
                     CsvDialect::Characters characters = CsvDialect::Characters::Single);

/// The delimiter that a first line "sep=;" names, or 0.
char separatorLine(std::string_view sample);

} // namespace crm
