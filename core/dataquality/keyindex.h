#pragma once

#include "core/base/progress.h"
#include "core/dataquality/matchbase.h"

#include <unordered_map>

namespace crm {

/// The records by their blocking keys: 8 bytes for each key of each record, and what was added since.
class KeyIndex
{
public:
    /// Works on all processors.
    void build(const MatchBase &base);

    void add(int record, const std::vector<quint32> &keys);

    /// The records under any of the keys, in ascending order, each once and `self` never; keys that more than
    /// `cap` records share tell too little and are passed over.
    void candidates(const std::vector<quint32> &keys, int cap, int self, std::vector<int> &out) const;

    /// The largest cap with which a comparison of all records takes about `pairs` pairs.
    int capFor(qint64 pairs) const;

private:
    std::pair<size_t, size_t> block(quint32 key) const;

    std::vector<quint32> m_keys;
    std::vector<int> m_records;
    std::vector<size_t> m_starts; ///< By the upper half of the key.
    std::unordered_map<quint32, std::vector<int>> m_added;
};

} // namespace crm
