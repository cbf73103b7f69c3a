#include "core/exchange/xmlscanner.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/textencoding.h"

#include <algorithm>
#include <charconv>
#include <cstring>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kBlock = 256 * 1024;
constexpr size_t kDepth = 100;
constexpr size_t kText = 4 * 1024 * 1024; // one cell holds 32,767 characters
constexpr auto npos = std::string_view::npos;

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Code::Invalid, message);
}

[[noreturn]] void refuseDamaged()
{
    refuse(Tr::tr("The workbook is damaged (%1).").arg(u"XML"_s));
}

[[noreturn]] void refuseText()
{
    refuse(Tr::tr("The workbook was made to fill the memory: a single text in it is larger than 4 MB."));
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::string_view withoutPrefix(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == npos ? name : name.substr(colon + 1);
}

void appendCharacter(std::string &text, std::string_view number)
{
    const bool isHex = number.starts_with('x');
    number.remove_prefix(isHex);
    quint32 character = 0;
    const auto [end, error] =
        std::from_chars(number.data(), number.data() + number.size(), character, isHex ? 16 : 10);
    const bool isCharacter =
        character > 0 && character < 0x110000 && (character < 0xd800 || character > 0xdfff);
    if (number.empty() || error != std::errc() || end != number.data() + number.size() || !isCharacter)
        refuseDamaged();
    const char32_t unit = character;
    text += QString::fromUcs4(&unit, 1).toStdString();
}

} // namespace

XmlScanner::XmlScanner(const ZipArchive &archive, const QString &name)
    : m_part(archive.open(name))
    , m_buffer(kBlock)
{
    more();
    const std::string_view start(m_buffer.data(), m_end);
    if (start.starts_with("\xef\xbb\xbf"))
        m_at = 3;
}

/// Keeps what is not read yet, and reads on behind it; false at the end.
bool XmlScanner::more()
{
    if (m_atEnd)
        return false;
    const size_t kept = m_end - m_at;
    if (m_at > 0 && kept > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, kept);
    m_at = 0;
    m_end = kept;
    if (kept > kText)
        refuseText();
    if (m_buffer.size() - kept < kBlock)
        m_buffer.resize(m_buffer.size() * 2);
    const auto got = read(m_buffer.data() + m_end, qint64(m_buffer.size() - m_end));
    m_atEnd = got <= 0;
    if (m_atEnd)
        m_part->throwIfFailed();
    else
        m_end += size_t(got);
    return !m_atEnd;
}

