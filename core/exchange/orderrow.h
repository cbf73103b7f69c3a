#pragma once

#include "core/exchange/customerstore.h"
#include "core/exchange/importers.h"
#include "core/exchange/ordertotals.h"
#include "core/exchange/productstore.h"
#include "core/exchange/saledocument.h"

#include <array>

namespace crm {

/// What a row says about its order as a whole, and after that about how it was sent.
struct OrderHeader
{
    enum Field {
        Date,
        Required,
        Shipped,
        State,
        Currency,
        Country,
        Region,
        City,
        Notes,
        Columns, ///< so many are columns of table sales_order
        Carrier = Columns,
        Tracking,
        Delivered,
        Count
    };

    std::array<std::string_view, Count> texts; ///< empty: nothing is said
    qint64 owner = 0;

    static const char *column(int field); ///< of table sales_order
    bool saysDelivery() const
    {
        return !texts[Carrier].empty() || !texts[Tracking].empty() || !texts[Delivered].empty();
    }
};

/// What a row says about its line. Amounts and quantities are ten-thousandths, and so is the discount.
struct SoldLine
{
    qint64 product = 0;
    qint64 quantity = Amount::kScale;
    qint64 price = 0;
    qint64 discount = 0;
    qint64 amount = 0;
    std::string_view description = {}; ///< where there is no product, or it was called otherwise
    std::string_view ownDate = {}; ///< where it is not the order's
    std::string_view ownRegion = {};
};

/// Reads orders and their lines out of rows.
class OrderRow
{
public:
    OrderRow(const ImportContext &context, ImportLists &lists, ProductStore &products);

    /// True where the sheet has columns for lines.
    bool hasLines() const { return m_hasLines; }
    /// True where a row says what an order comes to and nothing of what was sold: a file of order headers.
    bool saysTotals() const { return m_saysTotals; }
    std::string_view number(const ImportedRow &row) const { return row.text(m_number); }
    int numberField() const { return m_number; }
    int headerField(int field) const { return m_header[size_t(field)]; }
    int ownerField() const { return m_owner; }
    int amountField() const { return m_totals.isMapped() ? m_totals.field() : m_amount; }
    /// What of a stored line is another figure now.
    void tellChanges(ImportedRow &row, const SoldLine &before, const SoldLine &after) const;
    OrderHeader header(ImportedRow &row) const;
    /// Quantity, price, discount, amount, below zero of what came back; nothing, and a reason, where the row
    /// cannot be taken.
    std::optional<SoldLine> money(ImportedRow &row);
    /// The product of the line: found, or created.
    void takeProduct(ImportedRow &row, SoldLine &line) const;

private:
    std::optional<SoldLine> moneyAsWritten(ImportedRow &row);
    std::string_view word(ImportedRow &row, int field) const;
    void supplyQuantity(ImportedRow &row, SoldLine &line) const;
    std::optional<SoldLine> byAmount(ImportedRow &row, SoldLine line) const;
    std::optional<SoldLine> byPrice(ImportedRow &row, SoldLine line) const;
    std::optional<SoldLine> byTotal(ImportedRow &row, SoldLine line, const OrderTotals::Place &place) const;
    void compare(ImportedRow &row, SoldLine &line) const;
    static bool reduce(SoldLine &line, qint64 money);
    SaleDocument document(const ImportedRow &row) const;

    ImportLists &m_lists;
    ProductStore &m_products;
    std::array<int, OrderHeader::Count> m_header;
    int m_number, m_owner, m_productCode, m_product, m_spec, m_category, m_quantity, m_price, m_discount;
    int m_paidPart, m_reduction, m_amount, m_document;
    OrderTotals m_totals;
    bool m_hasLines;
    bool m_needsMoney;
    bool m_saysTotals;
};

} // namespace crm
