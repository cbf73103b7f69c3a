#pragma once

#include "core/dataquality/customersight.h"
#include "core/dataquality/mergecolumns.h"
#include "core/dataquality/mergerepository.h"
#include "core/operation/changeset.h"

#include <span>

namespace crm {

class Operations;

/// Makes one customer of several: field by field as chosen, with everything that hangs on them.
class MergeService
{
public:
    explicit MergeService(Operations &operations);

    /// The same customers, the one that should stay first: with an owner rather than without, with more that
    /// hangs on it, the older one.
    std::vector<CustomerId> proposedOrder(std::span<const CustomerId> customers) const;

    /// What a merge would come to; the first customer stays. Throws NotFound where one is gone, or may not be
    /// seen, Invalid for fewer than two.
    MergePlan plan(std::span<const CustomerId> customers) const;

    /// One operation. `revs` as planned, of each customer: throws Conflict where one was changed since; empty
    /// where nobody looked at a plan. Throws Denied with the reason of the plan's refusal.
    ChangeSet merge(std::span<const CustomerId> customers, const CardChoices &choices = {},
                    std::span<const qint64> revs = {});

private:
    using Cards = std::vector<CustomerCard>;

    Cards cards(std::span<const CustomerId> customers) const;
    QString refusal(const Cards &cards) const;
    MergeField owner(const Cards &cards) const;
    std::vector<MergeField> beside(const Cards &cards) const;
    QString holderName(const Customer &customer) const;
    MergeField field(const MergeColumn &column, const Cards &cards) const;
    bool mayBelongTo(CustomerId parent, std::span<const CustomerId> customers) const;
    CustomerCard merged(const Cards &cards, const CardChoices &choices) const;
    int chosen(const MergeField &field, const CardChoices &choices) const;
    void checkChoices(const Cards &cards, const CardChoices &choices) const;
    static void checkUnchanged(const Cards &cards, std::span<const qint64> revs);
    void unite(const Cards &cards, int ownerFrom);
    void write(const CustomerCard &result);

    Operations &m_operations;
    MergeRepository m_merges;
};

} // namespace crm
