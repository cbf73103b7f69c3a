#include "core/exchange/csvtokenizer.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace crm {
namespace {

constexpr size_t kBlock = 1024 * 1024;
constexpr size_t kFirst = 32 * 1024; // most sheets are small, and each is looked at several times
constexpr size_t kPadding = 16; // scan() looks at 16 bytes at a time

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Code::Invalid, message);
}

qint64 countLines(std::string_view text)
{
    qint64 lines = 0;
    for (size_t i = 0; i < text.size(); ++i)
        lines += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return lines;
}

} // namespace

CsvTokenizer::CsvTokenizer(Read read, CsvDialect dialect, qint64 firstLine)
    : m_read(std::move(read))
    , m_dialect(dialect)
    , m_buffer(kFirst + kPadding)
    , m_line(firstLine)
{
}

bool CsvTokenizer::next(SheetRecord &record)
{
    if (m_begin == m_end)
        refill();
    if (m_begin == m_end)
        return false;
    while (parse(record) == Step::NeedMore)
        refill();
    for (const auto &joined : m_joined)
        record.fields[joined.field] = std::string_view(m_scratch).substr(joined.from, joined.length);
    return true;
}

// Moves the record that is being read to the front, and reads on behind it.
void CsvTokenizer::refill()
{
    const size_t kept = m_end - m_begin;
    if (qint64(kept) > SheetLimits::kRecord)
        refuse(Tr::tr("Line %1 is longer than %2 MB. This is not a sheet, or its line ends are lost.")
                   .arg(m_line)
                   .arg(SheetLimits::kRecord / 1024 / 1024));
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, kept);
    m_begin = 0;
    m_end = kept;
    if (m_wasRead && !m_atEnd && m_buffer.size() < kBlock)
        m_buffer.resize(kBlock + kPadding);
    m_wasRead = true;
    if (kept * 2 > m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    while (!m_atEnd && m_end + kPadding < m_buffer.size()) {
        const auto got = m_read(m_buffer.data() + m_end, qint64(m_buffer.size() - kPadding - m_end));
        m_atEnd = got == 0;
        m_end += size_t(got);
    }
}

CsvTokenizer::Step CsvTokenizer::parse(SheetRecord &record)
{
    record.fields.clear();
    record.flags.clear();
    record.line = m_line;
    m_joined.clear();
    m_scratch.clear();
    m_lines = 0;
    const char *end = m_buffer.data() + m_end;
    const char *start = m_buffer.data() + m_begin;
    while (true) {
        if (start < end && *start == '"') {
            auto at = size_t(start - m_buffer.data());
            if (quotedField(record, at, at) == Step::NeedMore)
                return Step::NeedMore;
            start = m_buffer.data() + at;
        } else {
            const char *stop = fieldEnd(start, start);
            checkCell(stop - start, m_line + m_lines);
            if (stop == end && !m_atEnd)
                return Step::NeedMore;
            if (record.fields.size() <= size_t(SheetLimits::kColumns))
                record.fields.emplace_back(start, size_t(stop - start));
            start = stop;
        }
        if (start == end || *start != m_dialect.delimiter)
            return endOfRecord(record, start);
        ++start;
        if (start == end && !m_atEnd)
            return Step::NeedMore;
    }
}

// Up to the delimiter or line end; a quotation mark on the way is text, and worth a warning where the field
// is read.
const char *CsvTokenizer::fieldEnd(const char *from, const char *fieldStart) const
{
    const char *end = m_buffer.data() + m_end;
    for (const char *at = scan(from);; at = scan(at + 1)) {
        if (at == end || *at == '\n' || *at == '\r')
            return at;
        if (*at == m_dialect.delimiter && !isSecondByte(fieldStart, at))
            return at;
    }
}

const char *CsvTokenizer::scan(const char *from) const
{
    const char *end = m_buffer.data() + m_end;
#ifdef __SSE2__
    const auto delimiter = _mm_set1_epi8(m_dialect.delimiter);
    const auto lineFeed = _mm_set1_epi8('\n');
    const auto carriageReturn = _mm_set1_epi8('\r');
    for (; from < end; from += 16) { // the padding makes it safe to look beyond the end
        const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
        const auto hit = _mm_or_si128(
            _mm_cmpeq_epi8(block, delimiter),
            _mm_or_si128(_mm_cmpeq_epi8(block, lineFeed), _mm_cmpeq_epi8(block, carriageReturn)));
        if (const auto mask = unsigned(_mm_movemask_epi8(hit)))
            return std::min(from + std::countr_zero(mask), end);
    }
    return end;
#else
    while (from < end && *from != m_dialect.delimiter && *from != '\n' && *from != '\r')
        ++from;
    return from;
#endif
}

