#pragma once

#include "core/directory/factsource.h"

#include <map>
#include <mutex>

namespace crm {

class CustomerFacts;
struct SessionOptions;

/// What is known about customers besides the columns of the list, for all sessions of a program: worked out
/// when it is asked for, and kept until something in the file changes. Reads with a session of its own.
class SharedFacts : public FactSource
{
public:
    explicit SharedFacts(const SessionOptions &options);
    ~SharedFacts() override;

    CustomerSet customersWhere(const FilterRule &condition, QDate today) override;

private:
    std::unique_ptr<SessionOptions> m_options;
    std::mutex m_mutex = {};
    std::unique_ptr<CustomerFacts> m_facts;
    std::vector<std::pair<FilterRule, CustomerSet>> m_known = {}; ///< the last answers
};

} // namespace crm
