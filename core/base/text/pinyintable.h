#pragma once

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace crm::tables {

/// A word and the reading of each of its ideographs.
struct ReadWord
{
    QString word;
    QStringList syllables;
};

/// Readings of ideographs, of polyphonic words and of surnames, ready for looking up; worked out once.
class PinyinTable
{
public:
    PinyinTable();

    /// The reading of an ideograph that stands alone; empty for what is none.
    QStringView syllable(char32_t character) const
    {
        const auto index = character < m_index.size() ? m_index[character] & kIndex : rare(character);
        return m_syllables[index];
    }
    /// The longest word of the table that `text` begins with.
    const ReadWord *word(QStringView text) const
    {
        const auto first = text.front().unicode();
        return m_index[first] & kBeginsWord ? longest(m_words, text) : nullptr;
    }
    const ReadWord *surname(QStringView text) const { return longest(m_surnames, text); }
    QStringList variants(char32_t character) const;

private:
    using Words = QHash<QChar, std::vector<ReadWord>>;
    static constexpr quint16 kIndex = 0x7FFF;
    static constexpr quint16 kBeginsWord = 0x8000;

    static const ReadWord *longest(const Words &words, QStringView text);
    quint16 rare(char32_t character) const { return m_rare.value(character, 0); }
    void addCharacters();
    void addPolyphones();
    void addWords(QStringView list, Words &words);
    void addVariant(char32_t character, const QString &syllable);
    quint16 indexOf(const QString &syllable);

    std::array<quint16, 0x10000> m_index{};
    QHash<char32_t, quint16> m_rare;
    std::vector<QString> m_syllables{QString()};
    QHash<QString, quint16> m_syllableIndex;
    QHash<char32_t, QStringList> m_variants;
    Words m_words;
    Words m_surnames;
};

} // namespace crm::tables
