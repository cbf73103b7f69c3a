#pragma once

#include <QString>

#include <vector>

namespace crm {

/// What kind of text a value is: the same letters count apart as a surname and as a trade.
enum class ValueSpace : quint8 {
    CompanyWhole,
    Core,
    Trade,
    CompanyPlace,
    Word,
    Name,
    Address,
    Code,
    Identifier,
    Phone,
    Mail,
    Domain,
    Date,
    Sound
};
inline constexpr size_t kValueSpaces = 14;

/// The distinct values of a base, each with a number and with the count of records that hold it; from the
/// counts comes what an agreement is worth.
class Lexicon
{
public:
    static constexpr quint32 kNone = 0;

    Lexicon();

    /// The number of the text, which is new or known.
    quint32 intern(ValueSpace space, QStringView text);

    /// kNone where the text was never seen.
    quint32 find(ValueSpace space, QStringView text) const;

    QStringView text(quint32 value) const
    {
        const auto &entry = m_entries[value];
        return QStringView(m_letters.data() + entry.start, entry.length);
    }

    int count(quint32 value) const { return m_entries[value].count; }
    void addCount(quint32 value, int change) { m_entries[value].count += change; }

    /// How the value is read or sounds, as a value of its own: equal for 华强 and 华墙, for smith and smyth.
    quint32 sound(quint32 value) const { return m_entries[value].sound; }
    void setSound(quint32 value, quint32 sound) { m_entries[value].sound = sound; }

    /// One bit for each kind of letter in it: two texts that differ in many cannot be close.
    quint32 letters(quint32 value) const { return m_entries[value].letters; }

    size_t size() const { return m_entries.size(); }

    /// Known by its text for as long as the program runs, and the same in the next run.
    quint32 hash(quint32 value) const { return m_entries[value].hash; }

private:
    struct Entry
    {
        size_t start = 0;
        quint32 length = 0;
        quint32 hash = 0;
        int count = 0;
        quint32 sound = kNone;
        quint32 letters = 0;
    };

    size_t slot(quint32 hash, ValueSpace space, QStringView text) const;
    void grow();

    std::vector<Entry> m_entries;
    std::vector<ValueSpace> m_spaces;
    std::vector<char16_t> m_letters;
    std::vector<quint32> m_slots;
};

/// Spreads the bits of a number, so that any part of the result may serve as a hash.
constexpr quint32 mixed(quint32 value)
{
    value ^= value >> 16;
    value *= 0x7feb352dU;
    value ^= value >> 15;
    value *= 0x846ca68bU;
    return value ^ (value >> 16);
}

} // namespace crm
