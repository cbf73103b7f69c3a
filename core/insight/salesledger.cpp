#include "core/insight/salesledger.h"

#include "core/base/amount.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace crm {

void SalesLedger::add(const SaleOrder &order, const SaleLine &line)
{
    if (order.id != m_open.id) {
        flush();
        m_open = order;
        m_openRegion = m_codes->regions.add(order.region);
        m_openCurrency = quint16(m_codes->currencies.add(order.currency));
    }
    if (!line.isLine)
        return;
    const auto region = line.ownRegion.isEmpty() ? m_openRegion : m_codes->regions.add(line.ownRegion);
    const auto product = line.product ? m_codes->products.add(line.product)
                                      : m_codes->descriptions.add(line.description) | kDescription;
    m_lines.push_back({region, line.day, product, line.quantity, line.amount});
}

void SalesLedger::reserve(size_t orders, size_t lines)
{
    const auto each = [](size_t size, auto &...columns) { (columns.reserve(size), ...); };
    each(orders, m_orders, m_customers, m_days, m_owners, m_regions, m_currencies, m_amounts, m_lineEnds);
    each(lines, m_products, m_quantities, m_lineAmounts);
}

/// Puts the open order into the columns: one entry, or several where its lines differ.
void SalesLedger::flush()
{
    const auto entry = [this](qint32 day, quint32 region, qint64 amount) {
        m_orders.push_back(quint32(m_open.id));
        m_customers.push_back(quint32(m_open.customer));
        m_days.push_back(day);
        m_owners.push_back(m_codes->owners.add(m_open.owner));
        m_regions.push_back(region);
        m_currencies.push_back(m_openCurrency);
        m_amounts.push_back(amount);
        m_lineEnds.push_back(quint32(m_products.size()));
    };
    if (!m_open.id)
        return;
    const auto own = [this](const Pending &line) {
        return line.day != m_open.day || line.region != m_openRegion;
    };
    const bool mixed = std::ranges::any_of(m_lines, own);
    if (mixed)
        std::ranges::stable_sort(m_lines, {},
                                 [](const Pending &line) { return std::pair(line.day, line.region); });
    qint64 sum = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto &line = m_lines[i];
        if (mixed && i > 0 && (line.day != m_lines[i - 1].day || line.region != m_lines[i - 1].region)) {
            entry(m_lines[i - 1].day, m_lines[i - 1].region, sum);
            sum = 0;
        }
        m_products.push_back(line.product);
        m_quantities.push_back(line.quantity);
        m_lineAmounts.push_back(line.amount);
        sum = Amount::added(sum, line.amount);
    }
    if (mixed)
        entry(m_lines.back().day, m_lines.back().region, sum);
    else
        entry(m_open.day, m_openRegion, m_open.total);
    m_open = {};
    m_lines.clear();
}

void SalesLedger::finish()
{
    flush();
    std::vector<quint32> order(m_orders.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [this](quint32 a, quint32 b) {
        return std::tie(m_customers[a], m_orders[a]) < std::tie(m_customers[b], m_orders[b]);
    });
    std::vector<Piece> pieces;
    pieces.reserve(order.size());
    for (const auto at : order)
        pieces.push_back({at, 1, 0});
    order = {};
    arrange(pieces, *this);
}

void SalesLedger::replace(const QSet<qint64> &orders, const SalesLedger &news)
{
    std::vector<Piece> pieces;
    size_t from = 0;
    size_t next = 0; // of the news
    const auto keep = [&](size_t to) {
        if (to > from)
            pieces.push_back({quint32(from), quint32(to - from) & 0x7fff'ffff, 0});
        from = to;
    };
    for (size_t at = 0; at <= entries(); ++at) {
        while (next < news.entries()
               && (at == entries()
                   || std::tie(news.m_customers[next], news.m_orders[next])
                          < std::tie(m_customers[at], m_orders[at]))) {
            keep(at);
            pieces.push_back({quint32(next), 1, 1});
            ++next;
        }
        if (at < entries() && orders.contains(m_orders[at])) {
            keep(at);
            from = at + 1;
        }
    }
    keep(entries());
    arrange(pieces, news);
}

/// One column after the other, so that at most one is there twice.
void SalesLedger::arrange(const std::vector<Piece> &pieces, const SalesLedger &news)
{
    size_t total = 0;
    size_t lines = 0;
    const auto source = [&](const Piece &piece) -> const SalesLedger & { return piece.isNew ? news : *this; };
    for (const auto &piece : pieces) {
        total += piece.count;
        lines += source(piece).firstLine(piece.first + piece.count) - source(piece).firstLine(piece.first);
    }
    const auto each = [&](auto column, bool byLine) {
        auto arranged = std::remove_reference_t<decltype(this->*column)>();
        arranged.reserve(byLine ? lines : total);
        for (const auto &piece : pieces) {
            const auto &from = source(piece);
            const size_t end = piece.first + piece.count;
            const size_t to = byLine ? from.firstLine(end) : end;
            for (size_t at = byLine ? from.firstLine(piece.first) : piece.first; at < to; ++at)
                arranged.push_back((from.*column)[at]);
        }
        this->*column = std::move(arranged);
    };
    each(&SalesLedger::m_products, true);
    each(&SalesLedger::m_quantities, true);
    each(&SalesLedger::m_lineAmounts, true);
    each(&SalesLedger::m_orders, false);
    each(&SalesLedger::m_customers, false);
    each(&SalesLedger::m_days, false);
    each(&SalesLedger::m_owners, false);
    each(&SalesLedger::m_regions, false);
    each(&SalesLedger::m_currencies, false);
    each(&SalesLedger::m_amounts, false);
    std::vector<quint32> ends;
    ends.reserve(total);
    quint32 end = 0;
    for (const auto &piece : pieces)
        for (size_t at = piece.first; at < piece.first + piece.count; ++at)
            ends.push_back(end += quint32(source(piece).endLine(at) - source(piece).firstLine(at)));
    m_lineEnds = std::move(ends);
}

void SalesLedger::useCodesOf(SalesLedger &other)
{
    m_codes = other.m_codes;
}

void SalesLedger::setRegionOf(qint64 customer, QByteArrayView region)
{
    const auto code = m_codes->regions.add(region);
    if (size_t(customer) >= m_regionOfCustomer.size())
        m_regionOfCustomer.resize(size_t(customer) + 1);
    m_regionOfCustomer[size_t(customer)] = code;
}

size_t SalesLedger::bytes() const
{
    return entries() * 27 + m_products.size() * 12 + m_regionOfCustomer.size() * 4;
}

} // namespace crm
