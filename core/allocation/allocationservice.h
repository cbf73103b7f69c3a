#pragma once

#include "core/allocation/allocationrepository.h"
#include "core/operation/operations.h"
#include "core/pool/holdlimits.h"

namespace crm {

/// What became of customers that were to be allocated.
struct AllocationOutcome
{
    qint64 operation = 0; ///< 0 where nothing was done
    std::vector<AllocationDecision> decisions = {}; ///< in the order of the customers

    friend bool operator==(const AllocationOutcome &, const AllocationOutcome &) = default;
};

/// What rules would have done with the customers that came in within a time, beside what happened.
struct AllocationReplay
{
    struct Row
    {
        AllocationDecision decision = {};
        QString name = {};
        UserId was = {}; ///< the first owner it had; invalid: none
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Share
    {
        UserId user = {}; ///< invalid: a pool, or nobody
        qint64 was = 0;
        qint64 would = 0;
        friend bool operator==(const Share &, const Share &) = default;
    };
    std::vector<Row> rows = {}; ///< by time of arrival
    std::vector<Share> shares = {}; ///< everybody who got any, in the order of their ids; the pools last

    qint64 moved() const; ///< how many would have gone to somebody else
    friend bool operator==(const AllocationReplay &, const AllocationReplay &) = default;
};

/// Who gets new customers: the rules, what they decide, and what they would have decided.
class AllocationService
{
public:
    /// Throws Invalid where the text is not an expression of the filter language.
    using CheckFilter = std::function<void(const QString &filter)>;

    AllocationService(Operations &operations, const HoldLimits &limits, CheckFilter checkFilter);

    std::vector<AllocationRule> rules() const { return m_rules.all(); }
    bool isActive() const { return m_rules.hasActive(); } ///< some rule is switched on
    AllocationNames names() const;
    AllocationRuleId add(const AllocationRule &rule); ///< behind the others
    ChangeSet edit(const AllocationRule &rule);
    ChangeSet remove(AllocationRuleId id);
    ChangeSet reorder(std::span<const AllocationRuleId> ids);

    /// New ones that nobody has had: without an owner, in a pool or in none.
    std::vector<CustomerId> waiting() const { return m_rules.neverOwned(); }
    std::vector<AllocationDecision> preview(std::span<const CustomerId> ids) const;
    /// One operation. Those that no rule concerns stay where they are.
    AllocationOutcome allocate(std::span<const CustomerId> ids);
    /// In an operation that has just created customers with neither owner nor pool: all after `after`.
    /// Those that no rule concerns go to `otherwise`, and to the first pool where that is nobody.
    void settle(UnitOfWork &work, CustomerId after, const QString &event, UserId otherwise = {});

    std::vector<AllocationDecision> decisions(CustomerId customer) const
    {
        return m_rules.decisions(customer);
    }

    /// Rules (also such as are not stored) on the customers that came in from <= day < until. What people had
    /// then is not known to the day: they begin with what they have now without what they got in that time.
    AllocationReplay replay(const std::vector<AllocationRule> &rules, QDate from, QDate until) const;

private:
    AllocationRule checked(AllocationRule rule) const;
    AllocationStart start(std::vector<AllocationRule> rules, qint64 at) const;
    std::vector<AllocationDecision> decide(std::span<const CustomerId> ids, qint64 at) const;
    void carryOut(const AllocationDecision &decision, const QString &event, UnitOfWork &work);

    Operations &m_operations;
    const HoldLimits &m_limits;
    AllocationRepository m_rules;
    CheckFilter m_checkFilter;
};

} // namespace crm
