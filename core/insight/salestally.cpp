#include "core/insight/salestally.h"

#include "core/base/amount.h"
#include "core/insight/salesperiod.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint32 kNoDay = std::numeric_limits<qint32>::min();

QDate dateOf(qint32 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// Months, quarters or years since the year 0.
qint64 timeOf(SalesBy by, QDate day)
{
    return by == SalesBy::Year    ? day.year()
         : by == SalesBy::Quarter ? qint64(day.year()) * 4 + (day.month() - 1) / 3
                                  : qint64(day.year()) * 12 + day.month() - 1;
}

void add(qint64 &sum, qint64 amount)
{
    sum = Amount::added(sum, amount);
}

template <typename Code>
std::optional<Code> codeOf(const CodeBook<QByteArray> &book, QByteArrayView key)
{
    for (quint32 code = 0; code < book.size(); ++code)
        if (QByteArrayView(book.key(code)) == key)
            return Code(code);
    return {};
}

} // namespace

std::vector<qint64> ordersByCurrency(const SalesLedger &ledger, const DateRange &dates)
{
    std::vector<qint64> counts(ledger.codes().currencies.size());
    const auto origin = QDate(1970, 1, 1);
    const auto from = dates.from ? origin.daysTo(*dates.from) : qint64(kNoDay) + 1;
    const auto to = dates.to ? origin.daysTo(*dates.to) : std::numeric_limits<qint64>::max();
    quint32 last = 0;
    for (size_t at = 0; at < ledger.entries(); ++at)
        if (ledger.days()[at] >= from && ledger.days()[at] <= to
            && std::exchange(last, ledger.orders()[at]) != ledger.orders()[at])
            ++counts[ledger.currencies()[at]];
    return counts;
}

SalesTally::Days SalesTally::daysOf(const DateRange &dates)
{
    const auto number = [](const std::optional<QDate> &day, qint32 open) {
        return day ? qint32(QDate(1970, 1, 1).daysTo(*day)) : open;
    };
    return {number(dates.from, kNoDay + 1), number(dates.to, std::numeric_limits<qint32>::max())};
}

SalesTally::SalesTally(const SalesLedger &ledger, const SalesQuery &query, QByteArrayView currency,
                       const std::unordered_map<qint64, qint64> &categories)
    : m_ledger(ledger)
    , m_query(query)
    , m_categories(categories)
    , m_byLine(query.by == SalesBy::Product || query.by == SalesBy::Category)
    , m_byTime(isTime(query.by))
    , m_readsLines(m_byLine || query.quantities)
    , m_now(daysOf(query.dates))
    , m_before(daysOf(yearBefore(query.dates)))
    , m_currency(codeOf<quint16>(ledger.codes().currencies, currency))
{
    if (m_byTime)
        numberDays();
    else if (m_byLine)
        numberProducts();
    else if (query.by == SalesBy::Owner)
        m_sums.resize(ledger.codes().owners.size());
    else if (query.by == SalesBy::Region)
        m_sums.resize(ledger.codes().regions.size());
    else if (isGrouped(query.by))
        m_sums.resize(groupCount() + 1); // the last one: in none of them
}

bool SalesTally::Walk::reaches(qint64 id)
{
    while (at < ids->size() && (*ids)[at] < id)
        ++at;
    return at < ids->size() && (*ids)[at] == id;
}

size_t SalesTally::groupCount() const
{
    return m_query.groups ? m_query.groups->members.size() : 0;
}

/// Entries ascend by customer: each customer's groups are looked for once.
void SalesTally::findGroups(std::vector<Walk> &walks, quint32 customer, std::vector<quint32> &groups) const
{
    groups.clear();
    for (quint32 group = 0; group < walks.size(); ++group)
        if (walks[group].reaches(customer))
            groups.push_back(group);
    if (groups.empty())
        groups.push_back(quint32(walks.size()));
}

std::vector<SalesTally::Walk> SalesTally::walks() const
{
    std::vector<Walk> walks;
    for (size_t group = 0; group < groupCount(); ++group)
        walks.push_back({m_query.groups->members[group]});
    return walks;
}

/// A group for each month (quarter, year) from the first day to the last and one more year, for what is put
/// beside the year after.
void SalesTally::numberDays()
{
    qint32 first = std::numeric_limits<qint32>::max();
    qint32 last = kNoDay;
    for (const auto day : m_ledger.days()) {
        first = day == kNoDay ? first : std::min(first, day);
        last = std::max(last, day);
    }
    if (last == kNoDay)
        return;
    m_firstDay = first;
    m_firstTime = timeOf(m_query.by, dateOf(first));
    for (qint32 day = first; day <= last; ++day)
        m_groupOfDay.push_back(quint32(timeOf(m_query.by, dateOf(day)) - m_firstTime));
    m_sums.resize(m_groupOfDay.back() + 13u);
}

