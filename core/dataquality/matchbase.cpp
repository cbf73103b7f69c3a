#include "core/dataquality/matchbase.h"

#include <algorithm>

namespace crm {

MatchBase::MatchBase(MatchSchema schema)
    : m_schema(std::move(schema))
    , m_rarity(m_lexicon)
{
}

int MatchBase::add(qint64 id, const std::vector<RawToken> &raw)
{
    const auto tokens = internTokens(raw, m_lexicon);
    m_tokens.insert(m_tokens.end(), tokens.begin(), tokens.end());
    m_starts.push_back(m_tokens.size());
    m_ids.push_back(id);
    m_alive.push_back(true);
    m_rarity.setRecords(++m_live);
    count(tokens, 1);
    return size() - 1;
}

void MatchBase::remove(int at)
{
    if (!isLive(at))
        return;
    m_alive[size_t(at)] = false;
    m_rarity.setRecords(--m_live);
    count(tokens(at), -1);
}

/// A value counts once for each record, however often it stands in it.
void MatchBase::count(Tokens tokens, int change)
{
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto same = [value = tokens[i].value()](Token t) { return t.value() == value; };
        if (std::none_of(tokens.begin(), tokens.begin() + qptrdiff(i), same))
            m_lexicon.addCount(tokens[i].value(), change);
    }
}

} // namespace crm
