#pragma once

#include "core/dataquality/recordtokens.h"

namespace crm {

/// What an agreement in a value tells, in bits: -log2 of the share of records that hold it by chance.
class Rarity
{
public:
    explicit Rarity(const Lexicon &lexicon);

    void setRecords(int records);

    /// The two that agree are left out of the count: what remains says how common the value is among others.
    /// A value that only they hold has a share that its space sets: two that share an identity number are
    /// hardly two people, two that share a surname easily are.
    float bits(quint32 value, ValueSpace space) const;

    /// The same where something else agrees as well: of the others who hold the value only `share` can be
    /// meant, and `chance` more by chance.
    float bitsAmong(quint32 value, float share, float chance) const;

    /// Of two values that are not the same but stand for one: the commoner.
    float bits(quint32 one, quint32 other, ValueSpace space) const
    {
        return std::min(bits(one, space), bits(other, space));
    }

    /// The most that one column can tell.
    float most() const { return m_logRecords + 3.0F; }

    const Lexicon &lexicon() const { return m_lexicon; }

private:
    const Lexicon &m_lexicon;
    const std::array<float, 64> *m_logs;
    float m_logRecords = 1;
};

} // namespace crm
