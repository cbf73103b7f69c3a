#include "core/insight/sharedsales.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace crm {
namespace {

/// Gives back to the system what is free.
void releaseMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

const SalesLedger &SharedSales::current(const SalesRepository &repository)
{
    m_asked.start();
    if (m_ledger && !repository.catchUp(*m_ledger))
        m_ledger.reset();
    if (!m_ledger) {
        m_ledger = repository.ledger();
        releaseMemory(); // which reading took for a while
    }
    return *m_ledger;
}

std::vector<SalesReport> SharedSales::reports(const SalesRepository &repository,
                                              const std::vector<SalesQuery> &queries)
{
    const std::lock_guard lock(m_mutex);
    return repository.reports(current(repository), queries);
}

std::vector<CustomerId> SharedSales::customersBehind(const SalesRepository &repository,
                                                     const SalesQuery &query, const SalesRow &row)
{
    const std::lock_guard lock(m_mutex);
    return repository.customersBehind(current(repository), query, row);
}

void SharedSales::forgetAfter(qint64 milliseconds)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock || !m_ledger || !m_asked.hasExpired(milliseconds))
        return;
    m_ledger.reset();
    releaseMemory();
}

size_t SharedSales::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_ledger ? m_ledger->bytes() : 0;
}

} // namespace crm
