#pragma once

#include "core/feedback/complaintrepository.h"
#include "core/operation/changeset.h"

namespace crm {

class Operations;

/// What customers were not content with: recorded, answered in time, closed with what came of it.
class ComplaintService
{
public:
    static constexpr int kAnswerDays = 3; ///< until which it is due where no day is given

    explicit ComplaintService(Operations &operations);

    Complaint get(ComplaintId id) const; ///< throws NotFound
    std::vector<Complaint> ofCustomer(CustomerId customer) const { return m_complaints.ofCustomer(customer); }
    std::vector<Complaint> open(UserId owner) const { return m_complaints.open(owner); }

    /// Without an owner the customer's, without that the actor's. Throws Invalid for no words.
    ComplaintId add(const Complaint &complaint);
    /// What somebody typed; whether it is closed stays. Throws Conflict where somebody else changed it since.
    ChangeSet edit(const Complaint &changed);
    /// Throws Invalid where nobody says what came of it, Conflict for one that is closed.
    ChangeSet close(ComplaintId id, const QString &result, const QString &cause = {});
    /// It was not settled after all. Throws Conflict for one that is open.
    ChangeSet reopen(ComplaintId id);

private:
    Complaint checked(Complaint complaint) const;
    QString nameOf(CustomerId customer) const;

    Operations &m_operations;
    ComplaintRepository m_complaints;
};

} // namespace crm
