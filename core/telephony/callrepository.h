#pragma once

#include "core/telephony/call.h"

#include <vector>

namespace crm {

class Connection;

/// The SQL of finding whom a number belongs to.
class CallRepository
{
public:
    explicit CallRepository(const Connection &db)
        : m_db(db)
    {
    }

    /// With this number, whatever its extension.
    std::vector<CallMatch> byNumber(const QString &normalized, int limit) const;
    /// With a number that ends so.
    std::vector<CallMatch> byTail(const QString &tail, int limit) const;

private:
    const Connection &m_db;
};

} // namespace crm
