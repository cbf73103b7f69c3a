#include "core/base/text/pinyin.h"

#include "core/base/text/fold.h"
#include "core/base/text/pinyintable.h"

#include <algorithm>

namespace crm {

namespace {

using namespace Qt::StringLiterals;
using tables::PinyinTable;
using tables::ReadWord;

struct Character
{
    char32_t code = 0;
    qsizetype length = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {text[at].unicode(), 1};
}

/// O'Brien, AT&T: typed as one word.
bool joinsWords(QChar character)
{
    return character == u'\'' || character == u'&';
}

/// Collects syllables and words, and the two kinds of initials.
class ReadingBuilder
{
public:
    explicit ReadingBuilder(qsizetype characters)
    {
        m_syllables.reserve(characters * 5);
        m_initials.reserve(characters);
    }
    void addSyllable(QStringView syllable)
    {
        startWord();
        m_inWord = false;
        m_hasIdeographs = true;
        m_syllables += syllable;
        m_initials += syllable.front();
    }
    void addWordCharacter(QStringView character)
    {
        if (!m_inWord) {
            startWord();
            m_inWord = true;
            m_wordStarts += character;
        } else if (character.front().isDigit()) {
            m_wordStarts += character;
        }
        m_syllables += character;
        m_initials += character;
    }
    void endWord() { m_inWord = false; }

    Reading take()
    {
        return {std::move(m_syllables), m_hasIdeographs ? std::move(m_initials) : m_wordStarts};
    }

private:
    void startWord()
    {
        if (!m_syllables.isEmpty())
            m_syllables += u' ';
    }

    QString m_syllables;
    QString m_initials;
    QString m_wordStarts;
    bool m_inWord = false;
    bool m_hasIdeographs = false;
};

void addWord(const ReadWord &word, ReadingBuilder &builder)
{
    for (const auto &syllable : word.syllables)
        builder.addSyllable(syllable);
}

/// Constant, and too large to be worked out by the compiler: made when it is first needed.
const PinyinTable &readings()
{
    static const PinyinTable table;
    return table;
}

/// What people are called after their surname.
bool endsWithTitle(QStringView name)
{
    static const QStringView titles[] = {u"总",   u"工",   u"姐",   u"哥",   u"老板", u"经理",
                                         u"先生", u"女士", u"小姐", u"师傅", u"老师", u"医生",
                                         u"主任", u"厂长", u"店长", u"会计", u"阿姨"};
    return std::ranges::any_of(titles, [&](QStringView title) { return name.endsWith(title); });
}

/// A customer of whom nobody said what they are, and whose whole name is that of a person: 仇英, 尉迟恭,
/// 查老板. Not where it begins with a word of its own (乐清), nor with what brands like to begin with.
bool isNameOfPerson(QStringView name, const ReadWord &family)
{
    constexpr QStringView kBrands = u"乐种重黑秘员折藏行难参弹长都强粘适句";
    const auto given = name.sliced(family.word.size());
    if (given.isEmpty() || (family.word.size() == 1 && kBrands.contains(family.word))
        || !std::ranges::all_of(name, [](QChar c) { return c.script() == QChar::Script_Han; }))
        return false;
    const auto *word = readings().word(name);
    return (given.size() <= 2 || (given.size() <= 4 && endsWithTitle(given)))
        && (!word || word->word.size() <= family.word.size());
}

/// The surname that a name begins with: of a person, or of the founder of a house (单氏, 仇记).
const ReadWord *surname(QStringView name, NameKind kind)
{
    const auto &table = readings();
    const auto *family = table.surname(name);
    if (!family || kind == NameKind::Person)
        return family;
    const bool house = name.size() > 1 && (name[1] == u'氏' || name[1] == u'记');
    return house ? table.surname(name.left(1)) : isNameOfPerson(name, *family) ? family : nullptr;
}

/// 深圳仇氏五金: the founder of a house in the middle of a name.
const ReadWord *founder(QStringView rest)
{
    return rest.size() > 1 && rest[1] == u'氏' ? readings().surname(rest.left(1)) : nullptr;
}

/// 老曾, 小单: how colleagues call each other.
bool isFamiliar(QStringView name, NameKind kind)
{
    return kind == NameKind::Person && name.size() == 2 && QStringView(u"老小阿").contains(name.front());
}

QStringView syllable(char32_t character, NameKind kind)
{
    // A firm is a hang (商行), a given name speaks of conduct (景行).
    if (character == u'行' && kind == NameKind::Person)
        return u"xing";
    return readings().syllable(character);
}

void addCharacter(QStringView name, qsizetype &at, NameKind kind, ReadingBuilder &builder)
{
    const auto character = characterAt(name, at);
    const auto text = name.mid(at, character.length);
    if (const auto read = syllable(character.code, kind); !read.isEmpty())
        builder.addSyllable(read);
    else if (QChar::isLetterOrNumber(character.code) || QChar::isMark(character.code))
        builder.addWordCharacter(text);
    else if (!joinsWords(text.front()))
        builder.endWord();
    at += character.length;
}

} // namespace

Reading reading(QStringView name, NameKind kind)
{
    const auto folded = fold(name);
    if (folded.isEmpty())
        return {};
    ReadingBuilder builder(folded.size());
    const QStringView text(folded);
    qsizetype at = 0;
    if (isFamiliar(text, kind))
        addCharacter(text, at, kind, builder);
    if (const auto *family = surname(text.mid(at), kind)) {
        addWord(*family, builder);
        at += family->word.size();
    }
    while (at < text.size()) {
        const auto *family = founder(text.mid(at));
        if (const auto *word = family ? family : readings().word(text.mid(at))) {
            addWord(*word, builder);
            builder.endWord();
            at += word->word.size();
        } else {
            addCharacter(text, at, kind, builder);
        }
    }
    return builder.take();
}

QStringList readingVariants(char32_t character)
{
    const auto folded = fold(QString::fromUcs4(&character, 1));
    return folded.isEmpty() ? QStringList() : readings().variants(characterAt(folded, 0).code);
}

} // namespace crm
