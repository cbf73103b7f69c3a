#pragma once

#include "core/allocation/allocationdesk.h"

#include <span>

namespace crm {

class Connection;

/// A customer that came in, and who got it then.
struct AllocationArrival
{
    CustomerId customer = {};
    qint64 at = 0;
    UserId owner = {}; ///< the first one it had; invalid: none so far

    friend bool operator==(const AllocationArrival &, const AllocationArrival &) = default;
};

/// The SQL of the rules of allocation, of what was decided, and of what decisions are made by.
class AllocationRepository
{
public:
    explicit AllocationRepository(const Connection &db);

    std::vector<AllocationRule> all() const; ///< in their order
    std::optional<AllocationRule> find(AllocationRuleId id) const;
    AllocationRuleId insert(const AllocationRule &rule); ///< as the last one
    bool update(const AllocationRule &rule); ///< false where it was changed meanwhile
    void setPosition(AllocationRuleId id, int position);
    void remove(AllocationRuleId id);
    bool hasActive() const;

    void record(const AllocationDecision &decision, qint64 operation);
    std::vector<AllocationDecision> decisions(CustomerId customer) const; ///< the newest first

    /// Open work of everybody, as AllocationChoice says; new customers are those of the last two weeks.
    QHash<UserId, qint64> work(qint64 now) const;
    /// What a rule has given; `begin` <= its instants < `end`.
    QHash<UserId, qint64> given(AllocationRuleId rule, qint64 begin, qint64 end) const;
    /// Whom a rule chose in the last two months, and when: the later, the greater the number.
    QHash<UserId, qint64> turns(AllocationRuleId rule, qint64 now) const;

    std::vector<CustomerId> ownerless(CustomerId after) const; ///< with neither owner nor pool
    std::vector<CustomerId> neverOwned() const; ///< without an owner, and nobody had them before
    std::vector<AllocationArrival> arrivals(qint64 from, qint64 until) const; ///< by time

    /// Product lines of what they bought or may buy, by customer.
    QHash<CustomerId, QStringList> products(std::span<const CustomerId> ids) const;
    /// What stands in fields of choices of the users' own, by customer.
    QHash<CustomerId, QStringList> choices(std::span<const CustomerId> ids) const;
    struct Known
    {
        CustomerId customer = {};
        UserId owner = {};
        QString name = {};
    };
    /// Who has another customer with the same phone, mail or messenger, by customer.
    QHash<CustomerId, Known> known(std::span<const CustomerId> ids) const;

private:
    void writeCandidates(const AllocationRule &rule);
    std::vector<Audience> candidates(AllocationRuleId rule) const;

    const Connection &m_db;
};

} // namespace crm