qint64 XmlScanner::read(char *to, qint64 most)
{
    if (!m_decoder && !std::exchange(m_isFirst, false))
        return m_part->read(to, most);
    if (m_decoded.isEmpty()) {
        auto bytes = m_part->read(kBlock / 4);
        if (!m_decoder && (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")))
            m_decoder.emplace(QStringDecoder::Utf16);
        m_decoded = m_decoder ? QString(m_decoder->decode(bytes)).toUtf8() : bytes;
    }
    const auto count = std::min<qint64>(most, m_decoded.size());
    std::memcpy(to, m_decoded.constData(), size_t(count));
    m_decoded.remove(0, count);
    return count;
}

/// Where the mark stands, counted from m_at; reads on until it does.
size_t XmlScanner::find(std::string_view mark, size_t from)
{
    while (true) {
        const std::string_view rest(m_buffer.data() + m_at, m_end - m_at);
        if (const auto found = rest.find(mark, from); found != npos)
            return found;
        from = rest.size() < mark.size() ? from : std::max(from, rest.size() - mark.size() + 1);
        if (!more())
            refuseDamaged();
    }
}

/// Of the '>' that ends the tag at m_at, counted from there: one in an attribute does not.
size_t XmlScanner::endOfTag()
{
    char quote = '\0';
    for (size_t i = 1;; ++i) {
        if (m_at + i >= m_end && !more())
            refuseDamaged();
        const char c = m_buffer[m_at + i];
        if (quote != '\0') {
            if (c == quote)
                quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return i;
        } else if (c == '<') {
            refuseDamaged();
        }
    }
}

XmlScanner::Token XmlScanner::next()
{
    if (std::exchange(m_closes, false))
        return leave();
    while (true) {
        if (m_at == m_end && !more()) {
            if (!m_starts.empty() || !m_hadRoot)
                refuseDamaged();
            return Token::EndOfDocument;
        }
        const auto token = m_buffer[m_at] == '<' ? markup() : textRun();
        if (token)
            return *token;
    }
}

std::optional<XmlScanner::Token> XmlScanner::markup()
{
    while (m_end - m_at < 9 && more()) { }
    const std::string_view rest(m_buffer.data() + m_at, m_end - m_at);
    if (rest.starts_with("<?")) {
        const auto end = find("?>", 2);
        noteEncoding({m_buffer.data() + m_at, end});
        m_at += end + 2;
        return {};
    }
    if (rest.starts_with("<!--")) {
        m_at += find("-->", 4) + 3;
        return {};
    }
    if (rest.starts_with("<![CDATA[")) {
        const auto end = find("]]>", 9);
        setText({m_buffer.data() + m_at + 9, end - 9}, false);
        m_at += end + 3;
        if (m_starts.empty())
            refuseDamaged();
        return Token::Text;
    }
    if (rest.starts_with("<!"))
        refuse(Tr::tr("The workbook was made to deceive: it declares a document type of its own."));
    const auto end = endOfTag();
    return m_buffer[m_at + 1] == '/' ? endTag(end) : startTag(end);
}

XmlScanner::Token XmlScanner::startTag(size_t end)
{
    std::string_view tag(m_buffer.data() + m_at + 1, end - 1);
    m_at += end + 1;
    const bool isEmpty = tag.ends_with('/');
    if (isEmpty)
        tag.remove_suffix(1);
    const auto *nameEnd = std::find_if(tag.begin(), tag.end(), isSpace);
    const auto qualified = tag.substr(0, size_t(nameEnd - tag.begin()));
    if (qualified.empty() || (m_starts.empty() && m_hadRoot))
        refuseDamaged();
    readAttributes(tag.substr(qualified.size()));
    return enter(qualified, isEmpty);
}

XmlScanner::Token XmlScanner::endTag(size_t end)
{
    std::string_view name(m_buffer.data() + m_at + 2, end - 2);
    m_at += end + 1;
    while (!name.empty() && isSpace(name.back()))
        name.remove_suffix(1);
    if (m_starts.empty() || std::string_view(m_open).substr(m_starts.back()) != name)
        refuseDamaged();
    return leave();
}

XmlScanner::Token XmlScanner::enter(std::string_view qualified, bool isEmpty)
{
    if (m_starts.size() >= kDepth)
        refuse(Tr::tr("The workbook was made to deceive: its parts are nested too deeply."));
    push(qualified);
    m_hadRoot = true;
    m_closes = isEmpty;
    m_name = withoutPrefix(qualified);
    return Token::Start;
}

void XmlScanner::push(std::string_view name)
{
    m_starts.push_back(m_open.size());
    m_open += name;
}

XmlScanner::Token XmlScanner::leave()
{
    m_left.assign(m_open, m_starts.back());
    m_name = withoutPrefix(m_left);
    m_open.resize(m_starts.back());
    m_starts.pop_back();
    return Token::End;
}

std::optional<XmlScanner::Token> XmlScanner::textRun()
{
    size_t length = 0;
    while (true) {
        const auto *from = m_buffer.data() + m_at + length;
        const auto *found = static_cast<const char *>(std::memchr(from, '<', m_end - m_at - length));
        length = found ? size_t(found - m_buffer.data()) - m_at : m_end - m_at;
        if (found || !more())
            break;
    }
    if (length > kText)
        refuseText();
    const std::string_view raw(m_buffer.data() + m_at, length);
    m_at += length;
    if (m_starts.empty()) {
        if (!std::all_of(raw.begin(), raw.end(), isSpace))
            refuseDamaged();
        return {};
    }
    setText(raw, true);
    return Token::Text;
}

void XmlScanner::setText(std::string_view raw, bool hasEntities)
{
    const bool isPlain = raw.find('\r') == npos && (!hasEntities || raw.find('&') == npos);
    if (!isAscii(raw) && !QByteArrayView(raw.data(), qsizetype(raw.size())).isValidUtf8())
        refuseDamaged();
    if (isPlain) {
        m_text = raw;
        return;
    }
    if (hasEntities) {
        m_text = plain(raw, m_unescaped);
        return;
    }
    m_unescaped.assign(raw);
    m_text = m_unescaped;
}

/// With its entities resolved, and line ends as XML has them.
std::string_view XmlScanner::plain(std::string_view raw, std::string &buffer) const
{
    buffer.clear();
    for (size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\r') {
            if (i + 1 == raw.size() || raw[i + 1] != '\n')
                buffer += '\n';
        } else if (raw[i] != '&') {
            buffer += raw[i];
        } else {
            const auto end = raw.find(';', i);
            if (end == npos)
                refuseDamaged();
            const auto name = raw.substr(i + 1, end - i - 1);
            static constexpr std::pair<std::string_view, char> kKnown[] = {
                {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
            const auto *known = std::ranges::find(kKnown, name, &std::pair<std::string_view, char>::first);
            if (name.starts_with('#'))
                appendCharacter(buffer, name.substr(1));
            else if (known != std::end(kKnown))
                buffer += known->second;
            else
                refuseDamaged();
            i = end;
        }
    }
    return buffer;
}

void XmlScanner::readAttributes(std::string_view tag)
{
    m_attributes.clear();
    size_t at = 0;
    const auto skipSpace = [&] {
        while (at < tag.size() && isSpace(tag[at]))
            ++at;
    };
    for (skipSpace(); at < tag.size(); skipSpace()) {
        const auto equals = tag.find('=', at);
        if (equals == npos)
            refuseDamaged();
        auto name = tag.substr(at, equals - at);
        while (!name.empty() && isSpace(name.back()))
            name.remove_suffix(1);
        at = equals + 1;
        skipSpace();
        if (name.empty() || at >= tag.size() || (tag[at] != '"' && tag[at] != '\''))
            refuseDamaged();
        const auto end = tag.find(tag[at], at + 1);
        if (end == npos)
            refuseDamaged();
        m_attributes.push_back({name, tag.substr(at + 1, end - at - 1)});
        at = end + 1;
    }
}

bool XmlScanner::hasAttribute(std::string_view name) const
{
    return std::ranges::find(m_attributes, name, &Attribute::name) != m_attributes.end();
}

std::string_view XmlScanner::attribute(std::string_view name)
{
    const auto found = std::ranges::find(m_attributes, name, &Attribute::name);
    if (found == m_attributes.end())
        return {};
    if (found->value.find('&') != npos) {
        std::string resolved;
        plain(found->value, resolved);
        m_values = {std::move(resolved)};
        return m_values.back();
    }
    return found->value;
}

/// Nearly all are UTF-8; another one is read through its decoder from the next block on.
void XmlScanner::noteEncoding(std::string_view declaration)
{
    const auto at = declaration.find("encoding");
    if (m_decoder || m_hadRoot || !declaration.starts_with("<?xml") || at == npos)
        return;
    const auto quote = declaration.find_first_of("\"'", at);
    const auto end = quote == npos ? npos : declaration.find(declaration[quote], quote + 1);
    if (end == npos)
        return;
    const QByteArray name(declaration.data() + quote + 1, qsizetype(end - quote - 1));
    if (name.compare("UTF-8", Qt::CaseInsensitive) != 0 && name.compare("US-ASCII", Qt::CaseInsensitive) != 0
        && name.compare("UTF-16", Qt::CaseInsensitive) != 0)
        refuse(Tr::tr("The workbook is damaged (%1).").arg(QString::fromLatin1(name.left(40))));
}

void XmlScanner::skip()
{
    for (const auto outside = m_starts.size() - 1; m_starts.size() > outside;)
        next();
}

void XmlScanner::appendInnerText(std::string &text)
{
    for (const auto outside = m_starts.size() - 1; m_starts.size() > outside;) {
        if (next() != Token::Text)
            continue;
        text += m_text;
        if (text.size() > kText)
            refuseText();
    }
}

} // namespace crm
