#pragma once

#include "core/operation/changeset.h"
#include "core/returns/returnrepository.h"

namespace crm {

class Operations;

/// Goods that come back. Crediting them books an order below zero on the day, which lowers the revenue of
/// every report that adds up orders; what is still open of the order is set off against it, and the rest is
/// to be paid back.
class ReturnService
{
public:
    explicit ReturnService(Operations &operations);

    GoodsReturn get(ReturnId id) const; ///< throws NotFound
    std::vector<GoodsReturn> ofOrder(OrderId order) const;
    std::vector<ReturnRow> rows(int most) const;
    std::vector<Returnable> returnable(OrderId order) const { return m_returns.returnable(order); }
    /// Of those announced within the days, in the currency of the file; refused ones do not count.
    ReturnReport report(const DateRange &dates, ReturnBy by) const;

    /// Announced, or come back already. Throws Invalid for more than was ordered and not returned yet.
    ReturnId add(const GoodsReturn &value);
    /// Reason, days, lines and notes; not once it was credited. Throws Conflict where somebody else changed
    /// it.
    ChangeSet edit(const GoodsReturn &value);
    /// See mayMove(); crediting and taking the credit back included.
    ChangeSet move(ReturnId id, ReturnState state);
    /// Not once it was credited.
    ChangeSet remove(ReturnId id);

private:
    GoodsReturn checked(GoodsReturn value, const Order &order) const;
    void checkLines(GoodsReturn &value) const;
    Order orderOf(OrderId id) const;
    void credit(GoodsReturn &value, const Order &order);
    void takeBack(GoodsReturn &value);

    Operations &m_operations;
    ReturnRepository m_returns;
};

} // namespace crm
