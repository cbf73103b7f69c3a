#include "core/dataquality/duplicategroups.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace crm {

namespace {

/// A group this large is no longer checked pair by pair: it takes in nobody else.
constexpr size_t kLargest = 60;

class Groups
{
public:
    Groups(const std::function<double(int, int)> &logOdds, double least)
        : m_logOdds(logOdds)
        , m_least(least)
    {
    }

    void join(const ScoredPair &pair)
    {
        const auto one = groupOf(pair.one);
        const auto other = groupOf(pair.other);
        if (one == other || !fit(m_members[one], m_members[other], pair))
            return;
        for (const int member : m_members[other]) {
            m_members[one].push_back(member);
            m_group[member] = one;
        }
        m_members[other].clear();
    }

    std::vector<std::vector<int>> take()
    {
        std::erase_if(m_members, [](const auto &members) { return members.size() < 2; });
        for (auto &members : m_members)
            std::ranges::sort(members);
        std::ranges::sort(m_members);
        return std::move(m_members);
    }

private:
    size_t groupOf(int record)
    {
        const auto [found, isNew] = m_group.try_emplace(record, m_members.size());
        if (isNew)
            m_members.push_back({record});
        return found->second;
    }

    /// Complete linkage, with a bar lower than the one for a pair of its own.
    bool fit(const std::vector<int> &one, const std::vector<int> &other, const ScoredPair &known) const
    {
        if (one.size() + other.size() > kLargest)
            return false;
        return std::ranges::all_of(one, [&](int a) {
            return std::ranges::all_of(other, [&](int b) {
                return (a == known.one && b == known.other) || (a == known.other && b == known.one)
                    || m_logOdds(a, b) >= m_least;
            });
        });
    }

    const std::function<double(int, int)> &m_logOdds;
    double m_least;
    std::unordered_map<int, size_t> m_group;
    std::vector<std::vector<int>> m_members;
};

} // namespace

std::vector<std::vector<int>> groupsOf(std::vector<ScoredPair> pairs,
                                       const std::function<double(int, int)> &logOdds, double least)
{
    std::ranges::sort(pairs, [](const ScoredPair &a, const ScoredPair &b) {
        return std::tuple(-a.logOdds, a.one, a.other) < std::tuple(-b.logOdds, b.one, b.other);
    });
    Groups groups(logOdds, least);
    for (const auto &pair : pairs)
        groups.join(pair);
    return groups.take();
}

} // namespace crm
