#include "core/exchange/textencoding.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QUtf8StringView>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ustring.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace crm {

bool TextEncoding::isUtf8() const
{
    return name == "UTF-8"_L1;
}

bool TextEncoding::isUtf16() const
{
    return name.startsWith("UTF-16"_L1);
}

bool isAscii(std::string_view bytes)
{
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    for (; end - at >= 8; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        if (word & 0x8080808080808080ULL)
            return false;
    }
    for (; at < end; ++at) {
        if (uchar(*at) & 0x80)
            return false;
    }
    return true;
}

TextDecoder::TextDecoder(const QString &encoding)
    : m_utf8(encoding == "UTF-8"_L1)
{
    UErrorCode error = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(encoding.toLatin1().constData(), &error));
    if (U_FAILURE(error))
        throw Error(Error::Code::Invalid, Tr::tr("The encoding %1 is not known.").arg(encoding));
}

TextDecoder::~TextDecoder() = default;

void TextDecoder::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

bool TextDecoder::takesAsItIs(std::string_view bytes) const
{
    return isAscii(bytes) || (m_utf8 && QUtf8StringView(bytes.data(), qsizetype(bytes.size())).isValidUtf8());
}

std::string_view TextDecoder::decode(std::string_view bytes, std::string &buffer, bool &bad)
{
    bad = false;
    if (takesAsItIs(bytes))
        return bytes;
    m_wide.resize(bytes.size() + 1);
    UErrorCode error = U_ZERO_ERROR;
    ucnv_resetToUnicode(m_converter.get());
    const auto length = ucnv_toUChars(m_converter.get(), m_wide.data(), int32_t(m_wide.size()), bytes.data(),
                                      int32_t(bytes.size()), &error);
    if (U_FAILURE(error)) {
        bad = true;
        buffer = "\xef\xbf\xbd";
        return buffer;
    }
    bad = std::u16string_view(m_wide.data(), size_t(length)).find(u'\xfffd') != std::u16string_view::npos;
    buffer.resize(size_t(length) * 3);
    int32_t written = 0;
    u_strToUTF8WithSub(buffer.data(), int32_t(buffer.size()), &written, m_wide.data(), length, 0xfffd,
                       nullptr, &error);
    buffer.resize(size_t(written));
    return buffer;
}

QByteArray TextDecoder::encode(const QString &text) const
{
    if (m_utf8)
        return text.toUtf8();
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(m_converter.get())),
                     '\0');
    UErrorCode error = U_ZERO_ERROR;
    const auto length =
        ucnv_fromUChars(m_converter.get(), bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &error);
    bytes.truncate(U_SUCCESS(error) ? length : 0);
    return bytes;
}

} // namespace crm
