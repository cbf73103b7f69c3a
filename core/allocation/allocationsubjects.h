#pragma once

#include "core/allocation/allocationrepository.h"

#include <QDate>

namespace crm {

/// What the rules ask of customers, as the connection sees them: worked out once for many of them.
class AllocationSubjects
{
public:
    /// `ids` in any order, each once; those that are gone are left out. A rule whose filter cannot be read
    /// concerns nobody.
    AllocationSubjects(const Connection &db, std::span<const CustomerId> ids,
                       const std::vector<AllocationRule> &rules);
    ~AllocationSubjects();

    /// In the order of the ids, as things are on a day: filters count days up to it.
    std::vector<AllocationSubject> on(QDate day) const;
    /// The same for some of them.
    std::vector<AllocationSubject> on(QDate day, std::span<const CustomerId> ids) const;

private:
    struct Facts;
    std::unique_ptr<Facts> m_facts;
};

} // namespace crm
