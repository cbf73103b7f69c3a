#include "core/exchange/csvreader.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/celltext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kSample = 256 * 1024;
constexpr qint64 kHeadRecords = 50; // where a header may stand

// The first block that says something about the encoding: the first of all, or the first that is not plain
// ASCII.
QByteArray sampleOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Invalid, Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const auto first = file.read(kSample);
    auto block = first;
    while (!block.isEmpty() && isAscii({block.constData(), size_t(block.size())}))
        block = file.read(kSample);
    if (block.isEmpty() || file.pos() <= kSample)
        return first;
    const auto line = block.indexOf('\n');
    return line < 0 ? block : block.sliced(line + 1);
}

CsvDialect::Characters charactersOf(const TextEncoding &encoding)
{
    if (encoding.name == "Shift_JIS"_L1)
        return CsvDialect::Characters::ShiftJis;
    const bool pairs = encoding.name == "GB18030"_L1 || encoding.name == "Big5"_L1;
    return pairs ? CsvDialect::Characters::DoubleByte : CsvDialect::Characters::Single;
}

std::string headOf(const QString &path, const TextEncoding &encoding)
{
    ByteSource source(path, encoding);
    std::string head(64 * 1024, '\0');
    size_t have = 0;
    while (have < head.size()) {
        const auto got = source.read(head.data() + have, qint64(head.size() - have));
        if (got == 0)
            break;
        have += size_t(got);
    }
    head.resize(have);
    return head;
}

} // namespace

CsvReader::CsvReader(const QString &path, const SheetOptions &options)
{
    const auto sample = sampleOf(path);
    m_encoding =
        options.encoding.isEmpty() ? detectEncoding(sample) : encodingByName(options.encoding, sample);
    m_mark = sample.left(m_encoding.bomLength);
    m_decoder = std::make_unique<TextDecoder>(m_encoding.isUtf16() ? u"UTF-8"_s : m_encoding.name);
    m_dialect.characters = charactersOf(m_encoding);
    const auto head = headOf(path, m_encoding);
    if (head.find_first_not_of(" \t\r\n") == std::string::npos && qint64(head.size()) < 64 * 1024)
        throw Error(Error::Code::Invalid, Tr::tr("%1 is empty.").arg(QFileInfo(path).fileName()));
    const char named = separatorLine(head);
    m_dialect.delimiter = options.delimiter ? *options.delimiter
                        : named             ? named
                                            : detectDelimiter(head, m_dialect.characters);
    m_sheets = {{QFileInfo(path).fileName(), false}};
    m_source = std::make_unique<ByteSource>(path, m_encoding);
    m_tokenizer = std::make_unique<CsvTokenizer>(
        [this](char *to, qint64 most) { return m_source->read(to, most); }, m_dialect);
    if (named)
        m_tokenizer->next(m_record);
}

const SheetRecord *CsvReader::read()
{
    while (m_tokenizer->next(m_record)) {
        if (m_record.isBlank())
            continue;
        ++m_read;
        if (m_read <= kHeadRecords && m_record.fields.size() > size_t(SheetLimits::kColumns))
            throw Error(Error::Code::Invalid,
                        Tr::tr("Line %1 has more than %2 columns; this is more than can be read.")
                            .arg(m_record.line)
                            .arg(SheetLimits::kColumns));
        if (!m_decoder->takesAsItIs(m_record.raw))
            decodeFields();
        if (m_tokenizer->hadQuote() && m_record.raw.find("=\"") != m_record.raw.npos)
            takeLiterals();
        return &m_record;
    }
    return nullptr;
}

void CsvReader::decodeFields()
{
    if (m_decoded.size() < m_record.fields.size())
        m_decoded.resize(m_record.fields.size());
    for (size_t i = 0; i < m_record.fields.size(); ++i) {
        bool bad = false;
        m_record.fields[i] = m_decoder->decode(m_record.fields[i], m_decoded[i], bad);
        if (bad)
            m_record.flags.push_back({int(i), CellFlag::Kind::Undecodable});
    }
}

/// The quotation marks of a formula are not stray.
void CsvReader::takeLiterals()
{
    m_literals.resize(std::max(m_literals.size(), m_record.fields.size()));
    for (size_t i = 0; i < m_record.fields.size(); ++i) {
        const auto inside = literalText(m_record.fields[i], m_literals[i]);
        if (inside == m_record.fields[i])
            continue;
        m_record.fields[i] = inside;
        std::erase_if(m_record.flags, [&](const auto &flag) {
            return flag.column == int(i) && flag.kind == CellFlag::Kind::StrayQuote;
        });
    }
}

QByteArray CsvReader::original(std::string_view raw) const
{
    if (m_encoding.isUtf16())
        return ByteSource::toUtf16(raw, m_encoding.name == "UTF-16BE"_L1);
    return SheetReader::original(raw);
}

QByteArray CsvReader::encoded(const QString &text) const
{
    if (m_encoding.isUtf16()) {
        const auto utf8 = text.toStdString();
        return ByteSource::toUtf16(utf8, m_encoding.name == "UTF-16BE"_L1);
    }
    return m_decoder->encode(text);
}

} // namespace crm
