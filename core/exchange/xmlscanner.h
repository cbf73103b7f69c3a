#pragma once

#include "core/exchange/ziparchive.h"

#include <QStringDecoder>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crm {

/// Reads the XML of a large part of a workbook, many times as fast as a general reader: UTF-8 in place, names
/// without their prefix, no document type, no entities but the five and characters by number, no depth beyond
/// 100, no text beyond 4 MB. Throws Error{Invalid}. What it gives is valid until the next token.
class XmlScanner
{
public:
    enum class Token { Start, End, Text, EndOfDocument };

    XmlScanner(const ZipArchive &archive, const QString &name);

    /// An element without content is a start and an end.
    Token next();
    std::string_view name() const { return m_name; }
    std::string_view text() const { return m_text; }
    /// Of the element that was just entered; empty where it has none.
    std::string_view attribute(std::string_view name);
    bool hasAttribute(std::string_view name) const;
    /// Goes on behind the end of the element that was just entered.
    void skip();
    /// The text within the element that was just entered, of it and its children, behind what `text` holds;
    /// goes on behind its end.
    void appendInnerText(std::string &text);

    qint64 inflated() const { return m_part->inflated(); }
    /// What the archive says that the part inflates to; a stranger may have written it.
    qint64 total() const { return m_part->total(); }

private:
    struct Attribute
    {
        std::string_view name;
        std::string_view value;
    };

    bool more();
    qint64 read(char *to, qint64 most);
    size_t find(std::string_view mark, size_t from);
    size_t endOfTag();
    std::optional<Token> markup();
    Token startTag(size_t end);
    Token endTag(size_t end);
    std::optional<Token> textRun();
    void readAttributes(std::string_view tag);
    void noteEncoding(std::string_view declaration);
    Token enter(std::string_view qualified, bool isEmpty);
    Token leave();
    void setText(std::string_view raw, bool hasEntities);
    std::string_view plain(std::string_view raw, std::string &buffer) const;
    void push(std::string_view name);

    std::unique_ptr<ZipPart> m_part;
    std::optional<QStringDecoder> m_decoder; ///< where it is not UTF-8
    QByteArray m_decoded;
    std::vector<char> m_buffer;
    size_t m_at = 0;
    size_t m_end = 0;
    bool m_atEnd = false;
    bool m_isFirst = true;
    std::string_view m_name;
    std::string_view m_text;
    std::string m_unescaped;
    std::vector<std::string> m_values; ///< of attributes that held entities
    std::vector<Attribute> m_attributes;
    std::string m_open; ///< the qualified names of the elements around, one behind the other
    std::vector<size_t> m_starts;
    std::string m_left; ///< the name of the element that has just ended
    bool m_closes = false; ///< the element that was just entered has no content
    bool m_hadRoot = false;
};

} // namespace crm
