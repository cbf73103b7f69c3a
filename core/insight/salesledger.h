#pragma once

#include "core/insight/packedamounts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QSet>

#include <memory>
#include <type_traits>
#include <vector>

namespace crm {

/// What the sums need of one line of an order; of an order without lines, only what it says itself.
struct SaleLine
{
    bool isLine = false;
    QByteArrayView ownRegion = {}; ///< empty: the order's
    qint32 day = 0; ///< since 1970; the order's, or its own
    qint64 product = 0;
    QByteArrayView description = {}; ///< of a line without product
    qint64 quantity = 0; ///< ten-thousandths, like all amounts here
    qint64 amount = 0;
};

struct SaleOrder
{
    qint64 id = 0;
    qint64 customer = 0;
    qint64 owner = 0;
    qint32 day = 0;
    QByteArrayView region = {}; ///< empty: the customer's
    QByteArrayView currency = {};
    qint64 total = 0;
};

/// A text or an id for each small number that stands for it. The number 0 is none.
template <typename Key>
class CodeBook
{
public:
    using View = std::conditional_t<std::is_same_v<Key, QByteArray>, QByteArrayView, Key>;

    quint32 add(View key)
    {
        if constexpr (std::is_same_v<Key, QByteArray>) {
            if (const auto known = m_codes.constFind(QByteArray::fromRawData(key.data(), key.size()));
                known != m_codes.constEnd())
                return *known;
            return insert(key.toByteArray());
        } else {
            const auto known = m_codes.constFind(key);
            return known != m_codes.constEnd() ? *known : insert(key);
        }
    }
    const Key &key(quint32 code) const { return m_keys[code]; }
    quint32 size() const { return quint32(m_keys.size()); }

private:
    quint32 insert(const Key &key)
    {
        m_keys.push_back(key);
        m_codes.insert(key, quint32(m_keys.size() - 1));
        return quint32(m_keys.size() - 1);
    }

    std::vector<Key> m_keys = {Key()};
    QHash<Key, quint32> m_codes = {{Key(), 0}};
};

/// Every order that counts, with its lines, column by column: 27 bytes an order and 12 a line. An entry is
/// an order, or, where its lines have days or regions of their own, what it has of one day and region.
/// Entries stand in the order of their customers and, within these, of their orders, so that different ones
/// are counted by looking at the one before.
class SalesLedger
{
public:
    /// Where it is known how many there will be at most: growing on the way takes half as much again.
    void reserve(size_t orders, size_t lines);
    /// The next order or line; those of one order follow one another. finish() when all are there.
    void add(const SaleOrder &order, const SaleLine &line);
    void finish();
    /// Takes out these orders and puts in those of `news`, which has used this one's codes and is finished.
    void replace(const QSet<qint64> &orders, const SalesLedger &news);
    /// Where the codes of another are to be kept, so that both can be put together.
    void useCodesOf(SalesLedger &other);

    size_t entries() const { return m_orders.size(); }
    size_t bytes() const;

    const std::vector<quint32> &orders() const { return m_orders; }
    const std::vector<quint32> &customers() const { return m_customers; }
    const std::vector<qint32> &days() const { return m_days; }
    const std::vector<quint32> &owners() const { return m_owners; } ///< codes, as the next two
    const std::vector<quint32> &regions() const { return m_regions; } ///< 0: the customer's
    const std::vector<quint16> &currencies() const { return m_currencies; }
    const PackedAmounts &amounts() const { return m_amounts; }
    size_t firstLine(size_t entry) const { return entry ? m_lineEnds[entry - 1] : 0; }
    size_t endLine(size_t entry) const { return m_lineEnds[entry]; }
    const std::vector<quint32> &products() const { return m_products; } ///< codes
    const PackedAmounts &quantities() const { return m_quantities; }
    const PackedAmounts &lineAmounts() const { return m_lineAmounts; }

    void setRegionOf(qint64 customer, QByteArrayView region);
    quint32 regionOf(quint32 customer) const
    {
        return customer < m_regionOfCustomer.size() ? m_regionOfCustomer[customer] : 0;
    }

    /// What is sold: a product, or what a line without one says.
    struct Codes
    {
        CodeBook<qint64> owners = {};
        CodeBook<QByteArray> regions = {};
        CodeBook<QByteArray> currencies = {};
        CodeBook<qint64> products = {};
        CodeBook<QByteArray> descriptions = {};
    };
    const Codes &codes() const { return *m_codes; }
    static constexpr quint32 kDescription = quint32(1) << 31; ///< marks a code as that of a description

    qint64 operation = 0; ///< the newest that is in it

private:
    /// Entries that stay together: of this ledger, or of the news.
    struct Piece
    {
        quint32 first;
        quint32 count : 31;
        quint32 isNew : 1;
    };

    void arrange(const std::vector<Piece> &pieces, const SalesLedger &news);

    std::vector<quint32> m_orders, m_customers;
    std::vector<qint32> m_days;
    std::vector<quint32> m_owners, m_regions;
    std::vector<quint16> m_currencies;
    PackedAmounts m_amounts;
    std::vector<quint32> m_lineEnds;
    std::vector<quint32> m_products;
    PackedAmounts m_quantities, m_lineAmounts;
    std::vector<quint32> m_regionOfCustomer;
    std::shared_ptr<Codes> m_codes = std::make_shared<Codes>();

    struct Pending
    {
        quint32 region;
        qint32 day;
        quint32 product;
        qint64 quantity;
        qint64 amount;
    };
    void flush();
    SaleOrder m_open = {};
    quint32 m_openRegion = 0;
    quint16 m_openCurrency = 0;
    std::vector<Pending> m_lines = {};
};

} // namespace crm
