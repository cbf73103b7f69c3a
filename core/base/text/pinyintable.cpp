#include "core/base/text/pinyintable.h"

#include "core/base/text/charactertables.h"
#include "core/base/text/polyphones.h"

#include <algorithm>

namespace crm::tables {

namespace {

using namespace Qt::StringLiterals;

/// "word syllable syllable; word ..." taken apart.
std::vector<ReadWord> entries(QStringView list)
{
    std::vector<ReadWord> result;
    for (const auto entry : list.split(u';', Qt::SkipEmptyParts)) {
        auto parts = entry.toString().simplified().split(u' ');
        const auto word = parts.takeFirst();
        if (!word.isEmpty())
            result.push_back({word, parts});
    }
    return result;
}

} // namespace

PinyinTable::PinyinTable()
{
    addCharacters();
    addPolyphones();
    addWords(polyphonicWords(), m_words);
    addWords(surnames(), m_surnames);
    for (auto words = m_words.cbegin(); words != m_words.cend(); ++words)
        m_index[words.key().unicode()] |= kBeginsWord;
}

QStringList PinyinTable::variants(char32_t character) const
{
    const auto standard = syllable(character);
    if (standard.isEmpty())
        return {};
    auto result = m_variants.value(character, {standard.toString()});
    // Passports and those without a v to spare write these otherwise.
    if (result.contains(u"lv"_s))
        result += {u"lu"_s, u"lyu"_s};
    if (result.contains(u"nv"_s))
        result += {u"nu"_s, u"nyu"_s};
    result.removeDuplicates();
    return result;
}

const ReadWord *PinyinTable::longest(const Words &words, QStringView text)
{
    const auto found = words.constFind(text.front());
    if (found == words.cend())
        return nullptr;
    const auto word = std::find_if(found->cbegin(), found->cend(),
                                   [text](const ReadWord &each) { return text.startsWith(each.word); });
    return word == found->cend() ? nullptr : &*word;
}

void PinyinTable::addCharacters()
{
    for (const auto &group : tables::syllables()) {
        const auto index = indexOf(group.text.toString());
        for (const auto character : group.characters.toUcs4()) {
            if (character < m_index.size())
                m_index[character] = index;
            else
                m_rare.insert(character, index);
        }
    }
}

void PinyinTable::addPolyphones()
{
    for (const auto &[word, syllables] : entries(polyphones())) {
        m_index[word.front().unicode()] = indexOf(syllables.front());
        for (const auto &syllable : syllables)
            addVariant(word.front().unicode(), syllable);
    }
}

void PinyinTable::addWords(QStringView list, Words &words)
{
    for (auto &entry : entries(list)) {
        for (qsizetype i = 0; i < entry.word.size(); ++i)
            addVariant(entry.word[i].unicode(), entry.syllables[i]);
        words[entry.word.front()].push_back(std::move(entry));
    }
    for (auto &alike : words) {
        std::ranges::stable_sort(alike, std::ranges::greater(),
                                 [](const ReadWord &each) { return each.word.size(); });
    }
}

void PinyinTable::addVariant(char32_t character, const QString &syllable)
{
    auto &variants = m_variants[character];
    if (variants.isEmpty())
        variants.append(this->syllable(character).toString());
    if (!variants.contains(syllable))
        variants.append(syllable);
}

quint16 PinyinTable::indexOf(const QString &syllable)
{
    const auto found = m_syllableIndex.constFind(syllable);
    if (found != m_syllableIndex.cend())
        return *found;
    const auto index = quint16(m_syllables.size());
    m_syllables.push_back(syllable);
    m_syllableIndex.insert(syllable, index);
    return index;
}

} // namespace crm::tables
