#include "core/exchange/xlsworkbook.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/compoundfile.h"
#include "core/exchange/textencoding.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr quint16 kBiff8 = 0x0600;
constexpr quint16 kBiff5 = 0x0500;
constexpr size_t kSheets = 4096;

/// The encodings of texts in workbooks of Excel 95, by the number of the code page.
QString encodingOfCodePage(int page)
{
    switch (page) {
    case 367: return u"US-ASCII"_s;
    case 437: return u"ibm-437"_s;
    case 850: return u"ibm-850"_s;
    case 874: return u"windows-874"_s;
    case 932: return u"Shift_JIS"_s;
    case 936: return u"GB18030"_s;
    case 949: return u"windows-949"_s;
    case 950: return u"Big5"_s;
    case 1361: return u"ibm-1363"_s;
    case 10000:
    case 32768: return u"macintosh"_s;
    default: break;
    }
    return page >= 1250 && page <= 1258 ? u"windows-"_s + QString::number(page) : u"windows-1252"_s;
}

} // namespace

XlsWorkbook::XlsWorkbook(const QString &path)
    : m_name(QFileInfo(path).fileName())
    , m_decoder(std::make_unique<TextDecoder>(u"windows-1252"_s))
{
    {
        const CompoundFile file(path);
        for (const auto &name : {u"Workbook"_s, u"Book"_s}) // a file for both Excels has both
            if (m_stream.isEmpty() && file.contains(name))
                m_stream = file.stream(name);
    }
    if (m_stream.isEmpty())
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 is a document of Microsoft Office, but no workbook.").arg(m_name));
    readGlobals();
    if (m_sheets.empty())
        throw Error(Error::Code::Invalid, Tr::tr("%1 has no sheets.").arg(m_name));
}

XlsWorkbook::~XlsWorkbook() = default;

NumberKind XlsWorkbook::numberKind(int format) const
{
    if (format < 0 || size_t(format) >= m_formats.size())
        return NumberKind::Number;
    const int id = m_formats[size_t(format)];
    const auto written = m_written.find(id);
    return written == m_written.end() ? kindOfBuiltInFormat(id) : *written;
}

void XlsWorkbook::dress(int format, std::string &number) const
{
    if (format >= 0 && size_t(format) < m_formats.size())
        m_money.dress(m_formats[size_t(format)], number);
}

QString XlsWorkbook::text(const BiffBytes &bytes, qsizetype at, int lengthBytes) const
{
    const auto length = qsizetype(lengthBytes == 2 ? bytes.u16(at) : bytes.u8(at));
    at += lengthBytes;
    if (m_isUnicode)
        return length == 0 ? QString() : biffText(bytes, at, length);
    const auto raw = bytes.slice(at, length);
    std::string buffer;
    bool bad = false;
    return toText(m_decoder->decode({raw.data(), size_t(raw.size())}, buffer, bad));
}

void XlsWorkbook::readGlobals()
{
    BiffRecords records(m_stream);
    const auto first = records.next();
    const auto version =
        first && (first->type & 0xFF) == 0x09 && first->bytes.size() >= 2 ? first->bytes.u16(0) : quint16(0);
    if (!first || first->type != kBiffBof || (version != kBiff8 && version != kBiff5))
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 was written by an Excel older than 1995. Save it as .xlsx and import that.")
                        .arg(m_name));
    m_isUnicode = version == kBiff8;
    while (const auto record = records.next()) {
        switch (record->type) {
        case kBiffEof: return;
        case kBiffFilePass:
            throw Error(Error::Code::Invalid,
                        Tr::tr("%1 is protected by a password. Save it without the password and import that.")
                            .arg(m_name));
        case kBiffCodePage:
            m_decoder = std::make_unique<TextDecoder>(encodingOfCodePage(record->bytes.u16(0)));
            break;
        case kBiffDateMode: m_since1904 = record->bytes.u16(0) == 1; break;
        case kBiffBoundSheet: readSheet(*record); break;
        case kBiffFormat: readFormat(*record); break;
        case kBiffXf: m_formats.push_back(record->bytes.u16(2)); break;
        case kBiffSst: readStrings(records, *record); break;
        default: break;
        }
    }
}

void XlsWorkbook::readSheet(const BiffRecord &record)
{
    enum Kind : quint8 { Cells = 0 };
    const bool hasCells = (record.bytes.u8(5) & 0x0F) == Cells; // and is no chart and no program
    const auto start = qsizetype(record.bytes.u32(0));
    if (!hasCells || m_sheets.size() >= kSheets)
        return;
    if (start >= m_stream.size())
        throw Error(Error::Code::Invalid, Tr::tr("%1 is damaged.").arg(m_name));
    m_sheets.push_back({text(record.bytes, 6, 1), (record.bytes.u8(4) & 0x03) != 0});
    m_starts.push_back(start);
}

void XlsWorkbook::readFormat(const BiffRecord &record)
{
    if (record.bytes.size() <= 4)
        return;
    const auto code = text(record.bytes, 2, m_isUnicode ? 2 : 1);
    m_written.insert(record.bytes.u16(0), kindOfFormat(code));
    if (record.bytes.u16(0) >= kFirstOwnFormat)
        m_money.add(record.bytes.u16(0), code);
}

void XlsWorkbook::readStrings(BiffRecords &records, const BiffRecord &first)
{
    std::vector<BiffBytes> parts = {BiffBytes(first.bytes.slice(0, first.bytes.size()))};
    while (const auto record = records.peek()) {
        if (record->type != kBiffContinue)
            break;
        parts.push_back(record->bytes);
        records.next();
    }
    BiffTexts texts(std::move(parts));
    texts.skip(4);
    const auto count = texts.number(4);
    for (quint32 i = 0; i < count && !texts.atEnd(); ++i)
        m_strings.add(texts.text().toStdString());
}

} // namespace crm
