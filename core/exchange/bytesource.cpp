#include "core/exchange/bytesource.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

[[noreturn]] void refuse(const QFile &file)
{
    throw Error(Error::Code::Invalid,
                Tr::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
}

bool isHigh(char16_t c)
{
    return c >= 0xd800 && c < 0xdc00;
}

bool isLow(char16_t c)
{
    return c >= 0xdc00 && c < 0xe000;
}

} // namespace

ByteSource::ByteSource(const QString &path, const TextEncoding &encoding)
    : m_file(path)
    , m_wide(encoding.isUtf16())
    , m_bigEndian(encoding.name == "UTF-16BE"_L1)
{
    if (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(encoding.bomLength))
        refuse(m_file);
    m_whole = m_file.size();
}

/// Half a sheet is not to pass for a whole one.
qint64 ByteSource::readFile(char *to, qint64 most)
{
    const auto got = m_file.read(to, most);
    if (got < 0)
        refuse(m_file);
    if (got == 0 && most > 0 && m_file.pos() != m_whole)
        throw Error(
            Error::Code::Invalid,
            Tr::tr("%1 was changed while it was being read. Please try again.").arg(m_file.fileName()));
    return got;
}

qint64 ByteSource::read(char *to, qint64 most)
{
    if (!m_wide)
        return readFile(to, most);
    if (m_served == m_converted.size())
        convert();
    const auto count = std::min<size_t>(size_t(most), m_converted.size() - m_served);
    std::memcpy(to, m_converted.data() + m_served, count);
    m_served += count;
    return qint64(count);
}

void ByteSource::convert()
{
    std::array<char, 64 * 1024> block = {};
    const auto got = readFile(block.data(), block.size());
    m_converted.clear();
    m_served = 0;
    const auto at = [&](qint64 i) { return char16_t(uchar(block[size_t(i)])); };
    for (qint64 i = 0; i + 1 < got; i += 2) {
        const char16_t unit = m_bigEndian ? at(i) << 8 | at(i + 1) : at(i + 1) << 8 | at(i);
        if (m_high != 0 && isLow(unit)) {
            append(0x10000 + (char32_t(m_high - 0xd800) << 10) + (unit - 0xdc00));
            m_high = 0;
            continue;
        }
        if (m_high != 0)
            append(m_high);
        m_high = isHigh(unit) ? unit : 0;
        if (m_high == 0)
            append(unit);
    }
    if (got < qint64(block.size()) && m_high != 0) {
        append(m_high);
        m_high = 0;
    }
    if (got % 2 == 1) // half a character at the end of the file: nothing that text could hold
        m_converted += '\xff';
}

void ByteSource::append(char32_t c)
{
    if (c < 0x80) {
        m_converted += char(c);
    } else if (c < 0x800) {
        m_converted += {char(0xc0 | c >> 6), char(0x80 | (c & 0x3f))};
    } else if (c < 0x10000) {
        m_converted += {char(0xe0 | c >> 12), char(0x80 | (c >> 6 & 0x3f)), char(0x80 | (c & 0x3f))};
    } else {
        m_converted += {char(0xf0 | c >> 18), char(0x80 | (c >> 12 & 0x3f)), char(0x80 | (c >> 6 & 0x3f)),
                        char(0x80 | (c & 0x3f))};
    }
}

QByteArray ByteSource::toUtf16(std::string_view utf8, bool bigEndian)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(utf8.size()) * 2);
    const auto put = [&](char32_t unit) {
        bytes += bigEndian ? char(unit >> 8) : char(unit);
        bytes += bigEndian ? char(unit) : char(unit >> 8);
    };
    for (size_t i = 0; i < utf8.size();) {
        const auto lead = uchar(utf8[i]);
        const size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (lead == 0xff || i + length > utf8.size())
            break; // the half character of convert()
        char32_t c = length == 1 ? lead : lead & (0x7f >> length);
        for (size_t k = 1; k < length; ++k)
            c = c << 6 | (uchar(utf8[i + k]) & 0x3f);
        i += length;
        if (c < 0x10000) {
            put(c);
        } else {
            put(0xd800 + ((c - 0x10000) >> 10));
            put(0xdc00 + ((c - 0x10000) & 0x3ff));
        }
    }
    return bytes;
}

} // namespace crm
