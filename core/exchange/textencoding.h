#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace crm {

/// The encoding of a text: a canonical name ("UTF-8", "GB18030", "Big5", "UTF-16LE" ...) and its byte order
/// mark.
struct TextEncoding
{
    QString name;
    int bomLength = 0;

    bool isUtf8() const;
    bool isUtf16() const;

    friend bool operator==(const TextEncoding &, const TextEncoding &) = default;
};

/// Finds out the encoding of a sample (which may end within a character): byte order mark, UTF-16's pattern
/// of NULs, strict UTF-8, uchardet, and trial decodes where that is in doubt.
TextEncoding detectEncoding(QByteArrayView sample);

/// What a user calls an encoding ("gbk", "utf8", "cp936") under its canonical name. Throws Error{Invalid}.
TextEncoding encodingByName(const QString &name, QByteArrayView sample);

/// Turns bytes of one encoding into UTF-8, field by field, and text back into bytes. Not for UTF-16.
class TextDecoder
{
public:
    explicit TextDecoder(const QString &encoding);
    ~TextDecoder();

    /// Whether `bytes` are UTF-8 already, so that there is nothing to decode; then each part of them is, too,
    /// that begins and ends beside plain ASCII.
    bool takesAsItIs(std::string_view bytes) const;
    /// UTF-8 of `bytes`: the bytes themselves where they are right already, else written into `buffer`.
    /// `bad` tells whether some of them were no text; these are replaced by U+FFFD.
    std::string_view decode(std::string_view bytes, std::string &buffer, bool &bad);
    /// Text in this encoding; what it cannot hold becomes "?".
    QByteArray encode(const QString &text) const;

private:
    struct Close
    {
        void operator()(UConverter *converter) const;
    };
    bool m_utf8;
    std::unique_ptr<UConverter, Close> m_converter;
    std::u16string m_wide;
};

bool isAscii(std::string_view bytes);

} // namespace crm
