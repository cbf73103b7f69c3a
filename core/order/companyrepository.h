#pragma once

#include "core/order/company.h"

namespace crm {

class Connection;

/// The SQL of table `company`.
class CompanyRepository
{
public:
    explicit CompanyRepository(const Connection &db);

    Company get() const;
    bool update(const Company &company); ///< false where it was changed meanwhile

private:
    const Connection &m_db;
};

} // namespace crm
