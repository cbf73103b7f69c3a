#pragma once

#include "core/exchange/importers.h"

namespace crm {

/// The sums of whole orders that stand on each of their rows. Where an order has one row, its sum is that of
/// the row; where it has several, what they come to by price and quantity counts, and where there are no
/// prices the first row has all of it. Reads the sheet once beforehand, if it has such a column.
class OrderTotals
{
public:
    explicit OrderTotals(const ImportContext &context);

    bool isMapped() const { return m_total >= 0; }
    int field() const { return m_total; }

    struct Place
    {
        bool isOnly = true;
        bool isFirst = true;
        std::optional<qint64> said = {}; ///< the sum that a row before has said
    };
    Place place(const ImportedRow &row) const;
    /// Counts the row's line. After the last one of the order: what its lines come to, where that is not
    /// what the sheet says.
    std::optional<Amount> add(const ImportedRow &row, qint64 amount);

private:
    struct Order
    {
        int rows = 0;
        int seen = 0;
        qint64 sum = 0;
        std::optional<qint64> said = {};
    };
    static std::string keyOf(std::string_view number, std::string_view code, std::string_view customer);
    std::string keyOf(const ImportedRow &row) const;

    int m_total = -1;
    int m_number, m_code, m_customer;
    std::unordered_map<std::string, Order> m_orders;
};

} // namespace crm
