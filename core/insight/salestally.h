#pragma once

#include "core/insight/salesreport.h"

#include <QByteArrayView>
#include <QHash>

#include <unordered_map>

namespace crm {

/// An order, or one of its lines, as the sums need it. The lines of an order come one after the other; the
/// views hold until the next record.
struct SaleRecord
{
    qint64 order = 0;
    QByteArrayView date = {}; ///< "2026-11-22"
    qint64 customer = 0;
    qint64 owner = 0;
    QByteArrayView region = {};
    qint64 product = 0;
    qint64 category = 0;
    QByteArrayView description = {}; ///< of a line without product
    Amount quantity = {};
    Amount amount = {}; ///< of the order, or of the line
};

/// How many different ids were added: sorted now and then, so that it takes a few bytes for each of them.
class DistinctIds
{
public:
    void add(qint64 id);
    qint64 count();

private:
    void compact();

    std::vector<qint64> m_ids;
    size_t m_next = 256; ///< compact at this size
};

/// Sums records up as one query asks. Databases take ten times as long to count different customers within
/// groups, and this way one reading serves any number of reports.
class SalesTally
{
public:
    explicit SalesTally(const SalesQuery &query);

    bool readsLines() const { return m_byLine || m_query.quantities; }
    void add(const SaleRecord &sale);
    /// Rows with an id have no key yet: whoever knows their names writes it.
    SalesReport report();

private:
    struct Sums
    {
        qint64 id = 0;
        QByteArray text = {};
        qint64 lastOrder = 0;
        DistinctIds customers = {};
        SalesRow row = {};
    };

    Sums &sumsOf(const SaleRecord &sale, int yearsOn);
    Sums &numbered(qint64 id);
    Sums &named(QByteArrayView text);
    void count(Sums &sums, const SaleRecord &sale) const;
    SalesRow finished(Sums &sums) const;
    QString timeText(qint64 time) const;

    const SalesQuery m_query;
    const bool m_byLine;
    const bool m_byTime;
    QByteArray m_from, m_to, m_beforeFrom, m_beforeTo; ///< ISO dates compare as texts
    std::vector<Sums> m_sums;
    std::unordered_map<qint64, size_t> m_byNumber;
    QHash<QByteArray, size_t> m_byText;
    Sums m_totals;
};

} // namespace crm
