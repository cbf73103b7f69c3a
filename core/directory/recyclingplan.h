#pragma once

#include "core/directory/compiledfilter.h"
#include "core/pool/recyclerule.h"

#include <QDate>

#include <memory>
#include <vector>

namespace crm {

/// The rules of recycling made ready for one snapshot. What lists show as days left, what a preview tells and
/// what a run does are worked out here.
class RecyclingPlan
{
public:
    /// `rules` may hold or not: they are taken as they come. A rule whose filter cannot be read concerns
    /// nobody.
    RecyclingPlan(std::shared_ptr<const DirectorySnapshot> snapshot, std::vector<RecycleRule> rules,
                  QDate today);
    ~RecyclingPlan();

    const std::vector<RecycleRule> &rules() const { return m_rules; }

    /// For each row of the chunk the first deadline, kNoDay where there is none.
    std::vector<DayNumber> deadlines(const DirectoryChunk &chunk) const;

    /// Who goes, or would go, on `day` at the latest.
    struct Candidate
    {
        CustomerId customer = {};
        quint32 row = 0;
        UserId owner = {};
        DayNumber deadline = kNoDay;
        size_t rule = 0; ///< of rules()

        friend bool operator==(const Candidate &, const Candidate &) = default;
    };
    std::vector<Candidate> dueBy(QDate day) const; ///< by deadline, then by customer

    /// What the rule at `rule` takes on `day`, where no other is first; the first `most` by name.
    struct Impact
    {
        qint64 customers = 0;
        std::vector<std::pair<UserId, qint64>> owners = {};
        std::vector<Candidate> first = {}; ///< by deadline, then by customer
    };
    Impact impact(size_t rule, QDate day, size_t most) const;

private:
    struct Ready;
    struct Share;

    void count(Share &share, size_t rule, DayNumber last, size_t most) const;
    Candidate candidate(const DirectoryChunk &chunk, quint32 first, quint32 place, DayNumber deadline,
                        size_t rule) const;

    bool isSpared(DayNumber spared, size_t rule, DayNumber deadline) const;
    void evaluate(const DirectoryChunk &chunk, std::vector<DayNumber> &deadlines,
                  std::vector<quint16> *rules) const;

    std::shared_ptr<const DirectorySnapshot> m_snapshot;
    std::vector<RecycleRule> m_rules;
    DayNumber m_today;
    std::vector<Ready> m_ready;
};

/// Whether a condition of the rules may be about how customers are reached.
bool asksForContacts(const std::vector<RecycleRule> &rules, const DirectoryLists &lists);

/// Whether a condition of the rules may be about what is no column of a customer: what others bought may
/// change what it says of one.
bool asksForFacts(const std::vector<RecycleRule> &rules, const DirectoryLists &lists);

/// The snapshot with its column of deadlines: worked out for the parts that have none, or for all of them
/// where the rules or the day are others.
std::shared_ptr<const DirectorySnapshot> withDeadlines(
    const std::shared_ptr<const DirectorySnapshot> &snapshot, const std::vector<RecycleRule> &rules,
    QDate today, bool anew);

} // namespace crm
