#pragma once

#include "core/dataquality/rarity.h"
#include "core/dataquality/recordtokens.h"

namespace crm {

/// The records of a base as tokens, packed one behind the other; about 60 bytes a record and what its
/// distinct values take.
class MatchBase
{
public:
    explicit MatchBase(MatchSchema schema);
    MatchBase(const MatchBase &) = delete;
    MatchBase &operator=(const MatchBase &) = delete;

    /// The place of the new record.
    int add(qint64 id, const std::vector<RawToken> &raw);

    /// Its values no longer count; the place stays taken.
    void remove(int at);

    const MatchSchema &schema() const { return m_schema; }
    int size() const { return int(m_ids.size()); }
    int live() const { return m_live; }
    bool isLive(int at) const { return m_alive[size_t(at)]; }
    qint64 id(int at) const { return m_ids[size_t(at)]; }
    Tokens tokens(int at) const
    {
        return Tokens(m_tokens).subspan(m_starts[size_t(at)],
                                        m_starts[size_t(at) + 1] - m_starts[size_t(at)]);
    }
    const Rarity &rarity() const { return m_rarity; }
    const Lexicon &lexicon() const { return m_lexicon; }
    Lexicon &lexicon() { return m_lexicon; }

private:
    void count(Tokens tokens, int change);

    MatchSchema m_schema;
    Lexicon m_lexicon;
    std::vector<Token> m_tokens;
    std::vector<size_t> m_starts{0};
    std::vector<qint64> m_ids;
    std::vector<bool> m_alive;
    int m_live = 0;
    Rarity m_rarity;
};

} // namespace crm
