#pragma once

#include "core/operation/changeset.h"
#include "core/order/companyrepository.h"

namespace crm {

class Operations;

/// Who we are, for everybody who works with the file.
class CompanyService
{
public:
    explicit CompanyService(Operations &operations);

    Company get() const { return m_companies.get(); }
    /// Empty where nothing is another. Throws Invalid for what is too long, Conflict where somebody else
    /// changed it meanwhile.
    ChangeSet set(const Company &company);

private:
    Operations &m_operations;
    CompanyRepository m_companies;
};

} // namespace crm
