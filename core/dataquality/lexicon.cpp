#include "core/dataquality/lexicon.h"

namespace crm {

namespace {

/// FNV-1a over the UTF-16 units.
quint32 hashOf(ValueSpace space, QStringView text)
{
    quint32 hash = 2166136261U ^ quint32(space);
    for (const QChar character : text)
        hash = (hash ^ character.unicode()) * 16777619U;
    return mixed(hash);
}

quint32 lettersOf(QStringView text)
{
    quint32 letters = 0;
    for (const QChar character : text)
        letters |= 1U << (character.unicode() & 31U);
    return letters;
}

constexpr size_t kFirstSlots = 1024;

} // namespace

Lexicon::Lexicon()
    : m_entries(1)
    , m_spaces(1)
    , m_slots(kFirstSlots, kNone)
{
}

/// The slot that holds the text, or the empty one where it belongs.
size_t Lexicon::slot(quint32 hash, ValueSpace space, QStringView text) const
{
    const auto mask = m_slots.size() - 1;
    for (auto at = size_t(hash) & mask;; at = (at + 1) & mask) {
        const auto value = m_slots[at];
        if (value == kNone)
            return at;
        if (m_entries[value].hash == hash && m_spaces[value] == space && this->text(value) == text)
            return at;
    }
}

quint32 Lexicon::find(ValueSpace space, QStringView text) const
{
    return m_slots[slot(hashOf(space, text), space, text)];
}

quint32 Lexicon::intern(ValueSpace space, QStringView text)
{
    const auto hash = hashOf(space, text);
    auto at = slot(hash, space, text);
    if (m_slots[at] != kNone)
        return m_slots[at];
    if (m_entries.size() * 3 >= m_slots.size() * 2) {
        grow();
        at = slot(hash, space, text);
    }
    const auto value = quint32(m_entries.size());
    m_entries.push_back({.start = m_letters.size(),
                         .length = quint32(text.size()),
                         .hash = hash,
                         .letters = lettersOf(text)});
    m_spaces.push_back(space);
    m_letters.insert(m_letters.end(), text.utf16(), text.utf16() + text.size());
    return m_slots[at] = value;
}

void Lexicon::grow()
{
    std::vector<quint32> old(m_slots.size() * 2, kNone);
    old.swap(m_slots);
    const auto mask = m_slots.size() - 1;
    for (const auto value : old) {
        if (value == kNone)
            continue;
        auto at = size_t(m_entries[value].hash) & mask;
        while (m_slots[at] != kNone)
            at = (at + 1) & mask;
        m_slots[at] = value;
    }
}

} // namespace crm
