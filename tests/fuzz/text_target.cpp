#include "core/base/error.h"
#include "core/exchange/csvline.h"
#include "core/exchange/csvreader.h"
#include "tests/fuzz/scratch.h"
#include "tests/fuzz/targets.h"

#include <cstring>

using namespace crm;

namespace fuzz {
namespace {

struct Record
{
    qint64 line = 0;
    std::vector<std::string> fields = {};
    std::string raw = {};

    friend bool operator==(const Record &, const Record &) = default;
};

std::vector<Record> recordsOf(std::string_view text, CsvDialect dialect)
{
    CsvTokenizer tokenizer(
        [&text](char *to, qint64 most) {
            const auto size = std::min(size_t(most), text.size());
            std::memcpy(to, text.data(), size);
            text.remove_prefix(size);
            return qint64(size);
        },
        dialect);
    std::vector<Record> records;
    SheetRecord record;
    while (tokenizer.next(record)) {
        promise(record.fields.size() <= size_t(SheetLimits::kColumns) + 1, "no record has more columns");
        records.push_back(
            {record.line, {record.fields.begin(), record.fields.end()}, std::string(record.raw)});
    }
    return records;
}

/// Where a block ends within the text, the records are the same.
void readAcrossBlocks(const std::string &text, const std::vector<Record> &records, CsvDialect dialect)
{
    constexpr size_t kBlock = 32 * 1024; // the first one
    if (text.empty() || text.size() > kBlock)
        return;
    const auto inFront = std::string(kBlock - 1 - text.size() / 2, '.') + '\n';
    auto moved = recordsOf(inFront + text, dialect);
    moved.erase(moved.begin());
    for (auto &record : moved)
        --record.line;
    promise(moved == records, "a record is the same wherever it stands");
}

/// Fields that are written as a line are read again as they were.
void writeAndRead(const std::vector<Record> &records, char delimiter)
{
    for (const auto &record : records) {
        if (record.fields.size() > size_t(SheetLimits::kColumns))
            continue;
        std::string line;
        for (const auto &field : record.fields) {
            if (&field != &record.fields.front())
                line += delimiter;
            appendCsvField(line, field, delimiter);
        }
        line += '\n';
        const auto again = recordsOf(line, {delimiter, CsvDialect::Characters::Single});
        promise(again.size() == 1 && again.front().fields == record.fields,
                "a line is read as it was written");
    }
}

std::string allOf(ByteSource &source)
{
    std::string text;
    std::array<char, 4096> block;
    while (const auto got = source.read(block.data(), block.size()))
        text.append(block.data(), size_t(got));
    return text;
}

} // namespace

void csv(const QByteArray &bytes)
{
    const auto encoding = detectEncoding(bytes);
    ByteSource source(scratch(QStringLiteral("input.csv"), bytes), encoding);
    const auto text = allOf(source);
    const char named = separatorLine(text);
    const CsvDialect dialect{.delimiter = named ? named : detectDelimiter(text)};
    try {
        const auto records = recordsOf(text, dialect);
        if (qChecksum(bytes) % 16 == 0) // it takes the memory of a large sheet
            readAcrossBlocks(text, records, dialect);
        writeAndRead(records, dialect.delimiter);
        TextDecoder decoder(encoding.isUtf16() ? QStringLiteral("UTF-8") : encoding.name);
        std::string buffer;
        for (const auto &record : records) {
            for (const auto &field : record.fields) {
                bool bad = false;
                const auto decoded = decoder.decode(field, buffer, bad);
                promise(QUtf8StringView(decoded.data(), qsizetype(decoded.size())).isValidUtf8(),
                        "what was decoded is text");
            }
        }
    } catch (const Error &) { // refused with a reason
    }
}

} // namespace fuzz
