#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/card/vcard.h"

#include <memory>

namespace crm {

/// Reads the cards of a file one after the other, as the programs of the last thirty years wrote them:
/// RFC 2426, RFC 6350 and vCard 2.1, folded lines, quoted-printable and base64, a charset of each property,
/// any line ends. Pictures are counted and not kept, and nothing is ever fetched. Memory is bounded.
class VCardParser
{
public:
    /// `encoding`: of what names no charset itself; empty: as found. Throws Error{Invalid}.
    VCardParser(const QString &path, const QString &encoding);
    ~VCardParser();

    /// Throws Error{Invalid} when the file can no longer be read.
    std::optional<VCard> next();
    const QString &encoding() const { return m_encoding.name; }
    qint64 position() const { return m_source->position(); }
    qint64 size() const { return m_source->size(); }

private:
    /// A line as it is being put together.
    struct Line
    {
        std::string head; // before the colon
        std::string value;
        bool isQuoted = false; // quoted-printable
        bool isBase64 = false;
        bool hasColon = false;
        qint64 length = 0; // of the value, kept or not
    };

    bool physicalLine();
    void goOn() { m_isLinePending = false; }
    std::optional<Line> line();
    void append(Line &line, std::string_view text);
    std::optional<VCardProperty> property(const Line &line, bool isOld);
    QString decoded(const Line &line, const VCardProperty &property, bool isOld);
    QString textOf(std::string_view bytes, const QString &charset);

    TextEncoding m_encoding;
    std::unique_ptr<ByteSource> m_source;
    QHash<QString, std::shared_ptr<TextDecoder>> m_decoders;
    std::vector<char> m_block;
    size_t m_at = 0;
    size_t m_end = 0;
    std::string m_line; // the physical line that was read last
    qint64 m_number = 0; // of it
    bool m_isLinePending = false; // it was not used yet
    bool m_isShortened = false; // something of the present card was dropped
    bool m_isUnreadable = false; // something of it is no text in its encoding
    bool m_hasBegun = false; // the next card's BEGIN was read already
    qint64 m_beganAt = 0;
};

} // namespace crm
