#include "core/exchange/card/vcardparser.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/sheetreader.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kBlock = 64 * 1024;
constexpr size_t kValue = 1024 * 1024; // bytes of a value that are kept
constexpr size_t kProperties = 2000; // of a card

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view stripped(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isWord(std::string_view text, std::string_view word)
{
    return text.size() == word.size() && qstrnicmp(text.data(), word.data(), word.size()) == 0;
}

bool holdsWord(std::string_view text, std::string_view word)
{
    const auto found = std::search(text.begin(), text.end(), word.begin(), word.end(),
                                   [](char a, char b) { return (a | 0x20) == (b | 0x20); });
    return found != text.end();
}

/// The place of a mark outside of quotation marks, or npos.
size_t outside(std::string_view text, char mark, size_t from = 0)
{
    bool isQuoted = false;
    for (size_t i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == mark && !isQuoted)
            return i;
    }
    return std::string_view::npos;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = char(c & ~0x20);
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string bytes;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isCode =
            text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        if (!isCode) {
            bytes += text[i];
            continue;
        }
        bytes += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
        i += 2;
    }
    return bytes;
}

QString escaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == u'\r')
            result += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            result += QString(u'\\') + c;
        else
            result += c;
    }
    return result;
}

/// In version 2.1 a backslash means itself but before these marks.
QString withOldEscapes(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        result += text[i];
        if (text[i] != u'\\')
            continue;
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (next == u';' || next == u',' || next == u'\\' || next == u':')
            result += text[++i];
        else
            result += u'\\';
    }
    return result;
}

qint64 unpackedSize(std::string_view base64)
{
    qint64 characters = 0;
    for (const char c : base64)
        characters += c != '=' && !isSpace(c);
    return characters * 3 / 4;
}

} // namespace

VCardParser::VCardParser(const QString &path, const QString &encoding)
    : m_block(kBlock)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Invalid, Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    auto sample = file.read(256 * 1024);
    for (const auto *fold : {"\r\n ", "\n ", "\r\n\t", "\n\t"}) // they may lie within characters
        sample.replace(fold, "");
    m_encoding = encoding.isEmpty() ? detectEncoding(sample) : encodingByName(encoding, sample);
    m_source = std::make_unique<ByteSource>(path, m_encoding);
}

VCardParser::~VCardParser() = default;

/// Puts the next line of the file into m_line; false at the end. CR, LF, CRLF and CR CR LF end a line.
bool VCardParser::physicalLine()
{
    if (m_isLinePending)
        return true;
    m_line.clear();
    bool isAny = false;
    while (true) {
        if (m_at == m_end) {
            m_at = 0;
            m_end = size_t(std::max<qint64>(0, m_source->read(m_block.data(), qint64(m_block.size()))));
            if (m_end == 0)
                break;
        }
        const char c = m_block[m_at];
        if (isAny && c != '\n' && c != '\r' && m_line.ends_with('\r'))
            break; // CR alone was the end
        ++m_at;
        isAny = true;
        if (c == '\n')
            break;
        if (c == '\r' && m_line.ends_with('\r'))
            continue;
        if (m_line.size() < kValue + 1024 || c == '\r')
            m_line += c;
        else
            m_isShortened = true;
    }
    if (!isAny)
        return false;
    while (m_line.ends_with('\r'))
        m_line.pop_back();
    ++m_number;
    m_isLinePending = true;
    return true;
}

void VCardParser::append(Line &line, std::string_view text)
{
    line.length += qint64(text.size());
    if (line.value.size() + text.size() <= kValue)
        line.value += text;
    else
        m_isShortened = true;
}

/// A whole line: folded ones unfolded, soft line breaks of quoted-printable joined.
std::optional<VCardParser::Line> VCardParser::line()
{
    if (!physicalLine())
        return {};
    Line line;
    goOn();
    auto colon = outside(m_line, ':');
    std::string head = m_line;
    while (colon == std::string::npos && physicalLine() && !m_line.empty() && isSpace(m_line.front())
           && head.size() < kValue) { // folded before its colon
        head += m_line.substr(1);
        goOn();
        colon = outside(head, ':');
    }
    if (colon == std::string::npos) {
        line.head = head;
        return line;
    }
    line.hasColon = true;
    line.head = head.substr(0, colon);
    line.isQuoted = holdsWord(line.head, "QUOTED-PRINTABLE");
    line.isBase64 = holdsWord(line.head, "BASE64") || holdsWord(line.head, "ENCODING=B");
    append(line, std::string_view(head).substr(colon + 1));
    while (physicalLine()) {
        if (line.isQuoted && line.value.ends_with('=')) {
            line.value.pop_back();
            append(line, m_line);
        } else if (!m_line.empty() && isSpace(m_line.front())) {
            append(line, line.isBase64 ? stripped(m_line) : std::string_view(m_line).substr(1));
        } else if (line.isBase64 && !m_line.empty() && m_line.find(':') == std::string::npos) {
            append(line, stripped(m_line));
        } else {
            break;
        }
        goOn();
    }
    return line;
}

