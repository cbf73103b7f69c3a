#pragma once

#include <QString>

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

/// The SQL behind what is bought with what.
class MixRepository
{
public:
    explicit MixRepository(const Connection &db);
    /// Of all orders but cancelled ones; lines without a product are left out.
    Baskets baskets() const;

private:
    const Connection &m_db;
};

} // namespace crm