bool CsvTokenizer::isSecondByte(const char *fieldStart, const char *at) const
{
    if (m_dialect.delimiter != '|' || m_dialect.characters == CsvDialect::Characters::Single)
        return false;
    const bool japanese = m_dialect.characters == CsvDialect::Characters::ShiftJis;
    const char *c = fieldStart;
    while (c < at) {
        const auto byte = uchar(*c);
        const bool halfWidth = japanese && byte >= 0xa1 && byte <= 0xdf;
        c += byte >= 0x81 && !halfWidth ? 2 : 1;
    }
    return c > at;
}

// `at` stands on the opening quotation mark, and afterwards behind the field.
CsvTokenizer::Step CsvTokenizer::quotedField(SheetRecord &record, size_t &at, size_t start)
{
    const char *base = m_buffer.data();
    const char *end = base + m_end;
    const char *from = base + start + 1;
    const qint64 line = m_line + m_lines;
    const size_t joinedFrom = m_scratch.size();
    bool joined = false;
    const char *quote = from;
    while (true) {
        quote =
            quote < end ? static_cast<const char *>(std::memchr(quote, '"', size_t(end - quote))) : nullptr;
        if (!quote || quote - (base + start) > SheetLimits::kCell) {
            if ((quote ? quote : end) - (base + start) > SheetLimits::kCell || m_atEnd)
                refuse(
                    Tr::tr(
                        "Line %1: a quotation mark is opened here and never closed. Correct this line in the "
                        "file, then import it again.")
                        .arg(line));
            return Step::NeedMore;
        }
        if (quote + 1 == end && !m_atEnd)
            return Step::NeedMore;
        if (quote + 1 == end || quote[1] != '"')
            break;
        m_scratch.append(from, quote + 1);
        joined = true;
        quote += 2;
        from = quote;
    }
    const char *stop = fieldEnd(quote + 1, quote + 1);
    checkCell(stop - (base + start), line);
    if (stop == end && !m_atEnd)
        return Step::NeedMore;
    m_lines += countLines({base + start, size_t(quote - (base + start))});
    if (stop != quote + 1) {
        record.flags.push_back({int(record.fields.size()), CellFlag::Kind::TextAfterQuote});
        m_scratch.append(from, quote).append(quote + 1, stop);
        joined = true;
    } else if (joined) {
        m_scratch.append(from, quote);
    }
    if (joined)
        m_joined.push_back({record.fields.size(), joinedFrom, m_scratch.size() - joinedFrom});
    if (record.fields.size() <= size_t(SheetLimits::kColumns))
        record.fields.emplace_back(from, size_t(quote - from));
    else if (joined)
        m_joined.pop_back();
    at = size_t(stop - base);
    return Step::Done;
}

/// Behind the fields that begin with one, whose mark stands in front of their text.
void CsvTokenizer::flagStrayQuotes(SheetRecord &record) const
{
    const char *begin = record.raw.data();
    const char *end = begin + record.raw.size();
    const char *quote = begin; // not in front of the next field
    for (size_t i = 0; quote && i < record.fields.size(); ++i) {
        const auto field = record.fields[i];
        if (field.data() > begin && field.data()[-1] == '"')
            continue;
        if (quote <= field.data())
            quote = static_cast<const char *>(std::memchr(field.data(), '"', size_t(end - field.data())));
        if (quote && quote < field.data() + field.size())
            record.flags.push_back({int(i), CellFlag::Kind::StrayQuote});
    }
}

CsvTokenizer::Step CsvTokenizer::endOfRecord(SheetRecord &record, const char *lineEnd)
{
    const char *end = m_buffer.data() + m_end;
    if (lineEnd + 1 >= end && !m_atEnd)
        return Step::NeedMore; // a CR whose LF may be in the next block
    const char *begin = m_buffer.data() + m_begin;
    record.raw = {begin, size_t(lineEnd - begin)};
    m_hadQuote = std::memchr(begin, '"', record.raw.size());
    if (m_hadQuote)
        flagStrayQuotes(record);
    if (std::memchr(begin, '\0', record.raw.size()))
        record.flags.push_back({-1, CellFlag::Kind::Binary});
    const char *after = lineEnd;
    if (after < end)
        after += *after == '\r' && after + 1 < end && after[1] == '\n' ? 2 : 1;
    m_begin = size_t(after - m_buffer.data());
    m_line += m_lines + 1;
    return Step::Done;
}

void CsvTokenizer::checkCell(qint64 length, qint64 line) const
{
    if (length > SheetLimits::kCell)
        refuse(
            Tr::tr("Line %1 holds a cell of more than 1 MB. This is not a sheet, or its line ends are lost.")
                .arg(line));
}

} // namespace crm
