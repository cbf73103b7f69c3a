#include "core/exchange/celltext.h"

#include "core/base/tr.h"
#include "core/exchange/textencoding.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr std::array<std::string_view, 5> kWideSpaces = {"\xc2\xa0", "\xe3\x80\x80", "\xef\xbb\xbf",
                                                         "\xe2\x80\x8b", "\xe2\x80\xaf"};

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

size_t spaceAtFront(std::string_view text)
{
    if (isSpace(text.front()))
        return 1;
    const auto first = uchar(text.front());
    if (first != 0xc2 && first != 0xe2 && first != 0xe3 && first != 0xef) // with which a wide space begins
        return 0;
    const auto found =
        std::find_if(kWideSpaces.begin(), kWideSpaces.end(), [&](auto s) { return text.starts_with(s); });
    return found == kWideSpaces.end() ? 0 : found->size();
}

size_t spaceAtBack(std::string_view text)
{
    if (isSpace(text.back()))
        return 1;
    const auto last = uchar(text.back());
    if (last != 0xa0 && last != 0x80 && last != 0xbf && last != 0x8b && last != 0xaf) // with which one ends
        return 0;
    const auto found =
        std::find_if(kWideSpaces.begin(), kWideSpaces.end(), [&](auto s) { return text.ends_with(s); });
    return found == kWideSpaces.end() ? 0 : found->size();
}

// Marks of direction, zero-width space and its kin, byte order marks. The joiners U+200C and U+200D are left:
// emoji and several scripts need them.
bool isInvisible(char32_t c)
{
    return c == 0x200b || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff || c == 0x61c || c == 0x180e || c == 0xad;
}

// U+FFFE and U+FFFF are no characters, and the base gives U+FFFD in their place.
bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xfffe || c == 0xffff;
}

bool isNoCharacter(std::string_view utf8)
{
    return utf8.starts_with("\xef\xbf\xbe") || utf8.starts_with("\xef\xbf\xbf");
}

/// Whether what cannot be seen is taken out.
bool hidesNothing(TextShape shape)
{
    return shape == TextShape::Identifier || shape == TextShape::Phone;
}

bool needsNothing(std::string_view text, TextShape shape)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = uchar(text[i]);
        if (c < 0x20 || c == 0x7f || (c >= 0x80 && hidesNothing(shape)) || c == 0xc2
            || (c == 0xef && isNoCharacter(text.substr(i))))
            return false;
    }
    return true;
}

/// Whether that is seen eight bytes at a time, as it is of most texts.
bool surelyNeedsNothing(std::string_view text, TextShape shape)
{
    constexpr quint64 kOnes = 0x0101010101010101;
    constexpr quint64 kHighs = kOnes * 0x80;
    const quint64 wide = hidesNothing(shape) ? kHighs : 0;
    const auto has = [](quint64 word, quint64 byte) {
        const auto zeros = word ^ (kOnes * byte);
        return (zeros - kOnes) & ~zeros & kHighs;
    };
    if (text.size() < sizeof(quint64))
        return needsNothing(text, shape);
    for (size_t at = 0; at < text.size(); at += sizeof(quint64)) {
        quint64 word = 0; // the last one overlaps the one in front of it
        std::memcpy(&word, text.data() + std::min(at, text.size() - sizeof word), sizeof word);
        const auto controls = (word - kOnes * 0x20) & ~word & kHighs;
        if (controls | has(word, 0x7f) | has(word, 0xc2) | has(word, 0xef) | (word & wide))
            return false;
    }
    return true;
}

/// Apart, for the sake of the many texts that need nothing.
Q_NEVER_INLINE Cleaned rewritten(std::string_view text, TextShape shape, std::string &buffer)
{
    Cleaned result;
    const auto wide = QString::fromUtf8(text.data(), qsizetype(text.size())).toUcs4();
    QList<uint> kept;
    kept.reserve(wide.size());
    for (qsizetype i = 0; i < wide.size(); ++i) {
        const auto c = wide[i];
        if (c == u'\r' || c == u'\n' || c == u'\t') {
            if (c == u'\r' && i + 1 < wide.size() && wide[i + 1] == u'\n')
                continue;
            if (shape == TextShape::Lines)
                kept.append(c == u'\r' ? u'\n' : c);
            else if (kept.isEmpty() || kept.last() != u' ')
                kept.append(u' ');
        } else if (isControl(c)) {
            ++result.controls;
        } else if (hidesNothing(shape) && isInvisible(c)) {
            ++result.invisible;
        } else if (shape == TextShape::Identifier && c >= 0xff01 && c <= 0xff5e) {
            kept.append(c - 0xfee0);
        } else {
            kept.append(hidesNothing(shape) && (c == 0x3000 || c == 0xa0) ? U' ' : c);
        }
    }
    buffer =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size()).toStdString();
    result.text = trimmed(buffer);
    return result;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const auto count = spaceAtFront(text);
        if (count == 0)
            break;
        text.remove_prefix(count);
    }
    while (!text.empty()) {
        const auto count = spaceAtBack(text);
        if (count == 0)
            break;
        text.remove_suffix(count);
    }
    return text;
}