QString VCardParser::textOf(std::string_view bytes, const QString &charset)
{
    auto name = charset.isEmpty() ? (m_encoding.isUtf16() ? u"UTF-8"_s : m_encoding.name) : charset;
    auto &decoder = m_decoders[name];
    if (!decoder) {
        try {
            if (!charset.isEmpty())
                name = encodingByName(charset, {}).name;
        } catch (const Error &) {
            name = m_encoding.name; // nobody knows what it calls itself
        }
        decoder = std::make_shared<TextDecoder>(name);
    }
    std::string buffer;
    bool bad = false;
    const auto text = toText(decoder->decode(bytes, buffer, bad));
    m_isUnreadable |= bad;
    return text;
}

QString VCardParser::decoded(const Line &line, const VCardProperty &property, bool isOld)
{
    const auto charset = property.parameters.value(u"CHARSET"_s).value(0);
    if (!line.isQuoted) {
        const auto text = textOf(line.value, charset);
        return isOld ? withOldEscapes(text) : text;
    }
    // The marks between the parts are not encoded, and what looks like one within a part is.
    QStringList parts;
    std::string part;
    for (size_t i = 0; i <= line.value.size(); ++i) {
        const char c = i < line.value.size() ? line.value[i] : ';';
        if (c == '\\' && i + 1 < line.value.size()
            && (line.value[i + 1] == ';' || line.value[i + 1] == ',')) {
            part += line.value[++i];
        } else if (c == ';') {
            parts << escaped(textOf(fromQuotedPrintable(part), charset));
            part.clear();
        } else {
            part += c;
        }
    }
    return parts.join(u';');
}

std::optional<VCardProperty> VCardParser::property(const Line &line, bool isOld)
{
    VCardProperty property;
    size_t from = 0;
    for (bool isName = true; from <= line.head.size(); isName = false) {
        const auto end = std::min(outside(line.head, ';', from), line.head.size());
        auto part = stripped(std::string_view(line.head).substr(from, end - from));
        from = end + 1;
        if (isName) {
            if (const auto dot = part.find('.'); dot != part.npos) {
                property.group = toText(part.substr(0, dot));
                part.remove_prefix(dot + 1);
            }
            property.name = toText(part).toUpper();
            continue;
        }
        const auto equals = part.find('=');
        const auto name =
            equals == part.npos ? u"TYPE"_s : toText(stripped(part.substr(0, equals))).toUpper();
        auto values = toText(equals == part.npos ? part : part.substr(equals + 1));
        values.remove(u'"');
        property.parameters[name] << values.split(u',', Qt::SkipEmptyParts);
    }
    if (property.name.isEmpty() || property.name.size() > 100)
        return {};
    property.isBinary = line.isBase64 || holdsWord(std::string_view(line.value).substr(0, 5), "data:");
    if (!property.isBinary) {
        property.value = decoded(line, property, isOld);
        return property;
    }
    const auto comma = line.isBase64 ? std::string::npos : line.value.find(',');
    const auto dropped = line.length - qint64(line.value.size());
    property.bytes =
        unpackedSize(std::string_view(line.value).substr(comma == std::string::npos ? 0 : comma + 1))
        + dropped * 3 / 4;
    return property;
}

std::optional<VCard> VCardParser::next()
{
    VCard card;
    bool isOpen = std::exchange(m_hasBegun, false);
    bool isOld = false;
    int nested = 0; // cards within this one, of an agent
    card.line = m_beganAt;
    m_isShortened = m_isUnreadable = false;
    while (const auto read = line()) {
        const auto name = stripped(read->head);
        const auto value = stripped(read->value);
        const bool begins = isWord(name, "BEGIN") && isWord(value, "VCARD");
        const bool ends = isWord(name, "END") && isWord(value, "VCARD");
        if (begins && isOpen) {
            if (nested > 0 || (!card.properties.empty() && card.properties.back().name == "AGENT"_L1)) {
                ++nested;
                continue;
            }
            m_hasBegun = true;
            m_beganAt = m_number - (m_isLinePending ? 1 : 0);
            card.isComplete = false;
            break;
        }
        if (begins) {
            isOpen = true;
            card.line = m_number - (m_isLinePending ? 1 : 0);
        } else if (ends && nested > 0) {
            --nested;
        } else if (ends && isOpen) {
            card.isShortened = m_isShortened;
            card.isUnreadable = m_isUnreadable;
            return card;
        } else if (isOpen && nested == 0 && card.properties.size() < kProperties) {
            isOld |= isWord(name, "VERSION") && value.starts_with("2");
            if (auto found = read->hasColon ? property(*read, isOld) : std::nullopt)
                card.properties.push_back(std::move(*found));
        }
    }
    if (!isOpen)
        return {};
    card.isComplete = false;
    card.isShortened = m_isShortened;
    card.isUnreadable = m_isUnreadable;
    return card;
}

} // namespace crm
