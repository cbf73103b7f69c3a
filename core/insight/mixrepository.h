#pragma once

#include "core/customer/customer.h"

#include <vector>

namespace crm {

class Connection;

/// What was bought together, as columns.
struct Baskets
{
    std::vector<qint32> basket = {}; ///< of each line: its order, from 0
    std::vector<qint32> item = {}; ///< of each line: its product, from 0
    std::vector<qint64> products = {}; ///< ids, by item
    QStringList names = {}; ///< by item
    QStringList categories = {}; ///< by item; empty for none
    qint32 orders = 0;
};

/// A product that a customer bought on a day.
struct BoughtProduct
{
    qint64 product = 0;
    qint32 day = 0; ///< since 1970

    friend auto operator<=>(const BoughtProduct &, const BoughtProduct &) = default;
};

/// The SQL behind what is bought with what.
class MixRepository
{
public:
    explicit MixRepository(const Connection &db);
    /// Of all orders but cancelled ones; lines without a product are left out.
    Baskets baskets() const;
    /// By product, then by day; each once.
    std::vector<BoughtProduct> boughtBy(CustomerId customer) const;
    /// Of each customer the kind of products that most was spent on; none without one.
    std::vector<std::pair<qint64, QString>> mainKinds() const;

private:
    const Connection &m_db;
};

} // namespace crm
