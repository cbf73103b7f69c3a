#pragma once

#include "core/exchange/textencoding.h"

#include <QFile>

#include <string>

namespace crm {

/// Reads a text file from its start, without its byte order mark. UTF-16 comes as UTF-8 (single surrogates
/// too, in the same manner, so that the way back is exact); other encodings come as they are, since in all of
/// them the bytes of quotes, commas and line ends stand for themselves. Throws Error{Invalid} when the file
/// can no longer be read, or ends elsewhere than it did when it was opened.
class ByteSource
{
public:
    ByteSource(const QString &path, const TextEncoding &encoding);

    /// Bytes read, at most `most`; 0 at the end.
    qint64 read(char *to, qint64 most);
    qint64 position() const { return m_file.pos(); }
    qint64 size() const { return m_file.size(); }

    static QByteArray toUtf16(std::string_view utf8, bool bigEndian);

private:
    qint64 readFile(char *to, qint64 most);
    void convert();
    void append(char32_t c);

    QFile m_file;
    bool m_wide = false;
    bool m_bigEndian = false;
    qint64 m_whole = 0; // bytes when it was opened
    std::string m_converted;
    size_t m_served = 0;
    char16_t m_high = 0; // a surrogate whose other half is in the next block
};

} // namespace crm