std::string_view literalText(std::string_view text, std::string &buffer)
{
    const auto formula = trimmed(text);
    if (formula.size() < 3 || !formula.starts_with("=\"") || !formula.ends_with('"'))
        return text;
    const auto inside = formula.substr(2, formula.size() - 3);
    if (inside.find('"') == inside.npos)
        return inside;
    buffer.clear();
    for (size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] == '"' && (i + 1 == inside.size() || inside[++i] != '"'))
            return text; // ="a" & "b" is worked out
        buffer += inside[i];
    }
    return buffer;
}

bool isNullWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> kWords = {
        "null", "none", "n/a", "#n/a", "nil", "\\n", "(null)", "na", "<null>", "（空）", "暂无", "(空)"};
    if (text.size() < 2 || text.size() > 9 || (text.front() >= '0' && text.front() <= '9'))
        return false;
    return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
        return word.size() == text.size() && qstrnicmp(word.data(), text.data(), word.size()) == 0;
    });
}

bool isBlankMark(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> kMarks = {"-", "--", "---", "/",  "\\", ".",
                                                                "—", "——", "－",  "无", "無", "没有"};
    return text.size() <= 6 && std::ranges::find(kMarks, text) != kMarks.end();
}

bool lostDigits(std::string_view text)
{
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || text[e + 1] != '+')
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto mantissa = text.substr(0, e);
    return isDigit(mantissa.front())
        && std::all_of(mantissa.begin(), mantissa.end(), [&](char c) { return isDigit(c) || c == '.'; })
        && std::count(mantissa.begin(), mantissa.end(), '.') <= 1
        && std::all_of(text.begin() + qptrdiff(e) + 2, text.end(), isDigit);
}

QString repairedNumber(std::string_view text)
{
    const auto whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (lostDigits(text)) {
        const auto e = whole.indexOf(u'e', 0, Qt::CaseInsensitive);
        const auto exponent = whole.mid(e + 2).toInt();
        const auto digits = whole.left(e).remove(u'.');
        return digits.size() == exponent + 1 ? digits : whole;
    }
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return isPlain && text.size() > 4 && text.ends_with(".0") ? whole.chopped(2) : whole;
}

Cleaned cleaned(std::string_view text, TextShape shape, std::string &buffer)
{
    text = trimmed(text);
    if (surelyNeedsNothing(text, shape) || needsNothing(text, shape))
        return {text};
    return rewritten(text, shape, buffer);
}

QString withMarks(const QString &text)
{
    QString marked;
    for (const auto c : text.toUcs4()) {
        if (c != 0x200d && (isInvisible(c) || isControl(c)) && c != u'\n' && c != u'\r' && c != u'\t')
            marked += u"‹U+%1›"_s.arg(c, 4, 16, QChar(u'0')).toUpper();
        else
            marked += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return marked;
}

QString mailProblem(std::string_view text)
{
    const auto at = text.find('@');
    if (text.size() > 254)
        return Tr::tr("A mail address has at most 254 characters.");
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
        return Tr::tr("This is not a mail address.");
    const auto domain = text.substr(at + 1);
    const bool hasSpace = text.find_first_of(" \t\r\n,;<>()\"") != std::string_view::npos;
    const auto dot = domain.rfind('.');
    if (hasSpace || dot == std::string_view::npos || dot == 0 || dot + 1 == domain.size()
        || domain.find("..") != domain.npos)
        return Tr::tr("This is not a mail address.");
    return {};
}

bool looksLikePhone(std::string_view text)
{
    static constexpr std::string_view kMarks = "+-() ./#*";
    const auto plain = isAscii(text) ? std::string(text) : plainForms(text);
    int digits = 0;
    for (const char c : plain) {
        if (c >= '0' && c <= '9')
            ++digits;
        else if (kMarks.find(c) == kMarks.npos && c != 'x' && c != 'e' && c != 't')
            return false;
    }
    return digits >= 7 && digits <= 18;
}

std::string plainForms(std::string_view text)
{
    auto wide = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (auto &c : wide) {
        if (c >= QChar(0xff01) && c <= QChar(0xff5e))
            c = QChar(c.unicode() - 0xfee0);
        else if (c.isSpace())
            c = u' ';
        else if (c == QChar(0x2212) || c == QChar(0x2013))
            c = u'-';
    }
    return wide.toStdString();
}

} // namespace crm
