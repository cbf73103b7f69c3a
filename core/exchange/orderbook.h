#pragma once

#include "core/exchange/customerdetails.h"
#include "core/exchange/orderrow.h"

#include <deque>
#include <functional>
#include <unordered_set>

namespace crm {

/// Texts that repeat, each kept once. 0 is the empty one.
class TextPool
{
public:
    quint32 add(std::string_view text);
    std::string_view text(quint32 id) const
    {
        return id ? std::string_view(m_texts[id - 1]) : std::string_view();
    }

private:
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, quint32> m_ids;
};

/// The new orders of a sheet, whose rows may stand anywhere in it: they are written once all are known, so
/// that an order goes in with its total. About 250 bytes an order of one line.
class OrderBook
{
public:
    struct Order
    {
        qint64 customer = 0;
        qint64 owner = 0;
        qint64 total = 0;
        std::string number;
        std::array<quint32, OrderHeader::Count> texts = {};
        std::vector<OwnValue> own = {}; ///< of the users' own fields
    };

    OrderBook(ImportStatements &sql, const QString &currency, qint64 at);

    /// The order of this number and customer, or null. One without a number is never found.
    Order *find(qint64 customer, std::string_view number);
    Order &add(qint64 customer, std::string_view number, const OrderHeader &header, qint64 owner);
    std::string_view text(const Order &order, int field) const
    {
        return m_texts.text(order.texts[size_t(field)]);
    }
    void setText(Order &order, int field, std::string_view text)
    {
        order.texts[size_t(field)] = m_texts.add(text);
    }
    /// Throws nothing away: every line stays a line.
    void addLine(Order &order, const SoldLine &line);
    /// Writes everything; `wrote` is told of each order with how many lines.
    void finish(const std::function<void(int)> &wrote);

private:
    struct Line
    {
        qint64 product, quantity, price, discount, amount;
        quint32 description, ownDate, ownRegion;
    };
    struct Entry : Order
    {
        std::vector<Line> lines;
    };
    struct Key
    {
        qint64 customer;
        std::string_view number;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            return std::hash<std::string_view>()(key.number) * 31 + std::hash<qint64>()(key.customer);
        }
    };
    qint64 insert(const Entry &order);
    OrderHeader delivery(const Order &order) const;

    ImportStatements &m_sql;
    std::string m_currency;
    qint64 m_at;
    TextPool m_texts;
    std::deque<Entry> m_orders;
    std::unordered_map<Key, Entry *, Hash> m_byKey;
};

} // namespace crm
