#pragma once

#include "core/returns/goodsreturn.h"

namespace crm {

class Connection;

/// The SQL of the tables `goods_return` and `return_line`.
class ReturnRepository
{
public:
    explicit ReturnRepository(const Connection &db);

    std::optional<GoodsReturn> find(ReturnId id) const; ///< with its lines
    std::vector<GoodsReturn> ofOrder(
        OrderId order) const; ///< with their lines; in the order in which they were made
    std::vector<ReturnRow> rows(int most) const; ///< the newest first
    std::vector<Returnable> returnable(OrderId order) const; ///< of every line above zero, in their order
    int highestAfter(const QString &prefix) const; ///< of the numbers behind it; 0: none
    ReturnId insert(const GoodsReturn &value);
    /// With its lines; false where it has changed since its rev was read.
    bool update(const GoodsReturn &value);
    void remove(ReturnId id);

    /// One line that came back and was not refused.
    struct Returned
    {
        qint64 id = 0; ///< of the return
        ReturnReason reason = ReturnReason::Other;
        qint64 customer = 0;
        QString name = {};
        QString product = {};
        QDate announced = {};
        Amount amount = {};
    };
    std::vector<Returned> returned(const DateRange &dates, const QString &currency) const;
    Amount sold(const DateRange &dates, const QString &currency) const;

private:
    void writeLines(const GoodsReturn &value, ReturnId id);
    void readLines(GoodsReturn &value) const;

    const Connection &m_db;
};

} // namespace crm
