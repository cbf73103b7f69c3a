#pragma once

#include "core/feedback/complaint.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of table `complaint`.
class ComplaintRepository
{
public:
    explicit ComplaintRepository(const Connection &db);

    std::optional<Complaint> find(ComplaintId id) const;
    std::vector<Complaint> ofCustomer(CustomerId customer) const; ///< open ones first, then the newest
    std::vector<Complaint> open(UserId owner) const; ///< of one person or of all, the longest due first
    ComplaintId insert(const Complaint &complaint);
    bool update(const Complaint &complaint); ///< false where it was changed meanwhile

private:
    const Connection &m_db;
};

} // namespace crm
