#include "core/insight/salestally.h"

#include "core/insight/salesperiod.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kFirstDay = "0000-00-00"_ba;
const auto kLastDay = "9999-99-99"_ba;

QByteArray day(const std::optional<QDate> &date, const QByteArray &open)
{
    return date ? date->toString(Qt::ISODate).toLatin1() : open;
}

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// Months, quarters or years since the year 0.
qint64 timeOf(SalesBy by, QByteArrayView date, int yearsOn)
{
    const qint64 year = number(date.first(4)) + yearsOn;
    const int month = number(date.sliced(5, 2)) - 1;
    return by == SalesBy::Year ? year : by == SalesBy::Quarter ? year * 4 + month / 3 : year * 12 + month;
}

} // namespace

void DistinctIds::add(qint64 id)
{
    if (!m_ids.empty() && m_ids.back() == id)
        return;
    m_ids.push_back(id);
    if (m_ids.size() >= m_next) {
        compact();
        m_next = std::max<size_t>(256, m_ids.size() * 2);
    }
}

qint64 DistinctIds::count()
{
    compact();
    return qint64(m_ids.size());
}

void DistinctIds::compact()
{
    std::ranges::sort(m_ids);
    m_ids.erase(std::ranges::unique(m_ids).begin(), m_ids.end());
}

SalesTally::SalesTally(const SalesQuery &query)
    : m_query(query)
    , m_byLine(query.by == SalesBy::Product || query.by == SalesBy::Category)
    , m_byTime(isTime(query.by))
    , m_from(day(query.dates.from, kFirstDay))
    , m_to(day(query.dates.to, kLastDay))
{
    const auto before = yearBefore(query.dates);
    m_beforeFrom = day(before.from, kFirstDay);
    m_beforeTo = day(before.to, kLastDay);
}

void SalesTally::add(const SaleRecord &sale)
{
    if (sale.date >= QByteArrayView(m_from) && sale.date <= QByteArrayView(m_to)) {
        count(sumsOf(sale, 0), sale);
        count(m_totals, sale);
    }
    if (m_query.yearBefore && sale.date >= QByteArrayView(m_beforeFrom)
        && sale.date <= QByteArrayView(m_beforeTo)) {
        sumsOf(sale, 1).row.before += sale.amount;
        m_totals.row.before += sale.amount;
    }
}

void SalesTally::count(Sums &sums, const SaleRecord &sale) const
{
    if (sums.lastOrder != sale.order) {
        sums.lastOrder = sale.order;
        ++sums.row.orders;
        if (m_query.by != SalesBy::Customer || &sums == &m_totals)
            sums.customers.add(sale.customer);
    }
    sums.row.quantity += sale.quantity;
    sums.row.revenue += sale.amount;
}

SalesTally::Sums &SalesTally::sumsOf(const SaleRecord &sale, int yearsOn)
{
    switch (m_query.by) {
    case SalesBy::Month:
    case SalesBy::Quarter:
    case SalesBy::Year: return numbered(timeOf(m_query.by, sale.date, yearsOn));
    case SalesBy::Product: return sale.product ? numbered(sale.product) : named(sale.description);
    case SalesBy::Category: return numbered(sale.category);
    case SalesBy::Region: return named(sale.region);
    case SalesBy::Owner: return numbered(sale.owner);
    case SalesBy::Customer: return numbered(sale.customer);
    }
    return m_totals;
}

SalesTally::Sums &SalesTally::numbered(qint64 id)
{
    const auto [it, added] = m_byNumber.try_emplace(id, m_sums.size());
    if (added)
        m_sums.push_back({.id = id});
    return m_sums[it->second];
}

SalesTally::Sums &SalesTally::named(QByteArrayView text)
{
    const auto it = m_byText.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (it != m_byText.constEnd())
        return m_sums[*it];
    m_byText.insert(text.toByteArray(), m_sums.size());
    m_sums.push_back({.text = text.toByteArray()});
    return m_sums.back();
}

QString SalesTally::timeText(qint64 time) const
{
    const auto year = [](qint64 number) { return u"%1"_s.arg(number, 4, 10, QChar(u'0')); };
    if (m_query.by == SalesBy::Year)
        return year(time);
    if (m_query.by == SalesBy::Quarter)
        return u"%1-Q%2"_s.arg(year(time / 4)).arg(time % 4 + 1);
    return u"%1-%2"_s.arg(year(time / 12)).arg(time % 12 + 1, 2, 10, QChar(u'0'));
}

SalesRow SalesTally::finished(Sums &sums) const
{
    auto row = sums.row;
    row.id = m_byTime ? 0 : sums.id;
    row.key = m_byTime ? timeText(sums.id) : QString::fromUtf8(sums.text);
    row.customers = m_query.by == SalesBy::Customer ? 1 : sums.customers.count();
    return row;
}

SalesReport SalesTally::report()
{
    SalesReport report{.dates = m_query.dates, .by = m_query.by};
    // What was only sold a year before is a gap in time, but no product or person of this period.
    std::erase_if(m_sums, [this](const Sums &sums) {
        return sums.row.orders == 0 && !(m_byTime && sums.row.before != Amount{});
    });
    if (m_byTime)
        std::ranges::sort(m_sums, {}, &Sums::id);
    else
        std::ranges::sort(m_sums, [](const Sums &a, const Sums &b) {
            return std::tie(b.row.revenue, a.id, a.text) < std::tie(a.row.revenue, b.id, b.text);
        });
    const auto most = m_query.top > 0 && !m_byTime ? size_t(m_query.top) : m_sums.size();
    for (size_t i = 0; i < m_sums.size(); ++i) {
        if (i < most) {
            report.rows.push_back(finished(m_sums[i]));
            continue;
        }
        ++report.otherRows;
        report.others.quantity += m_sums[i].row.quantity;
        report.others.revenue += m_sums[i].row.revenue;
        report.others.before += m_sums[i].row.before;
    }
    report.totals = m_totals.row;
    report.totals.customers = m_totals.customers.count();
    return report;
}

} // namespace crm
