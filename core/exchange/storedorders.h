#pragma once

#include "core/exchange/orderrow.h"

namespace crm {

/// The orders of the base that rows add to or change. A row is a stored line again where all of it agrees,
/// else where the product does; lines that this import itself wrote are never taken for others. What an order
/// comes to in a file of headers counts only as long as no lines of it are known: the first of these takes
/// the place of that amount.
class StoredOrders
{
public:
    explicit StoredOrders(ImportStatements &sql);

    /// The order of a customer, or 0.
    qint64 find(qint64 customer, std::string_view number);
    /// The order by its number alone; `several` is told where more than one customer has such an order.
    qint64 find(std::string_view number, bool *several);

    std::string_view currency(qint64 order) { return load(order).currency; }

    /// Brings the order in line with what the row says; true where something was written. What another row of
    /// the sheet said before stays, with a note.
    bool writeHeader(ImportedRow &row, const OrderRow &reader, qint64 order, const OrderHeader &header);
    RowFate writeLine(ImportedRow &row, const OrderRow &reader, qint64 order, const SoldLine &line);
    /// Writes the totals that changed.
    void finish();
    /// Where the lines that took the place of a header's sum do not come to it.
    std::vector<ImportProblem> remarks() const;

private:
    struct Line
    {
        qint64 id;
        SoldLine sold; // its texts lie in `texts`
        std::array<std::string, 3> texts;
        bool isTaken = false;
    };
    struct Order
    {
        std::vector<Line> lines;
        qint64 last = 0; // position
        qint64 total = 0;
        qint64 stored = 0; // total
        std::string currency = {};
        bool isSeen = false;
        std::optional<qint64> said = {}; // the sum whose place lines have taken
        std::string number = {}; // where they have
        qint64 row = 0; // the last one of them
    };

    Order &load(qint64 order);
    Line *match(Order &order, const SoldLine &line, bool isTotal) const;
    /// The line that stands for the lines of an order of which only the total was known, or null.
    Line *standIn(Order &order) const;
    RowFate noteTotal(ImportedRow &row, const OrderRow &reader, const Order &order, qint64 said) const;
    void rewrite(Order &order, const Line &stored, const SoldLine &line);
    void insert(qint64 id, Order &order, const SoldLine &line);

    ImportStatements &m_sql;
    std::unordered_map<qint64, Order> m_orders;
};

/// Writes a new line.
void insertOrderLine(ImportStatements &sql, qint64 order, qint64 position, const SoldLine &line);

} // namespace crm
