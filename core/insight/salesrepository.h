#pragma once

#include "core/insight/salesledger.h"
#include "core/insight/salesreport.h"

#include <unordered_map>

namespace crm {

class Connection;

/// Sums over orders and their lines, from a ledger that is read for one question or kept for many.
class SalesRepository
{
public:
    explicit SalesRepository(const Connection &db);

    /// All orders that count, or, for a short period, at least those of its days.
    SalesLedger ledger(const DateRange &dates = {}) const;
    /// Reads what operations have changed since. False where that is so much that a new one is quicker.
    bool catchUp(SalesLedger &ledger) const;

    /// All in the currency of the first.
    std::vector<SalesReport> reports(const SalesLedger &ledger, const std::vector<SalesQuery> &queries) const;
    std::vector<SalesReport> reports(const std::vector<SalesQuery> &queries) const;
    /// The customers behind one row, the best ones first.
    std::vector<CustomerId> customersBehind(const SalesLedger &ledger, const SalesQuery &query,
                                            const SalesRow &row) const;
    std::vector<CustomerId> customersBehind(const SalesQuery &query, const SalesRow &row) const;
    /// Of the first order that counts; nothing where there is none.
    std::optional<QDate> firstDay() const;

private:
    qint64 newestOperation() const;
    std::optional<QSet<qint64>> changedRows(qint64 last, const QString &table, const QString &more) const;
    QByteArray currency(const SalesLedger &ledger, const SalesQuery &query,
                        const std::vector<qint64> &counts) const;
    std::unordered_map<qint64, qint64> categories() const;
    void nameRows(SalesReport &report) const;

    const Connection &m_db;
};

} // namespace crm