void SalesTally::numberProducts()
{
    const auto &codes = m_ledger.codes();
    m_groupOfProduct.resize(codes.products.size());
    m_groupOfDescription.resize(codes.descriptions.size());
    if (m_query.by == SalesBy::Product) {
        for (quint32 code = 0; code < codes.products.size(); ++code)
            m_groupOfProduct[code] = code;
        for (quint32 code = 0; code < codes.descriptions.size(); ++code)
            m_groupOfDescription[code] = codes.products.size() + code;
        m_sums.resize(codes.products.size() + codes.descriptions.size());
        return;
    }
    std::unordered_map<qint64, quint32> groups{{0, 0}};
    m_idOfGroup = {0};
    for (quint32 code = 0; code < codes.products.size(); ++code) {
        const auto category = m_categories.find(codes.products.key(code));
        const auto id = category == m_categories.end() ? 0 : category->second;
        const auto [group, added] = groups.emplace(id, quint32(groups.size()));
        if (added)
            m_idOfGroup.push_back(id);
        m_groupOfProduct[code] = group->second;
    }
    m_sums.resize(m_idOfGroup.size());
}

quint32 SalesTally::groupOfProduct(quint32 product) const
{
    return product & SalesLedger::kDescription ? m_groupOfDescription[product & ~SalesLedger::kDescription]
                                               : m_groupOfProduct[product];
}

/// Of everything but products, categories and customers.
quint32 SalesTally::groupOf(size_t entry, qint32 day) const
{
    if (m_byTime)
        return m_groupOfDay[size_t(day - m_firstDay)];
    if (m_query.by == SalesBy::Owner)
        return m_ledger.owners()[entry];
    const auto region = m_ledger.regions()[entry];
    return region ? region : m_ledger.regionOf(m_ledger.customers()[entry]);
}

void SalesTally::count(Sums &sums, size_t entry) const
{
    const auto order = m_ledger.orders()[entry];
    const auto customer = m_ledger.customers()[entry];
    sums.orders += sums.lastOrder != order;
    sums.customers += sums.lastCustomer != customer;
    sums.lastOrder = order;
    sums.lastCustomer = customer;
}

/// Calls `visit(product, quantity, amount)` with the lines of an entry; with what the order says itself where
/// they are not wanted, or there are none.
template <typename Visit>
void SalesTally::visit(size_t entry, Visit visit) const
{
    const auto first = m_ledger.firstLine(entry);
    const auto end = m_ledger.endLine(entry);
    if (!m_readsLines || first == end)
        return visit(SalesLedger::kDescription, qint64(0), m_ledger.amounts()[entry]);
    for (auto line = first; line < end; ++line)
        visit(m_ledger.products()[line], m_ledger.quantities()[line], m_ledger.lineAmounts()[line]);
}

void SalesTally::sumEntry(size_t entry, bool now, bool before)
{
    const auto day = m_ledger.days()[entry];
    quint32 group = 0;
    quint32 later = 0; // where the year before is put
    if (m_query.by == SalesBy::Customer) {
        if (m_customerOfGroup.empty() || m_customerOfGroup.back() != m_ledger.customers()[entry]) {
            m_customerOfGroup.push_back(m_ledger.customers()[entry]);
            m_sums.emplace_back();
        }
        group = later = quint32(m_sums.size() - 1);
    } else if (!m_byLine && !isGrouped(m_query.by)) {
        group = groupOf(entry, day);
        later = group
              + (m_query.by == SalesBy::Year      ? 1
                 : m_query.by == SalesBy::Quarter ? 4
                 : m_byTime                       ? 12
                                                  : 0);
    }
    const auto put = [&](Sums &sums, Sums &after, qint64 quantity, qint64 amount) {
        if (now) {
            count(sums, entry);
            add(sums.quantity, quantity);
            add(sums.revenue, amount);
        }
        if (before)
            add(after.before, amount);
    };
    visit(entry, [&](quint32 product, qint64 quantity, qint64 amount) {
        if (m_byLine)
            group = later = groupOfProduct(product);
        if (isGrouped(m_query.by))
            for (const auto one : m_groupsOfCustomer)
                put(m_sums[one], m_sums[one], quantity, amount);
        else
            put(m_sums[group], m_sums[later], quantity, amount);
        put(m_totals, m_totals, quantity, amount);
    });
}

