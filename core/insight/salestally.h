#pragma once

#include "core/insight/salesledger.h"
#include "core/insight/salesreport.h"

#include <unordered_map>

namespace crm {

/// Sums a ledger up as one query asks.
class SalesTally
{
public:
    /// `categories` gives products (by id) their category.
    SalesTally(const SalesLedger &ledger, const SalesQuery &query, QByteArrayView currency,
               const std::unordered_map<qint64, qint64> &categories);

    /// Rows with an id have no key yet: whoever knows their names writes it.
    SalesReport report();
    /// The customers behind one row of the report, the best ones first.
    std::vector<CustomerId> customersBehind(const SalesRow &row) const;

private:
    /// One group while it is summed up.
    struct Sums
    {
        quint32 lastOrder = 0;
        quint32 lastCustomer = 0;
        qint64 orders = 0;
        qint64 customers = 0;
        qint64 quantity = 0;
        qint64 revenue = 0;
        qint64 before = 0;
    };
    /// Walks through ids while those it is asked for ascend.
    struct Walk
    {
        IdSet ids;
        size_t at = 0;
        bool reaches(qint64 id);
    };
    struct Days
    {
        qint32 from;
        qint32 to;
        bool contains(qint32 day) const { return day >= from && day <= to; }
    };

    static Days daysOf(const DateRange &dates);
    void numberProducts();
    void numberDays();
    quint32 groupOf(size_t entry, qint32 day) const;
    quint32 groupOfProduct(quint32 product) const;
    std::vector<Walk> walks() const;
    size_t groupCount() const;
    void findGroups(std::vector<Walk> &walks, quint32 customer, std::vector<quint32> &groups) const;
    void sum();
    void sumEntry(size_t entry, bool now, bool before);
    void count(Sums &sums, size_t entry) const;
    SalesRow rowOf(quint32 group, const Sums &sums) const;
    QString timeText(qint64 time) const;
    template <typename Visit>
    void visit(size_t entry, Visit visit) const;

    const SalesLedger &m_ledger;
    const SalesQuery m_query;
    const std::unordered_map<qint64, qint64> &m_categories;
    const bool m_byLine; ///< the groups are told by the lines
    const bool m_byTime;
    const bool m_readsLines;
    Days m_now, m_before;
    std::optional<quint16> m_currency;
    qint32 m_firstDay = 0; ///< of m_groupOfDay
    std::vector<quint32> m_groupOfDay;
    qint64 m_firstTime = 0; ///< months, quarters or years since the year 0: what group 0 is
    std::vector<quint32> m_groupOfProduct, m_groupOfDescription;
    std::vector<qint64> m_idOfGroup; ///< of categories
    std::vector<Sums> m_sums;
    std::vector<quint32> m_customerOfGroup; ///< by customer only
    std::vector<quint32> m_groupsOfCustomer; ///< by Segment and Rfm only: of the one that is summed up
    Sums m_totals;
};

/// Different orders of these days in each currency, by code.
std::vector<qint64> ordersByCurrency(const SalesLedger &ledger, const DateRange &dates);

} // namespace crm
