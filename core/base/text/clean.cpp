#include "core/base/text/clean.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace crm {

namespace {

constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kJoiner = 0x200D;

enum class Lines { Joined, Kept };

bool isJoiner(char32_t character)
{
    return character == kJoiner || character == kNonJoiner;
}

/// England's flag and its like are spelled in these.
bool isTag(char32_t character)
{
    return character >= 0xE0020 && character <= 0xE007F;
}

/// Letters that look like nothing, which names are made of to pass as filled in.
bool isHidden(char32_t character)
{
    return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0
        || character == 0x2800 || character == 0x034F;
}

bool isSpace(char32_t character)
{
    return QChar::isSpace(character) || character == 0x0085;
}

bool isRemoved(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || isHidden(character);
}

/// Joiners hold together what is neither Latin nor Han; elsewhere they only make equal names differ.
bool joinsHere(const QList<uint> &text, qsizetype at)
{
    const auto joinable = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && text[i] > 0x024F && !isSpace(text[i]) && !isRemoved(text[i])
            && QChar::script(text[i]) != QChar::Script_Han;
    };
    return joinable(at - 1) && joinable(at + 1);
}

bool stays(const QList<uint> &text, qsizetype at)
{
    if (isJoiner(text[at]))
        return joinsHere(text, at);
    if (isTag(text[at]))
        return at > 0 && (text[at - 1] == 0x1F3F4 || isTag(text[at - 1]));
    return !isRemoved(text[at]);
}

/// Ordinary text, most of what there is, needs no copy character by character.
bool isClean(QStringView text)
{
    char16_t before = u' ';
    for (const QChar character : text) {
        const auto unit = character.unicode();
        const bool plain = (unit > u' ' && unit < 0x7F) || (unit >= 0x4E00 && unit <= 0x9FFF);
        if (!plain && (unit != u' ' || before == u' '))
            return false;
        before = unit;
    }
    return before != u' ';
}

/// Appends white space: one space for a run of it, or in notes its line ends and tabs.
void appendSpace(QString &out, char32_t character, Lines lines)
{
    if (lines == Lines::Joined) {
        if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    } else if (character == 0x0085 || character == 0x2028 || character == 0x2029 || character == 0x0B
               || character == 0x0C) {
        out += u'\n';
    } else {
        out += character == 0x00A0 ? QChar(u' ') : QChar(char16_t(character));
    }
}

QString cleaned(QStringView text, Lines lines, int *removed)
{
    QString out;
    out.reserve(text.size());
    const auto characters = text.toUcs4();
    int gone = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        const bool lineEnd = character == u'\r';
        if (lineEnd && i + 1 < characters.size() && characters[i + 1] == u'\n')
            continue;
        if (lineEnd)
            appendSpace(out, u'\n', lines);
        else if (isSpace(character))
            appendSpace(out, character, lines);
        else if (stays(characters, i))
            out += QChar::fromUcs4(character);
        else
            ++gone;
    }
    if (removed)
        *removed = gone;
    return out;
}

qsizetype endOfGraphemes(QStringView text, int limit)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int i = 0; i < limit; ++i) {
        if (finder.toNextBoundary() < 0)
            return text.size();
    }
    return finder.position();
}

} // namespace

QString cleanLine(QStringView text, int *removed)
{
    if (removed)
        *removed = 0;
    if (isClean(text))
        return text.toString();
    return cleaned(text, Lines::Joined, removed).trimmed();
}

QString cleanName(QStringView text)
{
    if (isClean(text))
        return text.toString();
    QString out;
    out.reserve(text.size());
    const auto characters = text.toUcs4();
    const auto spaceAt = [&characters](qsizetype i) {
        return i >= 0 && i < characters.size() && isSpace(characters[i]);
    };
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        const bool isControl = QChar::category(character) == QChar::Other_Control;
        if (isSpace(character) && (isControl || spaceAt(i - 1) || spaceAt(i + 1)))
            appendSpace(out, character, Lines::Joined);
        else if (isSpace(character) || (!isControl && character != 0xFFFE && character != 0xFFFF))
            out += QChar::fromUcs4(character);
    }
    const auto stays = [](QChar each) {
        return !each.isSpace() && each != QChar(0xFEFF) && each != QChar(0x200B);
    };
    const auto first = std::find_if(out.cbegin(), out.cend(), stays);
    const auto last = std::find_if(out.crbegin(), out.crend(), stays);
    return first == out.cend() ? QString() : out.mid(first - out.cbegin(), last.base() - first);
}

QString cleanText(QStringView text, int *removed)
{
    const auto result = cleaned(text, Lines::Kept, removed);
    const auto visible = [](QChar character) { return !character.isSpace(); };
    const auto last = std::find_if(result.crbegin(), result.crend(), visible);
    const auto first = std::find_if(result.cbegin(), result.cend(), visible);
    if (first == result.cend())
        return {};
    // The indent of the first line is part of the text, the blank lines before it are not.
    const auto from = result.lastIndexOf(u'\n', first - result.cbegin()) + 1;
    return result.mid(from, result.size() - (last - result.crbegin()) - from);
}

bool isBlank(QStringView text)
{
    const auto characters = text.toUcs4();
    return std::ranges::all_of(characters, [](char32_t each) {
        return isSpace(each) || isRemoved(each) || (each >= 0xFE00 && each <= 0xFE0F);
    });
}

int graphemes(QStringView text)
{
    if (isClean(text))
        return int(text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

QString limited(QStringView text, int limit, QString *rest)
{
    const auto end = text.size() <= limit ? text.size() : endOfGraphemes(text, limit);
    if (rest)
        *rest = text.mid(end).toString();
    return text.left(end).toString();
}

} // namespace crm
