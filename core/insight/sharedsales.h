#pragma once

#include "core/insight/salesrepository.h"

#include <QElapsedTimer>

#include <mutex>
#include <optional>

namespace crm {

/// The sales of a base in memory for all sessions of a program: read when a report is first asked for, kept
/// current by what operations have changed, and forgotten when nobody has asked for a while. From any thread.
class SharedSales
{
public:
    std::vector<SalesReport> reports(const SalesRepository &repository,
                                     const std::vector<SalesQuery> &queries);
    std::vector<CustomerId> customersBehind(const SalesRepository &repository, const SalesQuery &query,
                                            const SalesRow &row);

    /// Unless somebody has asked within this time, or is asking.
    void forgetAfter(qint64 milliseconds);
    /// What it takes in memory, in bytes; 0 while it is not there.
    size_t bytes() const;

private:
    const SalesLedger &current(const SalesRepository &repository);

    mutable std::mutex m_mutex = {};
    std::optional<SalesLedger> m_ledger = {};
    QElapsedTimer m_asked = {};
};

} // namespace crm