void SalesTally::sum()
{
    if (!m_currency)
        return;
    Walk wanted{m_query.customers};
    auto groups = walks();
    quint32 grouped = 0; // the customer that m_groupsOfCustomer is about
    for (size_t entry = 0; entry < m_ledger.entries(); ++entry) {
        const auto day = m_ledger.days()[entry];
        const bool now = m_now.contains(day);
        const bool before = m_query.yearBefore && m_before.contains(day);
        if ((!now && !before) || m_ledger.currencies()[entry] != *m_currency)
            continue;
        const auto customer = m_ledger.customers()[entry];
        if (wanted.ids && !wanted.reaches(customer))
            continue;
        if (isGrouped(m_query.by) && std::exchange(grouped, customer) != customer)
            findGroups(groups, customer, m_groupsOfCustomer);
        sumEntry(entry, now, before);
    }
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

SalesRow SalesTally::rowOf(quint32 group, const Sums &sums) const
{
    const auto &codes = m_ledger.codes();
    SalesRow row{.orders = sums.orders,
                 .customers = sums.customers,
                 .quantity = {sums.quantity},
                 .revenue = {sums.revenue},
                 .before = {sums.before}};
    switch (m_query.by) {
    case SalesBy::Month:
    case SalesBy::Quarter:
    case SalesBy::Year: row.key = timeText(m_firstTime + group); break;
    case SalesBy::Region: row.key = QString::fromUtf8(codes.regions.key(group)); break;
    case SalesBy::Owner: row.id = codes.owners.key(group); break;
    case SalesBy::Customer: row.id = m_customerOfGroup[group]; break;
    case SalesBy::Segment:
    case SalesBy::Rfm: row.key = group < groupCount() ? m_query.groups->names[group] : QString(); break;
    case SalesBy::Category: row.id = m_idOfGroup[group]; break;
    case SalesBy::Product:
        if (group < codes.products.size())
            row.id = codes.products.key(group);
        else
            row.key = QString::fromUtf8(codes.descriptions.key(group - codes.products.size()));
    }
    return row;
}

SalesReport SalesTally::report()
{
    sum();
    SalesReport report{.dates = m_query.dates, .by = m_query.by};
    // What was only sold a year before is a gap in time, but no product or person of this period.
    std::vector<quint32> groups;
    for (quint32 group = 0; group < m_sums.size(); ++group)
        if (m_sums[group].orders > 0 || (m_byTime && m_sums[group].before != 0))
            groups.push_back(group);
    const auto most =
        m_query.top > 0 && !m_byTime ? std::min(size_t(m_query.top), groups.size()) : groups.size();
    if (!m_byTime)
        std::ranges::partial_sort(groups, groups.begin() + qsizetype(most), [this](quint32 a, quint32 b) {
            return std::tie(m_sums[b].revenue, a) < std::tie(m_sums[a].revenue, b);
        });
    report.rows.reserve(most);
    for (size_t i = 0; i < groups.size(); ++i) {
        const auto &sums = m_sums[groups[i]];
        if (i < most) {
            report.rows.push_back(rowOf(groups[i], sums));
            continue;
        }
        ++report.otherRows;
        report.others.quantity += {sums.quantity};
        report.others.revenue += {sums.revenue};
        report.others.before += {sums.before};
    }
    report.totals = {.orders = m_totals.orders,
                     .customers = m_totals.customers,
                     .quantity = {m_totals.quantity},
                     .revenue = {m_totals.revenue},
                     .before = {m_totals.before}};
    return report;
}

std::vector<CustomerId> SalesTally::customersBehind(const SalesRow &row) const
{
    const auto fits = [&row](const SalesRow &of) {
        return of.id == row.id && (row.id != 0 || of.key == row.key);
    };
    std::vector<quint8> wanted;
    for (quint32 group = 0; group < m_sums.size(); ++group)
        wanted.push_back(fits(rowOf(group, {})));
    std::vector<std::pair<qint64, quint32>> sums; // minus the revenue, so that the best come first
    Walk among{m_query.customers};
    auto walks = this->walks();
    std::vector<quint32> groups;
    for (size_t entry = 0; m_currency && entry < m_ledger.entries(); ++entry) {
        const auto day = m_ledger.days()[entry];
        const auto customer = m_ledger.customers()[entry];
        if (!m_now.contains(day) || m_ledger.currencies()[entry] != *m_currency
            || (among.ids && !among.reaches(customer)))
            continue;
        if (isGrouped(m_query.by)) {
            findGroups(walks, customer, groups);
            if (std::ranges::none_of(groups, [&](quint32 group) { return wanted[group] != 0; }))
                continue;
        } else if (m_query.by == SalesBy::Customer ? customer != row.id
                                                   : !m_byLine && !wanted[groupOf(entry, day)]) {
            continue;
        }
        visit(entry, [&](quint32 product, qint64, qint64 amount) {
            if (m_byLine && !wanted[groupOfProduct(product)])
                return;
            if (sums.empty() || sums.back().second != customer)
                sums.emplace_back(0, customer);
            add(sums.back().first, -amount);
        });
    }
    std::ranges::sort(sums);
    std::vector<CustomerId> customers;
    for (const auto &[revenue, customer] : sums)
        customers.push_back({customer});
    return customers;
}

} // namespace crm
